import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EvaluationError } from './evaluation-error.ts';
import type { GoldArticle } from './gold-article.ts';

const ending = '.gold.json';

/** The annotated articles of a folder: ID.gold.json beside ID.txt, in the order of their names. */
export async function readGold(folder: string): Promise<readonly GoldArticle[]> {
  let names;
  try {
    names = await readdir(folder);
  } catch (cause) {
    throw new EvaluationError('NO_GOLD', `${folder} can't be read; name a folder with ID.txt and ID.gold.json`, {
      cause,
    });
  }
  const ids = names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
  if (ids.length === 0)
    throw new EvaluationError('NO_GOLD', `${folder} holds no ID.gold.json; name a folder of annotated articles`);
  return Promise.all(ids.sort().map((id) => readArticle(folder, id)));
}

async function readArticle(folder: string, id: string): Promise<GoldArticle> {
  const path = join(folder, id + ending);
  let gold;
  let text;
  try {
    gold = JSON.parse(await readFile(path, 'utf8')) as Partial<GoldArticle> | null;
    text = await readFile(join(folder, `${id}.txt`), 'utf8');
  } catch (cause) {
    throw new EvaluationError('BAD_GOLD', `${path} needs valid JSON, and ${id}.txt beside it`, { cause });
  }
  if (!Array.isArray(gold?.actors) || !Array.isArray(gold.claims))
    throw new EvaluationError('BAD_GOLD', `${path} needs lists of actors and claims, as the codebook describes them`);
  return { id, text, actors: gold.actors, claims: gold.claims };
}
