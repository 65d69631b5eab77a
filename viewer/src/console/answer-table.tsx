import type { QueryBody } from '@simpul/server/wire';
import { memo } from 'react';
import { useConsoleTexts } from './use-console-texts.ts';
import type { Value } from './value.ts';
import { ValueCell } from './value-cell.tsx';

/** The rows of an answer; drawn once, not at every key typed into the editor. */
export const AnswerTable = memo(function AnswerTable({ answer }: { readonly answer: QueryBody }) {
  const texts = useConsoleTexts();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by the keyboard
    <section className="answer-frame" aria-label={texts.result} tabIndex={0}>
      <table className="answer-table">
        <thead>
          <tr>
            {answer.columns.map((column, position) => (
              <th key={column} scope="col" className={typeOf(answer.rows[0]?.[position] ?? null)}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.rows.map((row, position) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows have no identity but their place
            <tr key={position}>
              {row.map((value, column) => (
                <td key={answer.columns[column]} className={typeOf(value)}>
                  <ValueCell value={value} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});

const typeOf = (value: Value): string | undefined => (typeof value === 'number' ? 'number' : undefined);
