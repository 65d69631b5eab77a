import type { Value } from '@simpul/store/graph-store';

/** A value of a query's answer as Cypher would write it, for people. */
export function formatValue(value: Value): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : nested(value);
}

function nested(value: Value): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(nested).join(', ')}]`;
  if (value.kind === 'map') return properties(value.entries);
  if (value.kind === 'path') return value.values.map(nested).join('');
  if (value.kind === 'node') return `(${labels(value.labels)}${brief(value.properties)})`;
  return `-[:${value.type}]->`;
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

const labels = (names: readonly string[]): string => names.map((name) => `:${name}`).join('');

/** A node in a table: its id and name, not the whole text of an article. */
function brief(all: Readonly<Record<string, Value>>): string {
  const shown = Object.fromEntries(Object.entries(all).filter(([key]) => ['id', 'name', 'title'].includes(key)));
  return Object.keys(shown).length === 0 ? '' : ` ${properties(shown)}`;
}

const properties = (all: Readonly<Record<string, Value>>): string =>
  `{${Object.entries(all)
    .map(([key, value]) => `${key}: ${nested(value)}`)
    .join(', ')}}`;
