import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@simpul/store/open-store';
import Libsql from 'libsql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aClaim, anArticle, someFacts } from '../facts.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simpul-faults-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const file = (): string => join(folder, 'graph.sqlite');
const open = (where = folder): ReturnType<typeof openStore> => openStore(`embedded:${where}`, {});
const refusal = (message: RegExp): Readonly<Record<string, unknown>> => ({
  name: 'StoreError',
  code: 'UNREACHABLE',
  message: expect.stringMatching(message) as string,
});

function withDatabase(use: (database: Libsql.Database) => void): void {
  const database = new Libsql(file());
  use(database);
  database.close();
}

test('a folder that cannot be made is named, with the way out', async () => {
  await writeFile(join(folder, 'berkas'), '');
  await expect(open(join(folder, 'berkas', 'di-dalam'))).rejects.toMatchObject(
    refusal(/berkas.*cannot be written to.*--store embedded:/),
  );
});

test('a file that SQLite cannot open is named, with the way out', async () => {
  await mkdir(file());
  await expect(open()).rejects.toMatchObject(refusal(/graph\.sqlite cannot be written to.*--store embedded:/));
});

test('a file that is no database is not overwritten, and it is said what to do', async () => {
  await writeFile(file(), 'ini bukan basis data\n'.repeat(500));
  await expect(open()).rejects.toMatchObject(refusal(/graph\.sqlite is damaged.*ingest the articles again/));
});

test('a damaged file is told as such, not shown as an empty graph', async () => {
  await (await open()).close();
  withDatabase((database) => {
    database.prepare('PRAGMA writable_schema = 1').all([]);
    database.exec("UPDATE sqlite_schema SET rootpage = 99999 WHERE name = 'claim'");
  });
  await expect(open()).rejects.toMatchObject(refusal(/is damaged/));
});

test('a file of a later Simpul is left alone', async () => {
  await (await open()).close();
  withDatabase((database) => database.exec('PRAGMA user_version = 99'));
  await expect(open()).rejects.toMatchObject(refusal(/written by a later Simpul \(format 99.*update Simpul/));
});

test('a database of another program is left alone', async () => {
  withDatabase((database) => database.exec('CREATE TABLE orang_lain (x)'));
  await expect(open()).rejects.toMatchObject(refusal(/another program/));
});

test('what one process wrote another that had the store open before sees at once', async () => {
  const [one, other] = [await open(), await open()];
  await one.put([someFacts(anArticle('x'), [aClaim(['PRK', 'AID', 'RUS'])])]);
  expect(await other.counts()).toEqual({ articles: 1, actors: 2, claims: 1, relations: 1 });
  await Promise.all([one.close(), other.close()]);
});

test('a write waits for another one, and reading goes on meanwhile', async () => {
  const store = await open();
  const other = new Libsql(file());
  other.exec('BEGIN IMMEDIATE');
  const writing = store.put([someFacts(anArticle('x'), [aClaim(['PRK', 'AID', 'RUS'])])]);
  expect((await store.counts()).articles).toBe(0);
  other.exec('ROLLBACK');
  other.close();
  expect((await writing)[0]?.outcome).toBe('created');
  await store.close();
});
