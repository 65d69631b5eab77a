import { frameFacts } from '../../../packages/extract/src/frame-facts.ts';
import { roleFeatures, viewCarrier } from '../../../packages/extract/src/learned/role-features.ts';
import type { Lexicon } from '../../../packages/extract/src/lexicon.ts';
import { openReading, type Reading } from '../../../packages/extract/src/reading.ts';
import type { Label, LabelledSentence, WordSpan } from './labelled-sentence.ts';

/** A word known to the lexicon, the relation it may carry, and whether as a verb or as a noun. */
type LexiconWord = readonly [word: number, relation: string, kind: 'v' | 'n'];

/** One line for ../encoder/train_events.py: a sentence, what the grammar says of it, and what people say of it. */
export interface Example {
  /** Article, or file and line. */
  readonly id: string;
  readonly sent: number;
  readonly forms: readonly string[];
  readonly glued: readonly boolean[];
  readonly triggers: readonly Label[];
  readonly loose: readonly string[];
  /** Actor phrases: first word, last with appositions, head, last of the name itself. */
  readonly phrases: readonly (readonly [number, number, number, number])[];
  readonly lex: readonly LexiconWord[];
  /** Word that carries or may carry a claim → the features of every phrase beside it. */
  readonly pairs: Readonly<Record<number, readonly (readonly string[])[]>>;
}

/** Adds to a labelled sentence what the extractor sees in it: the model learns from the features it will be asked with. */
export function makeExample(id: string, { sentence, labels, loose }: LabelledSentence, lexicon: Lexicon): Example {
  const reading = openReading(sentence, lexicon);
  const { phrases } = reading.phrases;
  const triggers = joinLabels(labels);
  const lex = lexiconWords(reading);
  const carriers = new Set([...lex.map(([word]) => word), ...triggers.map(({ word }) => word)]);
  const pairs = [...carriers].map((word) => {
    const carrier = viewCarrier(reading, word);
    return [word, phrases.map((phrase) => roleFeatures(reading, carrier, phrase))] as const;
  });
  return {
    id,
    sent: sentence.index,
    forms: sentence.words.map(({ form }) => form),
    glued: sentence.words.map(({ glued }) => glued),
    triggers,
    loose,
    phrases: phrases.map(({ first, extent, head, last }) => [first, extent, head, last]),
    lex,
    pairs: Object.fromEntries(pairs),
  };
}

/** One trigger for each word and relation: "A dan B menyerang C" is two claims by one word. */
function joinLabels(labels: readonly Label[]): readonly Label[] {
  const joined = new Map<string, Label>();
  for (const label of labels) {
    const key = `${label.word} ${label.relation}`;
    const known = joined.get(key);
    joined.set(key, {
      ...label,
      weight: Math.max(known?.weight ?? 0, label.weight),
      subjects: joinSpans(known?.subjects, label.subjects),
      objects: joinSpans(known?.objects, label.objects),
      items: [...new Set([...(known?.items ?? []), ...label.items])],
    });
  }
  return [...joined.values()];
}

/** Spans that begin at different words. */
function joinSpans(known: readonly WordSpan[] = [], more: readonly WordSpan[]): readonly WordSpan[] {
  const all = [...known, ...more];
  return all.filter(([first], place) => all.findIndex(([other]) => other === first) === place);
}

function lexiconWords({ view, lexicon }: Reading): readonly LexiconWord[] {
  const found = new Map<string, LexiconWord>();
  view.words.forEach((_, word) => {
    for (const { frame } of lexicon.verbsAt(view, word)) {
      const { relation } = frameFacts(frame);
      found.set(`${word} ${relation} v`, [word, relation, 'v']);
    }
    const noun = lexicon.nounAt(view, word);
    if (!noun) return;
    const { relation } = frameFacts(noun.entry.frame);
    found.set(`${word} ${relation} n`, [word, relation, 'n']);
  });
  return [...found.values()];
}
