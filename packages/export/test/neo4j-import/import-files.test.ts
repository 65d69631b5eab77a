import { expect, it } from 'vitest';
import { argumentsFile, finishingFile, importReadme } from '@simpul/export/neo4j-import/import-command';
import { createImportFiles } from '@simpul/export/neo4j-import/import-files';
import { subgraphRecords } from '@simpul/export/neo4j-import/subgraph-records';
import { awkward } from '../awkward-graph.ts';

const actor = (properties: Readonly<Record<string, unknown>>) =>
  ({ kind: 'node', space: 'actor', labels: ['Actor', 'State'], properties }) as const;

it('a row holds texts in quotes, lists with separators, and nothing for what is unknown', () => {
  const files = createImportFiles();
  const { file, line } = files.add(
    actor({ id: 'A"B', name: 'two\nlines, "quoted"', aliases: ['x;y', 'z\u001F'], empty: '', count: 3, score: 10 }),
  );
  expect(file).toBe('actors.csv');
  expect(line).toBe('"A""B","Actor\u001FState","A""B","two\nlines, ""quoted""","x;y\u001Fz\uFFFD","","3","10"\n');
  expect(files.add(actor({ id: 'C', name: null, score: 2.5 })).line).toBe('"C","Actor\u001FState","C",,,,,"2.5"\n');
});

it('the header knows the types, and properties that only later rows have', () => {
  const files = createImportFiles();
  files.add(actor({ id: 'A', score: 10, local: false, starts: [] }));
  files.add(actor({ id: 'B', claims: 2, aliases: [] }));
  const [table] = files.tables();
  expect(table?.headerLine).toBe(
    '":ID(actor)",":LABEL","id:string","score:double","local:boolean","starts:long[]","claims:long","aliases:string[]"\n',
  );
  expect(table).toMatchObject({ count: 2, lost: ['starts', 'aliases'] });
});

it('a number that is no count, where counts stood before, is said and not bent', () => {
  const files = createImportFiles();
  files.add(actor({ id: 'A', claims: 2 }));
  expect(() => files.add(actor({ id: 'B', claims: 2.5 }))).toThrow('claims is long elsewhere');
});

it('relationships stand in a table of their type, with the kinds of their ends', () => {
  const files = createImportFiles();
  const link = { kind: 'link', properties: { count: 1 } } as const;
  files.add({
    ...link,
    type: 'MENTIONS',
    from: { space: 'article', id: 'x' },
    to: { space: 'actor', id: 'y' },
  });
  expect(files.tables()).toMatchObject([
    { type: 'MENTIONS', rows: 'MENTIONS.csv', headerLine: '":START_ID(article)",":END_ID(actor)","count:long"\n' },
  ]);
});

it('the command names every table, in folders with blanks and quotes too', () => {
  const files = createImportFiles();
  for (const record of subgraphRecords(awkward)) files.add(record);
  const lines = argumentsFile(files.tables(), '/data/my "graph"').split('\n');
  expect(lines).toContain('"--nodes=/data/my \\"graph\\"/actors-header.csv,/data/my \\"graph\\"/actors.csv"');
  expect(lines.filter((line) => line.startsWith('"--relationships='))).toHaveLength(files.tables().length - 1);
  const page = importReadme(files.tables(), "/data/it's");
  expect(page).toContain(String.raw`'--nodes=/data/it'\''s/actors-header.csv,/data/it'\''s/actors.csv'`);
  expect(page).toContain(`\`actors.csv\`: ${awkward.actors.length}`);
});

it('empty lists are put back after the import', () => {
  const files = createImportFiles();
  files.add({ ...actor({ id: 'c', items: ['x'], quantities: [''] }), space: 'claim', labels: ['Claim'] });
  expect(finishingFile(files.tables())).toContain(
    ":auto MATCH (n:Claim) WHERE n.quantities IS NULL\nCALL (n) { SET n.quantities = coalesce(n.quantities, CASE WHEN n.items IS NOT NULL AND size(n.items) = 1 THEN [''] ELSE [] END) } IN TRANSACTIONS;\n",
  );
});
