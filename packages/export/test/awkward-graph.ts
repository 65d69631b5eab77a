import type { Actor } from '@simpul/graph-schema/actor';
import type { Relation } from '@simpul/graph-schema/relation';
import type { Subgraph } from '@simpul/graph-schema/subgraph';

/** A state that is named by its code; given fields replace its own. */
export const actor = (id: string, given: Partial<Actor> = {}): Actor => ({
  id,
  local: false,
  kind: 'state',
  name: `State ${id}`,
  nameId: `Negara ${id}`,
  aliases: [],
  iso3: id,
  wikidata: null,
  polity: id,
  formerIds: [],
  ...given,
});

/** An asserted AID of one claim; given fields replace its own. */
export const relation = (
  id: string,
  [source, target]: readonly [string, string],
  given: Partial<Relation> = {},
): Relation => ({
  id,
  type: 'AID',
  source,
  target,
  mutual: false,
  status: 'asserted',
  contested: false,
  claims: 1,
  articles: 1,
  outlets: 1,
  speakers: 0,
  asserted: 1,
  alleged: 0,
  planned: 0,
  possible: 0,
  negated: 0,
  itemClasses: [],
  itemStatus: [],
  items: [],
  modes: [],
  frames: ['supply'],
  offices: [],
  score: 10,
  quad: 'material-cooperation',
  confidence: 0.75,
  firstEvent: null,
  lastEvent: null,
  firstReported: null,
  lastReported: null,
  ...given,
});

/** Texts as hostile sources may send them: markup, quotes, line ends, emoji, separators, formulas. */
const nasty = `"Kapal" <b>&amp; 'Laut'</b>\r\n\tbaris | dua \\ 🚢👩‍✈️ ]]> ﷽`;

/** Actors and relationships that break careless writers: parallel lines, both ways, a loop, a mutual one, every field filled. */
export const awkward: Subgraph = {
  actors: [
    actor('RUS', { aliases: ['Rusia', 'a|b', 'c\\d', 'Kremlin, "Moskow"'], wikidata: 'Q159', formerIds: ['rusia'] }),
    actor('PRK', { name: '=HYPERLINK("http://x")', nameId: '+62', polity: null, iso3: null }),
    actor(`orang-"<&>'-🚢`, { kind: 'person', name: nasty, nameId: nasty, local: true, polity: 'RUS' }),
    actor('ZZZ', { name: '-5', nameId: '@sum', kind: 'armed_group' }),
  ],
  relations: [
    relation('r2', ['RUS', 'PRK'], {
      type: 'CONSULT',
      mutual: true,
      frames: ['meet'],
      score: 2.5,
      quad: 'verbal-cooperation',
    }),
    relation('r1', ['PRK', 'RUS'], {
      status: 'alleged',
      contested: true,
      claims: 7,
      articles: 5,
      outlets: 4,
      speakers: 3,
      asserted: 0,
      alleged: 6,
      planned: 1,
      possible: 2,
      negated: 1,
      itemClasses: ['troops', 'munitions'],
      itemStatus: ['alleged', 'planned'],
      items: [nasty, '=1+1'],
      frames: ['send-troops', 'supply'],
      firstEvent: '2024-10',
      lastEvent: '2024-11-02',
      firstReported: '2024-10-18T03:00:00Z',
      lastReported: '2024-11-03T03:00:00Z',
    }),
    relation('r3', ['PRK', 'RUS'], {
      type: 'THREATEN',
      frames: [],
      modes: ['violence'],
      score: -3.5,
      quad: 'verbal-conflict',
    }),
    relation('r4', ['RUS', 'RUS'], { frames: ['supply'], confidence: 1 }),
    relation(`r5 <&"'`, [`orang-"<&>'-🚢`, 'RUS'], {
      type: 'HOLDS_OFFICE',
      frames: [],
      offices: [nasty],
      score: null,
      quad: 'structure',
    }),
  ],
  total: 9,
  truncated: true,
};
