/**
 * Turns annotated sentences of unlabelled articles into lines of unlabelled.jsonl, offsets and no text:
 * `npx tsx --conditions=source scripts/train/claims/place-annotations.ts --annotations u.jsonl --done u-done.txt`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeText } from '../../../packages/article/src/decode-text.ts';
import type { AnnotatedArticle } from './label-real.ts';
import { type KnownPlaces, moveClaim, placeClaim, type PlacedClaim } from './placed-claim.ts';
import type { WrittenClaim } from './written-sentence.ts';

/** A sentence as annotators deliver it: the article's file name, its exact words, its claims. */
interface AnnotatedSentence {
  readonly a: string;
  readonly text: string;
  readonly claims: readonly (WrittenClaim & KnownPlaces)[];
}

const { values } = parseArgs({
  options: {
    annotations: { type: 'string' },
    done: { type: 'string' },
    shared: { type: 'string', default: '../shared' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help || values.annotations === undefined || values.done === undefined) {
  process.stdout.write(
    [
      'place-annotations --annotations FILE --done FILE [--shared FOLDER] >> unlabelled.jsonl',
      '  --annotations  a sentence a line: {"a":"article","text":"its exact words","claims":[…]} (written-sentence.ts);',
      '                 "tp", "sp", "op" may give the places of t, s and o in the text',
      '  --done         ids of the articles read to their end, one a line, those without a claim included',
      '  --shared       folder with articles/unlabelled (../shared)',
      "What can't be placed is left out and told on standard error; the exit status is then 1.",
      'example: npx tsx --conditions=source scripts/train/claims/place-annotations.ts --annotations u.jsonl --done u-done.txt\n',
    ].join('\n'),
  );
  process.exitCode = values.help ? 0 : 2;
} else {
  const sentences = linesOf(values.annotations).map((line) => JSON.parse(line) as AnnotatedSentence);
  const done = new Set(linesOf(values.done));
  for (const id of new Set(sentences.map(({ a }) => a)))
    if (!done.has(id)) complain(`${id} is annotated but not listed as done; its sentences are left out`);
  for (const id of [...done].sort()) {
    const annotated = placeArticle(id, sentences.filter(({ a }) => a === id)); // prettier-ignore
    process.stdout.write(`${JSON.stringify(annotated)}\n`);
  }
}

function placeArticle(id: string, sentences: readonly AnnotatedSentence[]): AnnotatedArticle {
  const name = `${id}.txt`;
  const text = decodeText({ name, bytes: readFileSync(join(values.shared, 'articles/unlabelled', name)), meta: {} });
  const claims = sentences.flatMap((sentence): readonly PlacedClaim[] => {
    const at = text.indexOf(sentence.text);
    if (at >= 0)
      return sentence.claims.flatMap((claim) => placed(id, sentence.text, claim).map((one) => moveClaim(one, at)));
    complain(`${id}: its text holds no "${sentence.text}"`);
    return [];
  });
  return { article: id, claims };
}

function placed(id: string, text: string, claim: WrittenClaim & KnownPlaces): readonly PlacedClaim[] {
  try {
    return [placeClaim(text, claim)];
  } catch (error) {
    complain(`${id}: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

function linesOf(path: string): readonly string[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function complain(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
