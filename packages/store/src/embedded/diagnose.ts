import type { StoreFinding } from '../store-finding.ts';
import type { Database } from './database.ts';

/** Whether the file can be written to and is whole. */
export async function diagnose(database: Database): Promise<readonly StoreFinding[]> {
  return [await writing(database), await wholeness(database)];
}

async function writing({ write, run }: Database): Promise<StoreFinding> {
  try {
    // Writes a page, as any write would, and leaves all as it was.
    await write(() => run('UPDATE change SET count = count'));
    return { what: 'Writing', state: 'ok', found: 'works', remedy: null };
  } catch (error) {
    return { what: 'Writing', state: 'failed', found: 'does not work', remedy: messageOf(error) };
  }
}

async function wholeness({ read, all, path }: Database): Promise<StoreFinding> {
  const found = await read(() => all<{ readonly quick_check: string }>('PRAGMA quick_check(1)')[0]?.quick_check).catch(
    messageOf,
  );
  if (found === 'ok') return { what: 'File', state: 'ok', found: 'whole', remedy: null };
  return {
    what: 'File',
    state: 'failed',
    found: `damaged: ${found}`,
    remedy: `copy what can be read (simpul copy --from … --to embedded:OTHER), or move ${path} away and ingest the articles again`,
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
