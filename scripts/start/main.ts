import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Neo4jError } from '../neo4j/neo4j-error.ts';
import { provideNeo4j } from '../neo4j/provide-neo4j.ts';

// The second half of `npm start`, once everything is installed and built: a store, the samples in it, the viewer.
const inCheckout = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

function simpul(args: readonly string[], uri: string): Promise<number> {
  const env = { ...process.env, NEO4J_URI: uri };
  const child = spawn(process.execPath, [inCheckout('packages/cli/dist/main.js'), ...args], { stdio: 'inherit', env });
  const pass = (signal: NodeJS.Signals): boolean => child.kill(signal);
  process.on('SIGTERM', pass);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      process.off('SIGTERM', pass);
      resolve(code ?? 1);
    });
  });
}

async function start(): Promise<number> {
  const neo4j = await provideNeo4j({
    uri: process.env['NEO4J_URI'],
    home: inCheckout('.simpul/neo4j'),
    keepData: true,
  });
  try {
    console.log(`Store: ${neo4j.uri} (${neo4j.how})`);
    const ingested = await simpul(['ingest', inCheckout('packages/ingest/samples')], neo4j.uri);
    return ingested === 0 ? await simpul(['serve', '--quiet', ...process.argv.slice(2)], neo4j.uri) : ingested;
  } finally {
    await neo4j.stop();
  }
}

// Ctrl+C reaches the children too: they end first, then the store, then we.
process.on('SIGINT', () => undefined);
try {
  process.exitCode = await start();
} catch (error) {
  if (!(error instanceof Neo4jError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
