import { Icon } from '../controls/icon.tsx';
import { useLanguage } from '../state/use-preferences.ts';
import { go } from '../state/use-view.ts';
import type { Selected } from '../state/view-state.ts';
import { actorIdOf } from './actors-in.ts';
import { formatValue } from './format-value.ts';
import { useConsoleTexts } from './use-console-texts.ts';
import type { GraphValue, Value } from './value.ts';
import { isGraphValue } from './value.ts';

/** A value after its type: actors and relationships open in the side panel, the rest is text. */
export function ValueCell({ value }: { readonly value: Value }) {
  const language = useLanguage();
  const texts = useConsoleTexts();
  if (value === null) return <span className="quiet">–</span>;
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (typeof value !== 'object') return formatValue(value, language);
  if (isGraphValue(value)) return <GraphCell value={value} />;
  if (value.every((item) => item === null || typeof item !== 'object')) return formatValue(value, language);
  return <Values values={value} />;
}

function GraphCell({ value }: { readonly value: GraphValue }) {
  const language = useLanguage();
  if (value.kind === 'path') return <Values values={value.values} />;
  if (value.kind === 'map') return formatValue(value, language);
  const text = formatValue(value, language);
  const target = targetOf(value);
  const title = Object.entries(value.properties)
    .map(([key, property]) => `${key}: ${formatValue(property, language)}`)
    .join('\n');
  if (target === null)
    return (
      <span className={`value-chip ${value.kind}`} title={title}>
        {text}
      </span>
    );
  return (
    <button
      type="button"
      className={`value-chip ${value.kind}`}
      title={title}
      onClick={() => go({ selected: target, article: null })}
    >
      {value.kind === 'relationship' && <Icon name="arrow" />}
      {text}
    </button>
  );
}

/** What a node or relationship opens; links of claims and articles have no id of their own. */
function targetOf(value: GraphValue): Selected | null {
  const actor = actorIdOf(value);
  if (actor !== null) return { kind: 'actor', id: actor };
  if (value.kind !== 'relationship') return null;
  const { id } = value.properties;
  return typeof id === 'string' ? { kind: 'relation', id } : null;
}

function Values({ values }: { readonly values: readonly Value[] }) {
  return (
    <span className="values">
      {values.map((item, position) => (
        // oxlint-disable-next-line react/no-array-index-key -- values have no identity but their place
        <ValueCell key={position} value={item} />
      ))}
    </span>
  );
}
