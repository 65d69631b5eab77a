import type { ArticleRows } from '../article-rows.ts';
import type { Database } from './database.ts';
import { insertInto, replacing } from './rows.ts';

/** An outlet keeps the name it came with first. */
const writeOutlet = insertInto('outlet', 'ON CONFLICT DO NOTHING');
/** What it is a reprint of is found out once all are written. */
const writeArticle = insertInto('article', replacing('article', { reprintOf: 'reprintOf' }));
/** Actors as the article written last describes them; a given polity stays known, and the polity follows later. */
const writeActor = insertInto(
  'actor',
  replacing('actor', {
    givenPolity: 'coalesce(excluded.givenPolity, givenPolity)',
    polity: 'polity',
  }),
);
const writeMention = insertInto('mention');
const writeClaim = insertInto('claim');
const writeSpeaker = insertInto('claimSpeaker');

/** Writes articles whose earlier facts are gone. */
export function writeFacts(database: Database, rows: readonly ArticleRows[]): void {
  for (const row of rows) {
    const { id, outlet, properties } = row;
    if (outlet !== null) writeOutlet(database, outlet);
    writeArticle(database, { ...properties, id, outletId: outlet?.id ?? null });
    for (const actor of row.actors)
      writeActor(database, {
        ...actor.properties,
        id: actor.id,
        label: actor.label,
        polity: actor.polity,
        givenPolity: actor.polity,
      });
    for (const mention of row.mentions) writeMention(database, { ...mention });
    writeClaims(database, row);
  }
}

/** The ends and what a claim is about stand in its row; they come as links from it. */
function writeClaims(database: Database, { id: article, claims, links }: ArticleRows): void {
  const subjects = new Map(links.subjects.map((end) => [end.claim, end]));
  const objects = new Map(links.objects.map((end) => [end.claim, end]));
  const contents = new Map(links.about.map(({ claim, content }) => [claim, content]));
  for (const { properties } of claims) {
    const id = properties['id'] as string;
    writeClaim(database, {
      ...properties,
      article,
      ...endColumns('subject', subjects.get(id)),
      ...endColumns('object', objects.get(id)),
      about: contents.get(id),
    });
  }
  for (const speaker of links.speakers) writeSpeaker(database, { ...speaker });
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
