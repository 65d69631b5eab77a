import type { Language } from '@simpul/graph-schema/labels';
import type { GraphValue, Value } from './value.ts';
import { isGraphValue } from './value.ts';

/** A value as a reader sees it in a cell; null is '–', so that it differs from an empty text. */
export function formatValue(value: Value, language: Language): string {
  if (value === null) return '–';
  if (typeof value === 'number') return formatNumber(value, language);
  if (typeof value === 'boolean' || typeof value === 'string') return String(value);
  if (!isGraphValue(value)) return value.map((item) => formatValue(item, language)).join(', ');
  return formatGraphValue(value, language);
}

function formatGraphValue(value: GraphValue, language: Language): string {
  if (value.kind === 'node') return nodeName(value.properties, language) ?? value.labels.join(':');
  if (value.kind === 'relationship') return value.type;
  if (value.kind === 'path') return value.values.map((item) => formatValue(item, language)).join(' – ');
  return Object.entries(value.entries)
    .map(([key, item]) => `${key}: ${formatValue(item, language)}`)
    .join(', ');
}

/** What a node is called: an actor by its name, an article by its title, a claim by its quote. */
function nodeName(properties: Readonly<Record<string, Value>>, language: Language): string | null {
  const keys = language === 'id' ? ['nameId', 'name'] : ['name', 'nameId'];
  for (const key of [...keys, 'title', 'quote', 'id']) {
    const value = properties[key];
    if (typeof value === 'string' && value !== '') return value;
  }
  return null;
}

/** Years and ids are numbers, too: whole numbers of up to four digits stay as they are. */
function formatNumber(value: number, language: Language): string {
  if (Number.isInteger(value) && Math.abs(value) < 10_000) return String(value);
  return new Intl.NumberFormat(language, { maximumFractionDigits: 3 }).format(value);
}
