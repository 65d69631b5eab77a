import { seeded } from './seeded.ts';

/** A record as `simpul ingest FILE.jsonl` reads it. */
export interface WrittenArticle {
  readonly url: string;
  readonly title: string;
  readonly outlet: string;
  /** ISO 8601. */
  readonly published: string;
  readonly text: string;
}

/** Sentences an article. */
const length = 3;

/** Indonesian articles written by chance from sentences of our own, the same for the same seed: few states, ever new persons. */
export function* writtenArticles(count: number, seed = 1): Generator<WrittenArticle> {
  const random = seeded(seed);
  for (let index = 0; index < count; index++) yield writtenArticle(index, random);
}

/**
 * Articles in `rounds` of `size` new ones, each round followed by a later text of one running story. As ingest must write
 * the earlier text first, every round is a transaction of its own.
 */
export function* writtenRounds(rounds: number, size: number, seed = 1): Generator<WrittenArticle> {
  const random = seeded(seed);
  const story = writtenArticle(0, random);
  let { text } = story;
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < size; at++) yield writtenArticle(1 + round * size + at, random);
    text += `\n\n${sentence(random)}`;
    yield { ...story, text };
  }
}

function writtenArticle(index: number, random: () => number): WrittenArticle {
  const day = new Date(Date.UTC(2025, 0, 1 + (index % 365))).toISOString().slice(0, 10);
  const sentences = Array.from({ length }, () => sentence(random));
  return {
    url: `https://warta.example/${index}`,
    title: sentences[0] ?? '',
    outlet: pick(outlets, random),
    published: day,
    text: `Jakarta - ${sentences.join('\n\n')}\n`,
  };
}

function sentence(random: () => number): string {
  const first = skewed(states, random);
  const others = states.filter((state) => state !== first);
  return pick(templates, random)({ first, second: skewed(others, random), name: personName(random), random });
}

interface Words {
  readonly first: string;
  readonly second: string;
  readonly name: string;
  readonly random: () => number;
}

const templates: readonly ((words: Words) => string)[] = [
  ({ first, second, random }) =>
    `${first} mengirim ${1 + Math.floor(random() * 90)} ton ${pick(goods, random)} ke ${second}.`,
  ({ first, second, name }) =>
    `Menteri Luar Negeri ${first} ${name} menuduh ${second} melanggar perjanjian perbatasan.`,
  ({ first, second, name }) =>
    `Juru bicara pemerintah ${first} ${name} membantah negaranya memasok senjata ke ${second}.`,
  ({ first, second, name }) => `"${first} akan menarik pasukannya dari ${second}," kata Menteri Pertahanan ${name}.`,
  ({ first, second, random }) =>
    `${first} menjatuhkan sanksi terhadap ${second} setelah pengiriman ${pick(goods, random)} terungkap.`,
  ({ first, second, name, random }) =>
    `Presiden ${first} ${name} bertemu Perdana Menteri ${second} ${personName(random)} di Jakarta.`,
];

/** The first is told of most. */
const states =
  'Rusia China Jepang Indonesia India Iran Turki Filipina Vietnam Malaysia Mesir Brasil Kenya Norwegia Polandia Peru Nepal'.split(
    ' ',
  );
const goods = ['beras', 'obat-obatan', 'amunisi', 'tenda', 'rudal', 'gandum'];
const outlets = ['Warta Nusantara', 'Kabar Dunia', 'Harian Cakrawala', 'Portal Khatulistiwa'];
const syllables = ['ba', 'ri', 'to', 'lu', 'se', 'ma', 'ni', 'ko', 'da', 'wi', 'ra', 'pu', 'je', 'ga', 'hi', 'no'];

/** One of 250 million or so, nearly always a new one. */
const personName = (random: () => number): string => `${word(3, random)} ${word(4, random)}`;

function word(parts: number, random: () => number): string {
  const letters = Array.from({ length: parts }, () => pick(syllables, random)).join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

const pick = <T>(values: readonly T[], random: () => number): T => at(values, random());

/** The earlier in the list, the oftener. */
const skewed = <T>(values: readonly T[], random: () => number): T => at(values, random() ** 2);

function at<T>(values: readonly T[], share: number): T {
  const value = values[Math.floor(share * values.length)];
  if (value === undefined) throw new RangeError('nothing to choose from');
  return value;
}
