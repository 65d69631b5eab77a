/** One line of the table that a bench ends with. */
interface Figure {
  readonly what: string;
  readonly value: string;
  readonly wanted: string;
}

export interface Figures {
  /** Notes a figure and prints it; `wanted` is the aim, where there is one. */
  readonly add: (what: string, value: string, wanted?: string) => void;
  /** All of them, as Markdown. */
  readonly table: () => string;
}

export function createFigures(): Figures {
  const all: Figure[] = [];
  return {
    add: (what, value, wanted = '') => {
      all.push({ what, value, wanted });
      console.log(`${what}: ${value}${wanted === '' ? '' : ` (wanted: ${wanted})`}`);
    },
    table: () =>
      ['| figure | measured | wanted |', '|---|---|---|']
        .concat(all.map(({ what, value, wanted }) => `| ${what} | ${value} | ${wanted} |`))
        .join('\n'),
  };
}

/** "1,234 claims/s" */
export const perSecond = (claims: number, milliseconds: number): string =>
  `${Math.round((claims * 1000) / milliseconds).toLocaleString('en')} claims/s`;
