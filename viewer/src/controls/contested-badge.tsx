import { useTexts } from '../language/use-texts.ts';

/** The mark of what some affirm and others deny, as the canvas draws it. */
export function ContestedBadge() {
  const texts = useTexts();
  return (
    <svg className="contested-badge" viewBox="-8 -8 16 16" role="img" aria-label={texts.contested}>
      <circle r="8" />
      <path d="M-3.2-1.6H3.2M-3.2 1.6H3.2M-1.8 4.2 1.8-4.2" />
    </svg>
  );
}
