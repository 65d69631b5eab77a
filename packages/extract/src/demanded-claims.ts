import type { Draft } from './draft.ts';
import type { Speech } from './find-speech.ts';
import { findSubject } from './find-subject.ts';
import { frameFacts } from './frame-facts.ts';
import type { Reading } from './reading.ts';
import { directActors } from './reading.ts';
import { readMode } from './read-mode.ts';
import { isVerb } from './sentence-view.ts';

/** Most words from the word of duty to its verb: "harus segera menghentikan". */
const reach = 3;

/** Who says of someone that they must do something asks it of them: '"Iran harus menghentikan …," tegas X'. */
export function demandedClaims(
  reading: Reading,
  speeches: readonly Speech[],
  events: readonly Draft[],
): readonly Draft[] {
  const told = events.filter(({ frame }) => frameFacts(frame).relation === 'REQUEST');
  return reading.view.words
    .flatMap((_, word) => {
      const speech = isDuty(reading, word) ? nearest(speeches, word) : undefined;
      return speech && !speech.denied && speech.modality === null ? demandsOf(reading, speech, word) : [];
    })
    .filter(({ object }) => !told.some((other) => other.object === object));
}

/** "harus", not "tidak harus". */
const isDuty = ({ view }: Reading, i: number): boolean =>
  view.grammar.duties.has(view.low[i] ?? '') && !view.nameAt[i] && !view.grammar.negators.has(view.low[i - 1] ?? '');

/** The verb of saying nearest before, else who is named around what is said. */
function nearest(speeches: readonly Speech[], word: number): Speech | undefined {
  const clause = speeches.findLast(({ at, from, to, inverted }) => !inverted && from > 0 && at < word && word <= to);
  return clause ?? speeches.find(({ at, from, inverted }) => (inverted ? word < at : from === 0));
}

function demandsOf(reading: Reading, { at, from, inverted, speakers }: Speech, word: number): readonly Draft[] {
  const { view, lexicon } = reading;
  const verb = Array.from({ length: reach }, (_, step) => word + 1 + step).find((i) => isVerb(view, i));
  if (verb === undefined || view.voice[verb] === 'passive') return [];
  const found = findSubject(view, verb, lexicon);
  if (found?.how !== 'order' || (inverted ? found.last >= at : from > 0 && found.first <= at)) return [];
  const asked = directActors(reading, found.first, found.last).actors.filter(
    (actor) => actor.form === 'name' && actor.sector !== 'civilian' && !speakers.includes(actor),
  );
  return speakers.flatMap((subject) =>
    asked.map((object): Draft => ({
      subject,
      object,
      frame: 'urge',
      mode: readMode(reading, word + 1, 'urge'),
      first: word,
      last: word,
      themes: [],
      rule: 'demanded:order',
      confidence: 0.55,
      modality: 'asserted',
      polarity: 'affirmed',
    })),
  );
}
