import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findJava } from '../../../scripts/neo4j/find-java.ts';
import type { StartedNeo4j } from '../../../scripts/neo4j/start-neo4j.ts';
import { startNeo4j } from '../../../scripts/neo4j/start-neo4j.ts';
import { noNeo4j } from '../../store/test/neo4j/open-empty-store.ts';
import { runSimpul } from './run-simpul.ts';

const skip = noNeo4j ?? ((await findJava()) === null ? 'needs Java, for a server with settings of its own' : null);
const password = 'rahasia-sekali';

/** Everything that a server can be set up to go wrong with. */
const settings = {
  'dbms.security.auth_enabled': 'true',
  'dbms.security.allow_csv_import_from_file_urls': 'true',
  'server.directories.import': '',
  'internal.dbms.cypher_ip_blocklist': '',
  'db.memory.transaction.max': '0',
  'server.databases.default_to_read_only': 'true',
};

describe.skipIf(skip !== null)(`doctor, of a badly set up server (${skip ?? 'Neo4j'})`, () => {
  let home = '';
  let server: StartedNeo4j;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'simpul-doctor-'));
    // What is read-only from the first start on is never made.
    await (await startNeo4j({ home, heap: '256m' })).stop();
    server = await startNeo4j({ home, heap: '256m', settings });
  }, 180_000);
  afterAll(async () => {
    await server.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  });

  const doctor = async (given: string, database = ''): Promise<ReadonlyMap<string, Record<string, string | null>>> => {
    const env = { NEO4J_URI: server.uri, NEO4J_PASSWORD: given, NEO4J_DATABASE: database };
    const { stdout } = await runSimpul(['doctor', '--json'], { env });
    expect(stdout).not.toContain(password);
    const findings = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string | null>);
    return new Map(findings.map((finding) => [finding['what'] ?? '', finding]));
  };

  it('says what to do about a password that is wrong, or still the first one', async () => {
    const [wrong, first] = await Promise.all([doctor('salah-semua'), doctor('neo4j')]);
    expect(wrong.get('Store')?.['remedy']).toMatch(/refused the user name or password/);
    expect(first.get('Store')?.['remedy']).toMatch(/ALTER CURRENT USER SET PASSWORD/);
  }, 120_000);

  it('finds a database that is not there, one that is read-only, and settings that let readers out', async () => {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', 'neo4j'));
    await driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $from TO $to',
      { from: 'neo4j', to: password },
      { database: 'system' },
    );
    await driver.close();
    const env = { NEO4J_URI: server.uri, NEO4J_PASSWORD: password };
    const [found, absent, ingested] = await Promise.all([
      doctor(password),
      doctor(password, 'tiada'),
      runSimpul(['ingest', '-'], { env, input: 'Rusia mengirim bantuan ke Suriah.' }),
    ]);
    expect(absent.get('Store')?.['remedy']).toMatch(/no such database; set NEO4J_DATABASE/);
    expect(found.get('Store'), JSON.stringify(found.get('Store'))).toMatchObject({ state: 'ok' });
    expect(found.get('Writing')).toMatchObject({
      state: 'failed',
      remedy: expect.stringContaining('read-only') as string,
    });
    for (const what of ['Files of the server', 'Memory of a query', 'Network of the server'])
      expect(found.get(what), what).toMatchObject({
        state: 'warning',
        remedy: expect.stringContaining('neo4j.conf') as string,
      });
    expect(ingested.code).toBe(1);
    expect(ingested.stderr).toContain('is read-only');
  }, 240_000);
});
