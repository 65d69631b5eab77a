import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runTool } from '../../../neo4j/run-tool.ts';
import type { GraphPart } from './final-graph.ts';
import { labelOf } from './label-of.ts';

/** LangChain's writer, fetched for the comparison alone. */
export interface LangChain {
  /** Copies the procedures that it needs into a Neo4j's home before that starts. */
  readonly addPlugins: (home: string) => Promise<void>;
  readonly open: (uri: string) => Promise<LangChainGraph>;
}

export interface LangChainGraph {
  readonly addGraphDocuments: (documents: readonly unknown[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

const packages = ['@langchain/neo4j@0.1.13', '@langchain/core@1.4.0', '@langchain/classic@1.0.41'];
/** The newest whose jars are on Maven Central; they run on later 5.26 too. */
const apocVersion = '5.26.19';
const cache = fileURLToPath(new URL('../../../../.cache/peers', import.meta.url));

/** Fetches it with npm and Maven the first time (120 MB); the reason where it cannot be had. */
export async function fetchLangChain(): Promise<LangChain | string> {
  const folder = join(cache, 'langchain-0.1.13');
  const failure = existsSync(folder) ? null : await fetchInto(folder);
  if (failure !== null) return failure;
  return {
    addPlugins: (home) => cp(join(folder, 'plugins'), join(home, 'plugins'), { recursive: true }),
    open: async (uri) => {
      const entry = join(folder, 'node_modules', '@langchain', 'neo4j', 'dist', 'index.js');
      const { Neo4jGraph } = (await import(pathToFileURL(entry).href)) as {
        readonly Neo4jGraph: { readonly initialize: (config: object) => Promise<LangChainGraph> };
      };
      return Neo4jGraph.initialize({ url: uri, username: 'neo4j', password: 'neo4j' });
    },
  };
}

/** An article's part of the graph as its GraphDocument: one label a node, ends by label and id. */
export function graphDocument({ nodes, links }: GraphPart): unknown {
  return {
    nodes: nodes.map(({ labels, properties }) => ({ id: properties['id'], type: labels[0], properties })),
    relationships: links.map((link) => ({
      source: { id: link.from.id, type: labelOf(link, 'from') },
      target: { id: link.to.id, type: labelOf(link, 'to') },
      type: link.type,
      properties: link.properties,
    })),
    source: { pageContent: '', metadata: { id: 'bench' } },
  };
}

async function fetchInto(folder: string): Promise<string | null> {
  const unfinished = `${folder}-${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  await writeFile(join(unfinished, 'package.json'), '{ "private": true }');
  await writeFile(join(unfinished, 'pom.xml'), pom);
  const npm = await runTool('npm', ['install', '--no-audit', '--no-fund', '--prefix', unfinished, ...packages]);
  if (npm.exitCode !== 0) return failed(unfinished, 'npm', npm.output);
  const maven = await runTool('mvn', [
    '--batch-mode',
    '--quiet',
    '--file',
    join(unfinished, 'pom.xml'),
    'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${join(unfinished, 'plugins')}`,
  ]);
  if (maven.exitCode !== 0) return failed(unfinished, 'Maven', maven.output);
  await rename(unfinished, folder);
  return null;
}

async function failed(folder: string, tool: string, output: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  return `${tool} could not fetch it: ${output.trim().split('\n').at(-1) ?? ''}`;
}

const pom = `<project>
  <modelVersion>4.0.0</modelVersion><groupId>dev.simpul</groupId><artifactId>apoc</artifactId><version>1</version>
  <packaging>pom</packaging>
  <dependencies>${['apoc-core', 'apoc-common']
    .map(
      (name) =>
        `<dependency><groupId>org.neo4j.procedure</groupId><artifactId>${name}</artifactId><version>${apocVersion}</version></dependency>`,
    )
    .join('')}</dependencies>
</project>`;
