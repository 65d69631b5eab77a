import type { AnalysedSentence, Name } from '@simpul/nlp/analysed-sentence';
import type { CastMember, Holding, Occurrence } from './cast.ts';
import { writeWords } from './find-bodies.ts';
import { holderOf } from './holder-of.ts';
import { type Identity, useKey } from './identity.ts';
import type { ReferenceLanguage } from '../lang/reference-language.ts';
import type { TitlePhrase } from './read-title-phrases.ts';
import type { ArticleNames } from './read-uses.ts';

interface Known {
  readonly identities: ReadonlyMap<string, Identity>;
  readonly members: ReadonlyMap<string, CastMember>;
  readonly holdings: readonly Holding[];
  readonly sentences: readonly AnalysedSentence[];
  readonly language: ReferenceLanguage;
}

/** Where actors are named, in text order: names, and titles that stand for someone the article names elsewhere. */
export function findOccurrences({ uses, titles }: ArticleNames, known: Known): readonly Occurrence[] {
  const named = uses.flatMap(({ sentence, name, body, inner }): Occurrence[] => {
    const identity = known.identities.get(useKey(sentence, name.first));
    const where = known.sentences[sentence];
    if (!identity || !where) return [];
    return [
      {
        actor: identity.key,
        kind: identity.kind,
        reason: identity.reason,
        embedded: body || inner,
        ...placeOf(where, name, known.language),
      },
    ];
  });
  const byTitle = titles.flatMap((phrase): Occurrence[] => occurrenceOfTitle(phrase, known));
  return [...named, ...byTitle].sort((a, b) => a.start - b.start || b.end - a.end);
}

function occurrenceOfTitle(
  phrase: TitlePhrase,
  { identities, holdings, members, sentences, language }: Known,
): Occurrence[] {
  const where = sentences[phrase.sentence];
  if (phrase.person || !where || phrase.title.level === 'rank' || isElsewhere(phrase, where)) return [];
  const of = phrase.of && (identities.get(useKey(phrase.sentence, phrase.of.first))?.key ?? null);
  const holder = holderOf({ holdings, members }, { office: phrase.title.office, of, sentence: phrase.sentence });
  if (!holder) return [];
  const place = placeOf(where, { first: phrase.first, last: phrase.last }, language);
  return [
    {
      actor: holder,
      kind: 'person',
      reason: `holder of the office "${phrase.title.office}"`,
      embedded: false,
      ...place,
    },
  ];
}

/** "pemimpin Eropa": the capital behind the title names a body that nobody knows, so the office is not one held here. */
const isElsewhere = ({ of, title }: TitlePhrase, { words }: AnalysedSentence): boolean =>
  of === null && /^\p{Lu}/u.test(words[title.last + 1]?.form ?? '');

type Place = Omit<Occurrence, 'actor' | 'kind' | 'reason' | 'embedded'>;

function placeOf(
  sentence: AnalysedSentence,
  { first, last }: Pick<Name, 'first' | 'last'>,
  language: ReferenceLanguage,
): Place {
  const words = sentence.words.slice(first, last + 1);
  const start = words[0]?.start ?? sentence.start;
  const end = words.at(-1)?.end ?? start;
  return {
    sentence: sentence.index,
    first,
    last,
    start,
    end,
    text: writeWords(sentence, first, last),
    quoted: sentence.quotations.some((quote) => quote.start <= start && end <= quote.end),
    subject: isSubject(sentence, first, last) && !followsVerb(sentence, first, language),
  };
}

/** Nominal links that a name is reached by from the head of its phrase: "tentara *Korea Utara*". */
const nominal = /^(?:flat|appos|compound|nmod|nmod:poss|name)(?::|$)/u;

function isSubject({ words }: AnalysedSentence, first: number, last: number): boolean {
  let at = first;
  for (let step = 0; step < 6; step++) {
    const word = words[at];
    if (!word) return false;
    const inside = word.head >= first && word.head <= last;
    if (/^(?:nsubj|csubj)/u.test(word.deprel) && !inside) return true;
    if (!inside && !nominal.test(word.deprel) && word.deprel !== 'conj') return false;
    at = word.head;
  }
  return false;
}

/** Behind a verb stands its object, whatever the parser says, but for verbs of saying: "kata Lee". */
function followsVerb({ words }: AnalysedSentence, first: number, { sayingRoots }: ReferenceLanguage): boolean {
  const before = words[first - 1];
  return before?.upos === 'VERB' && before.voice === 'active' && !sayingRoots.has(before.root);
}
