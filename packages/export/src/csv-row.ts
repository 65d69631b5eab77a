/** What a cell may hold; null is an empty cell. */
export type Cell = string | number | boolean | null;

/** Spreadsheets take a text that begins like this for a formula; an apostrophe before it keeps it a text (OWASP). */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** One line of CSV (RFC 4180, CRLF): numbers stay numbers, and no text runs as a formula. */
export const csvRow = (cells: readonly Cell[]): string => `${cells.map(field).join(',')}\r\n`;

function field(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
