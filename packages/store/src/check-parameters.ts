import { StoreError } from './store-error.ts';

const deepestNesting = 100;
const mostValues = 1_000_000;
const mostCharacters = 20_000_000;

/** Refuses parameters that are no JSON values, and more of them than a query can want. */
export function checkParameters(params: Readonly<Record<string, unknown>>): void {
  const size = { values: 0, characters: 0 };
  const visit = (value: unknown, name: string, depth: number): void => {
    if (depth > deepestNesting) throw wrong(name, `nests deeper than ${deepestNesting}`);
    size.values += 1;
    size.characters += typeof value === 'string' ? value.length : 0;
    if (size.values > mostValues || size.characters > mostCharacters) throw wrong(name, 'is too large; ask in parts');
    if (Array.isArray(value)) for (const item of value) visit(item, name, depth + 1);
    else if (isPlainObject(value)) for (const item of Object.values(value)) visit(item, name, depth + 1);
    else if (!isJson(value)) throw wrong(name, 'is no JSON value');
  };
  for (const [name, value] of Object.entries(params)) visit(value, name, 1);
}

const wrong = (name: string, what: string): StoreError =>
  new StoreError('QUERY_FAILED', `the parameter "${name.slice(0, 100)}" ${what}`);

const isJson = (value: unknown): boolean =>
  value === null || typeof value === 'boolean' || typeof value === 'string' || Number.isFinite(value);

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (value === null || typeof value !== 'object') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
