import type { RelationType } from '@simpul/graph-schema/relation-type';
import { frameFacts } from '../frame-facts.ts';
import type { ActorPhrase } from '../actor-phrase.ts';
import type { Reading } from '../reading.ts';
import type { EventModel } from './read-event-model.ts';
import { roleFeatures, viewCarrier } from './role-features.ts';

/** How likely each role is, of 0 to 1. */
export interface RoleOdds {
  readonly subject: number;
  readonly object: number;
}

/** How likely a word carries an event, of which type, and who and what takes part. */
export interface ScoredCarrier {
  readonly word: number;
  /** By event type, 0 to 1; what is left to 1 is "no event". */
  readonly kinds: ReadonlyMap<RelationType, number>;
  readonly roles: ReadonlyMap<ActorPhrase, RoleOdds>;
  /** Roles of somebody not named in the sentence. */
  readonly absent: RoleOdds;
  /** By word: how likely it heads the name of a thing given, used, demanded or discussed. */
  readonly things: readonly number[];
}

/** How likely each word of a sentence carries an event of each type: by word, types in the model's order. */
export function scoreKinds(model: EventModel, reading: Reading): readonly (readonly number[])[] {
  const { view, lexicon } = reading;
  const { types } = model;
  const kinds = types.length + 1;
  return view.words.map((_, word) => {
    const scores = Array.from(view.sentence.events.kinds.subarray(word * kinds, (word + 1) * kinds));
    const known = new Set<number>();
    for (const entry of lexicon.verbsAt(view, word)) known.add(types.indexOf(frameFacts(entry.frame).relation));
    const noun = lexicon.nounAt(view, word);
    if (noun) known.add(types.length + types.indexOf(frameFacts(noun.entry.frame).relation));
    for (const place of known) {
      for (let kind = 0; kind < kinds; kind++) {
        scores[kind] = (scores[kind] ?? 0) + (model.lexicon[kind * 2 * types.length + place] ?? 0);
      }
    }
    return softmax(scores).slice(0, types.length);
  });
}

/** Who and what takes part in the event that the word carries. */
export function scoreCarrier(model: EventModel, reading: Reading, word: number): Omit<ScoredCarrier, 'kinds'> {
  const { view, phrases } = reading;
  const { width, roleBias, absent, distance } = model;
  const { carriers, participants } = view.sentence.events;
  const forms = [0, 1, 2].map((role) => carrierForm(model, carriers.subarray(word * width, (word + 1) * width), role));
  const score = (role: number, row: number): number =>
    (roleBias[role] ?? 0) + dotWithOne(forms[role] ?? forms[0] ?? new Float32Array(0), participants, row * width);
  const carrier = viewCarrier(reading, word);
  const roles = new Map<ActorPhrase, RoleOdds>();
  for (const phrase of phrases.phrases) {
    const weights = featureSum(model, roleFeatures(reading, carrier, phrase));
    roles.set(phrase, {
      subject: logistic(score(0, phrase.head + 1) + weights.subject),
      object: logistic(score(1, phrase.head + 1) + weights.object),
    });
  }
  return {
    word,
    roles,
    absent: {
      subject: logistic(score(0, 0) + (absent[0] ?? 0)),
      object: logistic(score(1, 0) + (absent[1] ?? 0)),
    },
    things: view.words.map((_, at) => logistic(score(2, at + 1) + (distance[distanceBucket(at - word)] ?? 0))),
  };
}

function featureSum({ features, featureWeights }: EventModel, names: readonly string[]): RoleOdds {
  let [subject, object] = [0, 0];
  for (const name of names) {
    const row = features.get(name);
    if (row === undefined) continue;
    subject += featureWeights[2 * row] ?? 0;
    object += featureWeights[2 * row + 1] ?? 0;
  }
  return { subject, object };
}

/** The carrier's vector (with a 1 behind) through the bilinear form of a role. */
function carrierForm({ width, roles }: EventModel, carrier: Float32Array, role: number): Float32Array {
  const size = width + 1;
  const form = new Float32Array(size);
  for (let row = 0; row < size; row++) {
    const value = row === width ? 1 : (carrier[row] ?? 0);
    const start = (role * size + row) * size;
    for (let at = 0; at < size; at++) form[at] = (form[at] ?? 0) + value * (roles[start + at] ?? 0);
  }
  return form;
}

function dotWithOne(form: Float32Array, vectors: Float32Array, start: number): number {
  const width = form.length - 1;
  let sum = form[width] ?? 0;
  for (let at = 0; at < width; at++) sum += (form[at] ?? 0) * (vectors[start + at] ?? 0);
  return sum;
}

/** 0–5 to the left, 6–11 to the right, 13 the carrier itself: as in scripts/train/encoder. */
function distanceBucket(steps: number): number {
  if (steps === 0) return 13;
  const edges = [1, 2, 4, 8, 15];
  const near = edges.findIndex((edge) => Math.abs(steps) <= edge);
  return (near < 0 ? 5 : near) + (steps < 0 ? 0 : 6);
}

const logistic = (score: number): number => 1 / (1 + Math.exp(-score));

function softmax(scores: readonly number[]): readonly number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
