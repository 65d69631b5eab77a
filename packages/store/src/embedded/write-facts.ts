import type { ActorRow, ArticleRows } from '../article-rows.ts';
import type { Database } from './database.ts';
import { insert, replacing } from './rows.ts';

const replaceArticle = replacing('article');
/** An outlet keeps the name it came with first. */
const keepName = 'ON CONFLICT DO NOTHING';
/** Actors as the article written last describes them; a polity stays known. */
const replaceActor = replacing('actor', {
  givenPolity: 'coalesce(excluded.givenPolity, givenPolity)',
  polity: 'coalesce(excluded.polity, polity)',
});

/** Writes articles whose earlier facts are gone. */
export function writeFacts(database: Database, rows: readonly ArticleRows[]): void {
  for (const row of rows) {
    const { id, outlet, properties } = row;
    if (outlet !== null) insert(database, 'outlet', { properties: outlet, onConflict: keepName });
    const article = { ...properties, id, outletId: outlet?.id ?? null };
    insert(database, 'article', { properties: article, onConflict: replaceArticle });
    for (const actor of row.actors) writeActor(database, actor);
    for (const mention of row.mentions) insert(database, 'mention', { properties: { ...mention } });
    writeClaims(database, row);
  }
}

const writeActor = (database: Database, { id, label, polity, properties }: ActorRow): void =>
  insert(database, 'actor', {
    properties: { ...properties, id, label, polity, givenPolity: polity },
    onConflict: replaceActor,
  });

/** The ends and what a claim is about stand in its row; they come as links from it. */
function writeClaims(database: Database, { id: article, claims, links }: ArticleRows): void {
  const subjects = new Map(links.subjects.map((end) => [end.claim, end]));
  const objects = new Map(links.objects.map((end) => [end.claim, end]));
  const contents = new Map(links.about.map(({ claim, content }) => [claim, content]));
  for (const { properties } of claims) {
    const id = properties['id'] as string;
    insert(database, 'claim', {
      properties: {
        ...properties,
        article,
        ...endColumns('subject', subjects.get(id)),
        ...endColumns('object', objects.get(id)),
        about: contents.get(id),
      },
    });
  }
  for (const speaker of links.speakers) insert(database, 'claimSpeaker', { properties: { ...speaker } });
}

const endColumns = (
  end: 'subject' | 'object',
  link: ArticleRows['links']['subjects'][number] | undefined,
): Readonly<Record<string, unknown>> => ({
  [end]: link?.actor,
  [`${end}Mention`]: link?.properties['mention'],
  [`${end}Start`]: link?.properties['start'],
  [`${end}End`]: link?.properties['end'],
  [`${end}Extracted`]: link?.properties['extracted'],
});
