import { benchExtract } from './extract/bench-extract.ts';
import { benchIngest } from './ingest/bench-ingest.ts';
import { benchParse } from './parse/bench-parse.ts';
import { benchStore } from './store/bench-store.ts';

const usage = `npm run bench -- extract [--rounds 2] [--articles 200] [--articles 200]
npm run bench -- ingest [--articles 500]
npm run bench -- parse [--rounds 3]
npm run bench -- store [PART ...] [--articles 2000] [--batch 50] [--slow 200]   parts: embedded neo4j peers growth cypher
long measurements, outside the tests; scripts/bench/README.md says what they measure`;

type Bench = (options: ReadonlyMap<string, number>, parts: readonly string[]) => Promise<void>;

const benches: Readonly<Record<string, Bench>> = {
  extract: benchExtract,
  ingest: benchIngest,
  parse: benchParse,
  store: benchStore,
};

const [name, ...rest] = process.argv.slice(2);
const bench = benches[name ?? ''];
if (bench === undefined) {
  console.error(usage);
  process.exitCode = name === '--help' ? 0 : 2;
} else await bench(numbersOf(rest), partsOf(rest));

/** "--articles 500" → articles: 500. */
function numbersOf(args: readonly string[]): ReadonlyMap<string, number> {
  const pairs = args.flatMap((arg, at) =>
    arg.startsWith('--') ? [[arg.slice(2), Number(args[at + 1])] as const] : [],
  );
  return new Map(pairs.filter(([, value]) => Number.isFinite(value)));
}

/** Words that are neither an option nor its number. */
function partsOf(args: readonly string[]): readonly string[] {
  const isOption = (arg = ''): boolean => arg.startsWith('--');
  return args.filter((arg, at) => !isOption(arg) && !isOption(args[at - 1]));
}
