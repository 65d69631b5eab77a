import type { ClaimGroup, EventSpan, Support } from '../claim-group.ts';
import type { Evidence, KeySet } from '../folded-relation.ts';
import type { Database } from './database.ts';
import { idList } from './rows.ts';

/** Unrejected claims by relationship, grouped and counted in the database. */
export function readGroups(database: Database, sets: readonly KeySet[]): ReadonlyMap<string, Evidence> {
  return new Map(
    sets.flatMap(({ id, keys }) => {
      const groups = database.all<GroupRow>(groupsOf, [idList(keys)]).map(toGroup);
      const [support = noSupport] = database.all<Support>(supportOf, [idList(keys)]);
      return groups.length === 0 ? [] : [[id, { groups, support }] as const];
    }),
  );
}

const noSupport: Support = { articles: 0, outlets: 0, speakers: 0 };

/** Lists as JSON; those of `itemLists` and `spans` hold lists as JSON again. */
type GroupRow = Omit<ClaimGroup, 'mutual' | 'itemClasses' | 'items' | 'spans'> & {
  readonly mutual: number;
  readonly itemClasses: string;
  readonly itemLists: string;
  readonly spans: string;
};

const unrejected = `FROM claim c WHERE c."key" IN (SELECT value FROM json_each(?)) AND c.review <> 'rejected'`;

const groupsOf = `
  SELECT c."key" AS "key", polarity, modality, frame, mode, mutual, itemClasses, office, count(*) AS claims,
         json_group_array(DISTINCT items) AS itemLists,
         json_group_array(DISTINCT json_array(eventStart, eventEnd) || '') AS spans, max(confidence) AS confidence,
         min(coalesce(eventStart, eventEnd)) AS firstEvent, max(coalesce(eventEnd, eventStart)) AS lastEvent,
         min(reportedAt) AS firstReported, max(reportedAt) AS lastReported
  ${unrejected}
  GROUP BY c."key", polarity, modality, frame, mode, mutual, itemClasses, office`;

const supportOf = `
  SELECT count(DISTINCT c.article) AS articles,
         count(DISTINCT (SELECT o.outletId FROM article a JOIN article o ON o.id = coalesce(a.reprintOf, a.id)
                         WHERE a.id = c.article)) AS outlets,
         count(DISTINCT (SELECT actor FROM claimSpeaker s WHERE s.claim = c.id AND s.position = 0)) AS speakers
  ${unrejected} AND c.polarity = 'affirmed' AND c.modality <> 'hypothetical'`;

function toGroup({ mutual, itemClasses, itemLists, spans, ...group }: GroupRow): ClaimGroup {
  const lists = (JSON.parse(itemLists) as readonly string[]).map((list) => JSON.parse(list) as readonly string[]);
  return {
    ...group,
    mutual: mutual === 1,
    itemClasses: JSON.parse(itemClasses) as ClaimGroup['itemClasses'],
    items: [...new Set(lists.flat())],
    spans: (JSON.parse(spans) as readonly string[]).map((span) => JSON.parse(span) as EventSpan),
  };
}
