import type { Language } from '@simpul/graph-schema/labels';
import type { Subgraph } from '@simpul/graph-schema/subgraph';
import { actorName } from '../language/actor-name.ts';
import { formatDate, formatSpan } from '../language/format-date.ts';
import { texts } from '../language/texts.ts';
import type { ViewState } from '../state/view-state.ts';

interface Context {
  readonly view: Pick<ViewState, 'focus' | 'expanded' | 'view'>;
  readonly language: Language;
  /** ISO 8601. */
  readonly today: string;
}

/** What a picture is of, for those who see it without the page: a title, then how much, reported when, drawn when. */
export function captionLines(subgraph: Subgraph, { view, language, today }: Context): readonly [string, string] {
  const words = texts[language];
  const nameOf = (id: string): string => {
    const actor = subgraph.actors.find((one) => one.id === id);
    return actor === undefined ? id : actorName(actor, language);
  };
  const around = view.focus === null ? words.everything : words.around(nameOf(view.focus));
  const parts = [
    ...view.expanded.map((id) => words.expandedWith(nameOf(id))),
    view.view === 'polity' ? words.byState : '',
  ];
  const title = [around, ...parts].filter((part) => part !== '').join(' · ');
  const { relations, total } = subgraph;
  const days = relations.flatMap(({ firstReported, lastReported }) => [firstReported, lastReported]);
  const reported = days.filter((day) => day !== null).sort();
  const span = formatSpan(reported[0]?.slice(0, 10) ?? null, reported.at(-1)?.slice(0, 10) ?? null, language);
  const told = [
    words.truncated(relations.length, total),
    span === null ? null : `${words.reported.toLowerCase()} ${span}`,
    `Simpul, ${formatDate(today.slice(0, 10), language)}`,
  ];
  return [title, told.filter((part) => part !== null).join(' · ')];
}
