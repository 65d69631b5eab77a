import { matchTitle } from '@simpul/gazetteer/offices';
import type { Gazetteer } from '@simpul/gazetteer/open-gazetteer';
import type { WordAnalyser } from './analyse-word.ts';
import type { Language } from './language.ts';
import type { Upos } from './upos.ts';

/** The words of one sentence with their tags. */
export interface TaggedWords {
  readonly forms: readonly string[];
  readonly upos: readonly Upos[];
  readonly analyser: WordAnalyser;
}

interface Task extends TaggedWords {
  readonly gazetteer: Gazetteer;
  readonly language: Language;
}

/** The last word of the name that no list knows and that begins at `at`; at − 1 where none begins. */
export function unknownRunEnd(task: Task, at: number): number {
  if (!mayBegin(task, at)) return at - 1;
  if (dropsFirst(task, at)) return at - 1;
  let last = at;
  for (let next = at + 1; next < task.forms.length; next++) {
    if (goesOn(task, at, next)) last = next;
    else if (!bridges(task, next)) break;
  }
  return last;
}

function mayBegin(task: Task, at: number): boolean {
  const { forms, upos, language, analyser } = task;
  const form = forms[at] ?? '';
  if (!isCapital(form) || form.length < 2 || isAddress(form)) return false;
  if (language.nameCues.notNames.has(form.toLowerCase())) return false;
  if (isHeadline(forms)) return upos[at] === 'PROPN' && !analyser.analyse(form).known;
  if (!opensSentence(forms, at))
    return upos[at] === 'PROPN' || upos[at] === 'NOUN' || upos[at] === 'X' || isAcronym(form);
  return upos[at] === 'PROPN' || isAcronym(form) || (upos[at + 1] === 'VERB' && !analyser.analyse(form).known);
}

/** "Aktris Angelina", "Perusahaan Alibaba": a common word that has its capital from opening the sentence. */
function dropsFirst({ forms, language, analyser, gazetteer }: Task, at: number): boolean {
  const word = (forms[at] ?? '').toLowerCase();
  const next = forms[at + 1] ?? '';
  const heads = language.nameCues.organizationHeads.has(word) || language.nameCues.placeHeads.has(word);
  const knownNext = (gazetteer.match(forms, at + 1)?.entries.length ?? 0) > 0;
  if (heads && knownNext) return gazetteer.match(forms, at + 1)?.entries[0]?.kind === 'organization';
  if (!opensSentence(forms, at) || !analyser.analyse(word).known) return false;
  if (language.nameCues.person.has(word)) return true;
  return !heads && (knownNext || !isCapital(next)) && !isNamePart(word, forms);
}

/** The word stands elsewhere in the sentence with a capital that it does not owe to its place. */
function isNamePart(word: string, forms: readonly string[]): boolean {
  return forms.some(
    (form, at) => at > 0 && form.toLowerCase() === word && isCapital(form) && !opensSentence(forms, at),
  );
}

function goesOn(task: Task, first: number, at: number): boolean {
  const { forms, language, gazetteer } = task;
  const form = forms[at] ?? '';
  const head = language.nameCues.organizationHeads.has((forms[first] ?? '').toLowerCase());
  if (/^\p{N}/u.test(form))
    return /^\p{N}{1,3}$/u.test(form) && isCapital(forms[at - 1] ?? '') && task.upos[at] !== 'NUM';
  if (!isCapital(form)) return false;
  if (!head && language.nameCues.notNames.has(form.toLowerCase())) return false;
  const known = gazetteer.match(forms, at);
  if (known && known.how !== 'short' && known.entries.length > 0 && !head) return false;
  const title = matchTitle(forms, at);
  return !title || (title.length === 1 && task.upos[at] === 'PROPN');
}

/** "bin", "van", the hyphen of a name written apart: part of the name when a capital follows. */
function bridges({ forms, language }: Task, at: number): boolean {
  const form = forms[at] ?? '';
  const next = forms[at + 1] ?? '';
  return isCapital(next) && (language.nameCues.particles.has(form) || form === '&');
}

function isCapital(word: string): boolean {
  return /^(?:\p{Lu}|[a-z]{1,3}[-'’]\p{Lu})/u.test(word);
}

/** "Suara.com", "https://…": sites are sources, not actors. */
function isAddress(word: string): boolean {
  return /^(?:https?:|www\.)|\.(?:com|COM|co|id|net|org)\b/u.test(word);
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}-]{1,7}$/u.test(word);
}

function opensSentence(forms: readonly string[], at: number): boolean {
  return at === 0 || /^(?:["“”.?!:]|``|''|\.{2,}|-{2,}|–|—)$/u.test(forms[at - 1] ?? '');
}

/** Most words begin with a capital: capitals tell nothing. */
function isHeadline(forms: readonly string[]): boolean {
  const words = forms.filter((form) => /^\p{L}/u.test(form));
  if (/^[.?!]$/.test(forms.at(-1) ?? '')) return false;
  return words.length > 4 && words.filter(isCapital).length > 0.7 * words.length;
}
