import { storeLabel } from '@simpul/graph-schema/neo4j-schema';
import { StoreError } from '../store-error.ts';
import type { StoreFinding } from '../store-finding.ts';
import type { Connection } from './connection.ts';

/**
 * Whether the database can be written to, and whether the server's settings keep those who may only read from the host's
 * files, its network and all of its memory (design 2).
 */
export async function diagnose(connection: Connection): Promise<readonly StoreFinding[]> {
  return [await writing(connection), ...(await settings(connection)), await addresses(connection)];
}

/** Only thrown to have a write taken back. */
const takenBack = new StoreError('CANCELLED', 'a trial write');

async function writing({ write }: Connection): Promise<StoreFinding> {
  try {
    await write(async (run) => {
      await run(`CREATE (:${storeLabel} {id: randomUUID()})`);
      throw takenBack;
    });
  } catch (error) {
    if (error !== takenBack)
      return { what: 'Writing', state: 'failed', found: 'does not work', remedy: messageOf(error) };
  }
  return ok('Writing', 'works');
}

async function settings({ read }: Connection): Promise<readonly StoreFinding[]> {
  const names = [files, memory, imports];
  try {
    const rows = await read<{ readonly name: string; readonly value: string }>(
      'SHOW SETTINGS YIELD name, value, isExplicitlySet WHERE name IN $names AND isExplicitlySet RETURN name, value',
      { names },
    );
    const values = new Map(rows.map(({ name, value }) => [name, value]));
    return [filesFinding(values), memoryFinding(values)];
  } catch {
    return [
      warning(
        'Settings',
        'this user may not see them',
        `have an administrator look at ${names.join(', ')} in neo4j.conf`,
      ),
    ];
  }
}

const files = 'dbms.security.allow_csv_import_from_file_urls';
const imports = 'server.directories.import';
const memory = 'db.memory.transaction.max';

const filesFinding = (values: ReadonlyMap<string, string>): StoreFinding =>
  values.get(files) === 'false' || isFolder(values.get(imports))
    ? ok('Files of the server', 'LOAD CSV is kept from them')
    : warning(
        'Files of the server',
        'LOAD CSV may read any of them',
        `set ${imports}=import and ${files}=false in neo4j.conf and start Neo4j again`,
      );

/** Where none is set the server shows its home, but reads any file. */
const isFolder = (value: string | undefined): boolean => value !== undefined && !['', 'No Value', '/'].includes(value);

function memoryFinding(values: ReadonlyMap<string, string>): StoreFinding {
  const value = values.get(memory) ?? '0B';
  return Number.parseFloat(value) > 0
    ? ok('Memory of a query', `at most ${value}`)
    : warning(
        'Memory of a query',
        'has no limit: one query can bring the server down',
        `set ${memory}=256m, or what a quarter of the heap is, in neo4j.conf`,
      );
}

/** The setting is an internal one that the server does not show, so this asks a port that nobody listens on. */
async function addresses({ read }: Connection): Promise<StoreFinding> {
  const answer = await read(`LOAD CSV FROM 'http://127.0.0.1:1/x.csv' AS row RETURN row LIMIT 1`).then(
    () => 'answered',
    messageOf,
  );
  return /block/i.test(answer)
    ? ok('Network of the server', 'LOAD CSV is kept from it')
    : warning(
        'Network of the server',
        'LOAD CSV may read from addresses inside it',
        'set internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0 in neo4j.conf and start Neo4j again',
      );
}

const ok = (what: string, found: string): StoreFinding => ({ what, state: 'ok', found, remedy: null });

const warning = (what: string, found: string, remedy: string): StoreFinding => ({
  what,
  state: 'warning',
  found,
  remedy,
});

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
