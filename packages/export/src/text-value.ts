import type { AttributeValue } from './attributes.ts';
import { joinList } from './join-list.ts';

/** A value as text; null for what is unknown or an empty list: such an attribute is left out. */
export function textValue(value: AttributeValue): string | null {
  if (value === null || typeof value === 'string') return value;
  if (typeof value !== 'object') return String(value);
  return value.length === 0 ? null : joinList(value);
}
