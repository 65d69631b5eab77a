import type { Value } from '@simpul/store/graph-store';

/** Spreadsheets take a text that begins like this for a formula; a quote before it keeps it a text (OWASP). */
const formula = /^[=+\-@\t\r]/;

/** Rows as CSV (RFC 4180, CRLF): numbers as they are, lists and graph values as JSON, nothing that runs as a formula. */
export function formatCsv(columns: readonly string[], rows: readonly (readonly Value[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
