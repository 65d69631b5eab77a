import type { ActorPhrase } from './actor-phrase.ts';
import type { Draft } from './draft.ts';
import type { Speech } from './find-speech.ts';
import { findSubject } from './find-subject.ts';
import { frameFacts } from './frame-facts.ts';
import { isBlame } from './is-blame.ts';
import { isVerb } from './sentence-view.ts';
import { innerActors, type Reading } from './reading.ts';

/** Who says of someone that they did wrong criticises them: "X mengatakan Y melanggar perjanjian", '"Y salah," kata X'. */
export function judgedClaims(
  reading: Reading,
  speeches: readonly Speech[],
  events: readonly Draft[],
): readonly Draft[] {
  const told = events.filter(({ frame }) => frameFacts(frame).relation === 'ACCUSE');
  return reading.view.words
    .flatMap((_, word) => {
      const speech = isBlame(reading, word) ? nearest(speeches, word) : undefined;
      return speech && !speech.denied && speech.modality === null ? judgementsOf(reading, speech, word) : [];
    })
    .filter(({ object }) => !told.some((other) => other.object === object));
}

/** The clause that a word stands in is said by the verb nearest before it; else by whom the sentence names around it. */
function nearest(speeches: readonly Speech[], word: number): Speech | undefined {
  const clause = speeches.findLast(({ at, from, to, inverted }) => !inverted && from > 0 && at < word && word <= to);
  return clause ?? speeches.find(({ at, from, inverted }) => (inverted ? word < at : from === 0));
}

function judgementsOf(reading: Reading, { at, from, inverted, speakers }: Speech, word: number): readonly Draft[] {
  const found = findSubject(reading.view, word, reading.lexicon);
  // "memvonis X bersalah": X is the object of another verb.
  const hangs = found !== null && found.first - 1 !== at && isVerb(reading.view, found.first - 1);
  if (found?.how !== 'order' || hangs) return [];
  if (inverted ? found.last >= at : from > 0 && found.first <= at) return [];
  const { actors, through } = innerActors(reading, found.first, found.last);
  const judged = actors.filter((actor) => actor.form !== 'pronoun' && !speakers.includes(actor));
  return speakers.flatMap((subject: ActorPhrase) =>
    judged.map((object): Draft => ({
      subject,
      object,
      frame: 'criticise',
      mode: null,
      first: word,
      last: word,
      themes: [],
      rule: `judged:${found.how}`,
      confidence: through ? 0.45 : 0.55,
      polarity: 'affirmed',
    })),
  );
}
