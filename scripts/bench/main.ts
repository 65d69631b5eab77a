import { benchExtract } from './extract/bench-extract.ts';
import { benchStore } from './store/bench-store.ts';

// `npm run bench -- store [--articles 2000] [--batch 50]`, `npm run bench -- extract`: long measurements, outside the tests.
const [name, ...rest] = process.argv.slice(2);

const benches: Readonly<Record<string, (options: ReadonlyMap<string, number>) => Promise<void>>> = {
  extract: benchExtract,
  store: benchStore,
};

const bench = benches[name ?? ''];
if (bench === undefined) {
  console.error(`which bench? one of: ${Object.keys(benches).join(', ')}`);
  process.exitCode = 2;
} else await bench(numbersOf(rest));

/** "--articles 500" → articles: 500. */
function numbersOf(args: readonly string[]): ReadonlyMap<string, number> {
  const pairs = args.flatMap((arg, at) =>
    arg.startsWith('--') ? [[arg.slice(2), Number(args[at + 1])] as const] : [],
  );
  return new Map(pairs.filter(([, value]) => Number.isFinite(value)));
}
