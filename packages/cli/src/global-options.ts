import type { Command } from 'commander';

/** Options that every command takes. */
export interface GlobalOptions {
  readonly store?: string;
  readonly lang?: string;
  readonly gazetteer?: string;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** Adds the options that every command takes to the program. */
export function addGlobalOptions(program: Command): Command {
  return program
    .option('--store <address>', 'embedded:FOLDER, bolt://… or neo4j+s://… (default: NEO4J_URI, else embedded:.simpul)')
    .option('--lang <code>', 'language of articles that do not say theirs, instead of guessing: id')
    .option(
      '--gazetteer <file.csv>',
      'names of your own: columns kind and name; id, name_id, aliases, iso3, wikidata, parent',
    )
    .option('-q, --quiet', 'say only what went wrong')
    .option('--json', 'one JSON line per article, for programs');
}
