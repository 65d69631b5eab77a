import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Neo4jError } from './neo4j-error.ts';
import { provideNeo4j } from './provide-neo4j.ts';

// `npm run neo4j`: a Neo4j for development at bolt://127.0.0.1:7687, until Ctrl+C. Its data stays.
const home = process.env['SIMPUL_NEO4J_HOME'] ?? fileURLToPath(new URL('../../.simpul/neo4j', import.meta.url));
const port = Number(process.env['SIMPUL_NEO4J_PORT'] ?? 7687);

if (process.argv.includes('--help') || process.argv.includes('-h')) {
  console.log(`npm run neo4j: a Neo4j for development, until Ctrl+C. The first way there is: NEO4J_URI, Docker, Java with Maven.
Set SIMPUL_NEO4J_PORT (now ${port}) for another port, SIMPUL_NEO4J_HOME for another folder of data (now ${home}).`);
  process.exit(0);
}

try {
  const { uri, how, stop } = await provideNeo4j({
    uri: process.env['NEO4J_URI'],
    home: join(home),
    port,
    keepData: true,
  });
  console.log(`${uri}   (${how})`);
  if (how === 'already running') process.exit(0);
  console.log(`Use it with: NEO4J_URI=${uri} npm run simpul -- …     Ctrl+C stops it.`);
  const end = (): void => void stop().then(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  // Docker's server is no child of ours: something must keep this process.
  setInterval(() => {}, 60_000);
} catch (error) {
  if (!(error instanceof Neo4jError)) throw error;
  console.error(error.message);
  process.exit(1);
}
