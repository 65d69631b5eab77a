import type { Resource } from '../api/use-resource.ts';
import { useTexts } from '../language/use-texts.ts';

/** That something is still being loaded, or could not be, in a place too small for a whole notice. */
export function ResourceState({ resource }: { readonly resource: Resource<unknown> }) {
  const texts = useTexts();
  if (resource.error !== null)
    return (
      <p className="small-failure" role="alert">
        {resource.error.code === 'UNREACHABLE' ? texts.unreachableTitle : texts.failedTitle}{' '}
        <button type="button" className="button small" onClick={resource.retry}>
          {texts.retry}
        </button>
      </p>
    );
  return resource.value === null && resource.loading ? <p className="quiet">{texts.loading}</p> : null;
}
