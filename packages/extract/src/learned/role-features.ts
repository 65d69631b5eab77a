import type { ActorPhrase } from '../actor-phrase.ts';
import type { FoundSubject } from '../found-subject.ts';
import { findSubject } from '../find-subject.ts';
import { readSlots, type SlotPhrase } from '../read-slots.ts';
import type { Reading } from '../reading.ts';
import { isVerb, prepositionAt, type SentenceView } from '../sentence-view.ts';

/** What grammar says around one carrier, read once for all phrases of the sentence. */
export interface CarrierView {
  readonly at: number;
  /** "active", "passive", …; "noun" for a word that is no verb. */
  readonly voice: string;
  readonly subject: FoundSubject | null;
  readonly slots: readonly SlotPhrase[];
}

export function viewCarrier({ view, lexicon }: Reading, at: number): CarrierView {
  const verb = isVerb(view, at);
  return {
    at,
    voice: verb ? (view.voice[at] ?? 'bare') : 'noun',
    subject: verb ? findSubject(view, at, lexicon) : null,
    slots: readSlots(view, at + 1),
  };
}

/**
 * What speaks for or against a phrase being the subject or the object of a carrier: names of features, whose weights are
 * learned. Where it stands, what leads it in, what stands between, the path in the tree, what the grammar of the rules says.
 */
export function roleFeatures(reading: Reading, carrier: CarrierView, phrase: ActorPhrase): readonly string[] {
  const { view } = reading;
  const { at, voice } = carrier;
  const side = phrase.extent < at ? 'L' : phrase.first > at ? 'R' : 'I';
  const [from, to] = side === 'L' ? [phrase.extent + 1, at] : side === 'R' ? [at + 1, phrase.first] : [0, 0];
  const between = countBetween(reading, phrase, { from, to });
  const lead = leadOf(view, phrase.first);
  const distance = bucket(to - from);
  const path = pathBetween(view, phrase.head, at);
  const isSubject =
    carrier.subject && phrase.first >= carrier.subject.first && phrase.extent <= carrier.subject.last
      ? carrier.subject.how
      : carrier.subject
        ? 'other'
        : 'none';
  const slot = carrier.slots.find(({ first, last }) => phrase.first >= first && phrase.first <= last);
  const slotName = slot ? `${slot.slot}${slot.first === phrase.first ? '' : '~'}` : '-';
  return [
    `place ${side} ${voice}`,
    `distance ${side} ${distance} ${voice}`,
    `lead ${side} ${lead} ${voice}`,
    `lead ${lead}`,
    `path ${path}`,
    `path ${path} ${voice}`,
    `subject ${isSubject} ${voice}`,
    `slot ${slotName} ${voice}`,
    `phrases ${side} ${between.phrases} ${voice}`,
    `verbs ${side} ${between.verbs} ${voice}`,
    `between ${side} ${between.verbs} ${between.commas} ${between.relatives}`,
    `nearest ${side} ${between.phrases === 0} ${between.verbs === 0} ${lead}`,
    `form ${phrase.form} ${phrase.kind ?? '-'} ${side}`,
    `sector ${phrase.sector ?? '-'} ${side}`,
    `locative ${phrase.locative}`,
    `quoted ${view.quoted[at] ?? false} ${view.quoted[phrase.first] ?? false} ${side}`,
    `listed ${reading.phrases.groupOf(phrase).length > 1} ${side} ${voice}`,
  ];
}

function countBetween(
  { view, phrases }: Reading,
  phrase: ActorPhrase,
  { from, to }: { readonly from: number; readonly to: number },
): { readonly phrases: number; readonly verbs: number; readonly commas: number; readonly relatives: number } {
  let [verbs, commas, relatives] = [0, 0, 0];
  for (let word = from; word < to; word++) {
    if (isVerb(view, word)) verbs++;
    if (view.words[word]?.upos === 'PUNCT') commas++;
    if (view.grammar.relative.has(view.low[word] ?? '')) relatives++;
  }
  const others = phrases.phrases.filter((one) => one !== phrase && one.first >= from && one.extent < to).length;
  return {
    phrases: Math.min(others, 3),
    verbs: Math.min(verbs, 2),
    commas: Math.min(commas, 2),
    relatives: Math.min(relatives, 1),
  };
}

/** What stands before a phrase: its preposition, or what kind of word. */
function leadOf(view: SentenceView, first: number): string {
  const near = prepositionAt(view, first - 1)?.slot;
  const pair = prepositionAt(view, first - 2);
  if (pair?.length === 2) return pair.slot;
  if (near !== undefined) return near;
  const word = view.words[first - 1];
  if (!word) return '^';
  if (isVerb(view, first - 1)) return 'VERB';
  return ['PUNCT', 'CCONJ', 'SCONJ', 'ADP', 'DET', 'PRON'].includes(word.upos)
    ? (view.low[first - 1] ?? '')
    : word.upos;
}

function bucket(distance: number): string {
  const edges = [0, 1, 2, 4, 8, 15];
  return String(edges.find((edge) => distance <= edge) ?? 'far');
}

/** The way from a phrase's head up and down to the carrier in the tree, at most three steps up and three down. */
function pathBetween({ words }: SentenceView, phrase: number, carrier: number): string {
  const [up, down] = [ancestors(words, phrase), ancestors(words, carrier)];
  const meet = up.findIndex((word) => down.includes(word));
  const top = down.indexOf(up[meet] ?? -2);
  if (meet < 0 || meet > 3 || top > 3) return 'far';
  const label = (word: number): string => words[word]?.deprel ?? '';
  return `${up.slice(0, meet).map(label).join('>')}^${down.slice(0, top).reverse().map(label).join('<')}`;
}

function ancestors(words: SentenceView['words'], start: number): readonly number[] {
  const chain: number[] = [];
  for (let at = start; at >= 0 && chain.length < 8; at = words[at]?.head ?? -1) chain.push(at);
  return chain;
}
