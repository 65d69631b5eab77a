import { matchBody } from '@simpul/gazetteer/bodies';
import type { GazetteerMatch } from '@simpul/gazetteer/entry';
import { matchTitle, type TitleMatch } from '@simpul/gazetteer/offices';
import type { Gazetteer } from '@simpul/gazetteer/open-gazetteer';
import type { Name } from './analysed-sentence.ts';
import type { NamedSpan } from './encoder/best-names.ts';
import { guessKind } from './guess-kind.ts';
import type { Language } from './language.ts';
import { unknownRunEnd, type TaggedWords } from './unknown-name.ts';

/** What is needed to read names: lists, cues, and the tagged words of one sentence. */
export interface NameTask extends TaggedWords {
  readonly gazetteer: Gazetteer;
  readonly language: Language;
  /** Names that the encoder read. */
  readonly read: readonly NamedSpan[];
}

/** A name before it has offsets: words first..last. */
export type FoundName = Pick<Name, 'first' | 'last' | 'kind' | 'entries' | 'how'>;

/** A title and where it stands. */
export interface FoundTitle extends TitleMatch {
  readonly first: number;
  readonly last: number;
}

/** Names and titles from left to right, the longest first; "Presiden Putin" is a title and a name. */
export function findNames(task: NameTask): { readonly names: FoundName[]; readonly titles: FoundTitle[] } {
  const names: FoundName[] = [];
  const titles: FoundTitle[] = [];
  for (let at = 0; at < task.forms.length;) {
    const title = matchTitle(task.forms, at);
    const known = task.gazetteer.match(task.forms, at);
    if (title && title.length > (known?.length ?? 0)) {
      titles.push({ ...title, first: at, last: at + title.length - 1 });
      at += title.length;
      continue;
    }
    const found = nameAt(task, at, { known, before: titles.at(-1), lastName: names.at(-1) });
    if (found.name) names.push(found.name);
    at = found.next;
  }
  return { names, titles };
}

interface Surroundings {
  readonly known: GazetteerMatch | null;
  readonly before: FoundTitle | undefined;
  readonly lastName: FoundName | undefined;
}

function nameAt(task: NameTask, at: number, around: Surroundings): { name: FoundName | null; next: number } {
  const { known } = around;
  const body = bodyAt(task, at);
  if (body && body.last + 1 - at > (known?.length ?? 0)) return { name: body, next: body.last + 1 };
  if (known && (known.how !== 'short' || known.entries.length === 0 || known.length > 1))
    return knownName(task, at, known);
  const last = unknownRunEnd(task, at);
  if (known && last <= at + known.length - 1) return knownName(task, at, known);
  if (last < at) return { name: null, next: at + 1 };
  if (task.language.nameCues.things.has((task.forms[at - 1] ?? '').toLowerCase()))
    return { name: null, next: last + 1 };
  const titled = isTitled(at, around);
  const kind = known ? 'person' : guessKind(task.forms, { first: at, last, titled, read: task.read }, task.language);
  return { name: { first: at, last, kind, entries: [], how: 'recognised' }, next: last + 1 };
}

function knownName(task: NameTask, at: number, known: GazetteerMatch): { name: FoundName | null; next: number } {
  const next = at + known.length;
  const [best] = known.entries;
  if (best) {
    const entries = known.entries.map(({ id }) => id);
    return { name: { first: at, last: next - 1, kind: best.kind, entries, how: known.how }, next };
  }
  const place = task.language.nameCues.placeHeads.has((task.forms[at] ?? '').toLowerCase());
  return { name: place ? { first: at, last: next - 1, kind: 'place', entries: [], how: 'recognised' } : null, next };
}

/** "Kementerian Luar Negeri" with the state that follows; in lower case only with one. */
function bodyAt(task: NameTask, at: number): FoundName | null {
  const body = matchBody(task.forms, at);
  if (!body || body.makes !== 'organization') return null;
  const end = at + body.length;
  const owner = task.gazetteer.match(task.forms, end);
  const owned = owner?.entries.some(({ kind }) => kind === 'state' || kind === 'bloc') ?? false;
  const capital = /^\p{Lu}/u.test(task.forms[at] ?? '') && at > 0;
  if (!owned && !(capital && body.length > 1)) return null;
  const last = owned && owner ? end + owner.length - 1 : end - 1;
  return { first: at, last, kind: 'organization', entries: [], how: 'recognised' };
}

/** A title stands right before, or before the body or state that stands right before: "Presiden Korea Selatan Yoon". */
function isTitled(at: number, { before, lastName }: Surroundings): boolean {
  if (!before) return false;
  if (before.last === at - 1) return true;
  return lastName !== undefined && lastName.first === before.last + 1 && lastName.last === at - 1;
}
