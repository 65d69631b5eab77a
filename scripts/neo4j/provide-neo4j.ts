import { hasMaven } from './fetch-jars.ts';
import { findJava, oldestJava } from './find-java.ts';
import { freePort } from './free-port.ts';
import { Neo4jError } from './neo4j-error.ts';
import type { RunningNeo4j } from './running-neo4j.ts';
import { hasDocker, startDocker } from './start-docker.ts';
import { startNeo4j } from './start-neo4j.ts';

export interface ProvideOptions {
  /** Address of a server that runs already: it is used as it is. */
  readonly uri?: string | undefined;
  /** Folder for the data of one started with Java. */
  readonly home: string;
  readonly port?: number;
  readonly heap?: string;
  /** False: a server for one test run, whose data goes with it. */
  readonly keepData: boolean;
}

/** A Neo4j by the first way there is: a running one, Docker, Java with Maven. Throws what to install where there is none. */
export async function provideNeo4j({ uri, home, port, heap, keepData }: ProvideOptions): Promise<RunningNeo4j> {
  if (uri !== undefined && uri !== '') return { uri, how: 'already running', stop: async () => {} };
  if (await hasDocker()) {
    const taken = port ?? (await freePort());
    return startDocker(keepData ? 'simpul' : `simpul-test-${taken}`, taken, keepData);
  }
  if ((await findJava()) !== null && (await hasMaven()))
    return startNeo4j({
      home,
      ...(port === undefined ? {} : { port }),
      ...(heap === undefined ? {} : { heap }),
    });
  throw new Neo4jError('MISSING_TOOLS', howToGetIt);
}

const howToGetIt = `no Neo4j here. One of these is enough:
  - a running server: set NEO4J_URI (and NEO4J_USERNAME, NEO4J_PASSWORD)
  - Docker, started
  - Java ${oldestJava} or newer, and Maven: Debian and Ubuntu "apt install openjdk-17-jre-headless maven",
    macOS "brew install openjdk@17 maven", Windows "winget install EclipseAdoptium.Temurin.17.JRE" and Maven's archive`;
