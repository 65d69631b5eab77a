import type { ParamTexts } from './query-params.ts';
import { paramNames } from './query-params.ts';
import { useConsoleTexts } from './use-console-texts.ts';

interface Properties {
  readonly cypher: string;
  readonly params: ParamTexts;
  readonly onChange: (params: ParamTexts) => void;
  readonly onRun: () => void;
}

/** A field for each parameter that the query names; Enter runs it. */
export function ParamFields({ cypher, params, onChange, onRun }: Properties) {
  const texts = useConsoleTexts();
  const names = paramNames(cypher);
  if (names.length === 0) return null;
  return (
    <fieldset className="console-params" aria-label={texts.params}>
      {names.map((name) => (
        <label key={name}>
          <code>${name}</code>
          <input
            value={params[name] ?? ''}
            spellCheck={false}
            onChange={(event) => onChange({ ...params, [name]: event.target.value })}
            onKeyDown={(event) => event.key === 'Enter' && onRun()}
          />
        </label>
      ))}
    </fieldset>
  );
}
