import type { Article } from '@simpul/graph-schema/article';
import type { ClaimItem } from '@simpul/graph-schema/claim';
import type { Reading } from './reading.ts';
import type { SlotPhrase } from './read-slots.ts';
import { itemClassOf } from './read-themes.ts';

/** More than this many things are a list that a claim can't carry. */
const most = 6;

/** The things that a claim's theme phrases name, one for each part of a list: "amunisi dan rudal balistik". */
export function readItems(article: Article, reading: Reading, themes: readonly SlotPhrase[]): readonly ClaimItem[] {
  return themes
    .flatMap(({ first, last }) => partsOf(reading, first, last).flatMap((part) => itemOf(article, reading, part)))
    .slice(0, most);
}

interface Part {
  readonly first: number;
  readonly last: number;
}

function partsOf({ view }: Reading, first: number, last: number): readonly Part[] {
  const parts: Part[] = [];
  let start = first;
  for (let i = first; i <= last + 1; i++) {
    const form = view.low[i] ?? '';
    const splits = (view.grammar.coordinators.has(form) || form === ',') && !view.nameAt[i];
    if (i <= last && !splits) continue;
    if (i > start) parts.push({ first: start, last: i - 1 });
    start = i + 1;
  }
  return parts;
}

/** Number words first, then the noun with its modifiers up to an actor's name; a bare name is no thing. */
function itemOf(article: Article, reading: Reading, { first, last }: Part): readonly ClaimItem[] {
  const { view, phrases } = reading;
  let head = first;
  while (head <= last && isQuantity(reading, head)) head++;
  // "pasukan Korea Utara": the collective noun is the thing, even inside a name.
  let end = view.grammar.collectives.has(view.low[head] ?? '') ? head + 1 : head;
  while (
    end <= last &&
    !view.nameAt[end] &&
    !view.titleAt[end] &&
    phrases.at[end]?.form !== 'pronoun' &&
    view.words[end]?.upos !== 'PUNCT'
  )
    end++;
  const start = view.words[head];
  const stop = view.words[end - 1];
  if (end === head || !start || !stop || head > last) return [];
  const counted = view.words[first];
  const behind = view.words[head - 1];
  const quantity = head > first && counted && behind ? article.text.slice(counted.start, behind.end) : null;
  return [
    { text: article.text.slice(start.start, stop.end), itemClass: itemClassOf(reading, head, end - 1), quantity },
  ];
}

function isQuantity({ view }: Reading, i: number): boolean {
  const form = view.low[i] ?? '';
  return view.words[i]?.upos === 'NUM' || view.grammar.quantities.has(form) || /^\d/u.test(form);
}
