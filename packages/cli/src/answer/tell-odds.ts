import type { Odds } from '@simpul/extract/trace/candidate';

/** What the learned model says, on one line: "AID .93, COOPERATE .04 · subject .98 · object .95 → .87". */
export function tellOdds({ kinds, subject, object, claim }: Odds): string {
  const types = kinds.map(({ relation, odds }) => `${relation} ${share(odds)}`).join(', ');
  const ends = [
    types === '' ? 'no event' : types,
    subject === null ? null : `subject ${share(subject)}`,
    object === null ? null : `object ${share(object)}`,
  ];
  const all = ends.filter((part) => part !== null).join(' · ');
  return claim === null ? all : `${all} → ${share(claim)}`;
}

const share = (odds: number): string => odds.toFixed(2).replace(/^0/u, '');
