import { escapeLine } from './escape-controls.ts';
import { cutToWidth, textWidth } from './text-width.ts';

/** A cell that shrinks to less tells nothing any more. */
const narrowest = 6;
const gap = '  ';

/** Rows under a heading in aligned columns; the widest columns are cut until a line fits `width` cells. */
export function formatTable(
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  width: number = Number.POSITIVE_INFINITY,
): string {
  const cells = [headings, ...rows].map((row) => row.map((cell) => escapeLine(String(cell))));
  const wanted = headings.map((_, column) => Math.max(...cells.map((row) => textWidth(row[column] ?? ''))));
  const widths = fit(wanted, width - gap.length * (headings.length - 1));
  const isNumber = headings.map((_, column) => rows.every((row) => typeof row[column] === 'number'));
  const rule = widths.map((columnWidth) => '─'.repeat(columnWidth)).join(gap);
  const [head = '', ...body] = cells.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0, isNumber[column] === true))
      .join(gap)
      .trimEnd(),
  );
  return `${[head, rule, ...body].join('\n')}\n`;
}

function fit(wanted: readonly number[], room: number): readonly number[] {
  const widths = [...wanted];
  const total = (): number => widths.reduce((sum, width) => sum + width, 0);
  while (total() > room) {
    const widest = widths.indexOf(Math.max(...widths));
    const width = widths[widest] ?? 0;
    if (width <= narrowest) break;
    const second = Math.max(narrowest, ...widths.filter((_, column) => column !== widest));
    widths[widest] = Math.max(Math.min(second, width - 1), width - (total() - room), narrowest);
  }
  return widths;
}

function padded(cell: string, width: number, right: boolean): string {
  const cut = cutToWidth(cell, width);
  const space = ' '.repeat(Math.max(0, width - textWidth(cut)));
  return right ? space + cut : cut + space;
}
