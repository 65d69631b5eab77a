/** What must become of a query that means ill. */
export type Fate =
  /** Told to be no reading query: it never ran. */
  | 'refused'
  /** Told to be no Cypher of this driver: it never ran. */
  | 'wrong'
  /** Ran, and was stopped at the timeout or at the limit of memory. */
  | 'stopped'
  /** Ran, and its answer was cut off, which the answer says. */
  | 'cut'
  /** Ran to its end and did no harm. */
  | 'harmless';

export interface Attack {
  readonly cypher: string;
  readonly params?: Readonly<Record<string, unknown>>;
  /** More than one where drivers, or versions of Neo4j, see through it in different ways. */
  readonly fates: readonly Fate[];
}

/** Whichever sees it first, we or the engine. */
const refused: readonly Fate[] = ['refused', 'wrong'];

const tryingTo = (fates: readonly Fate[], queries: readonly string[]): readonly Attack[] =>
  queries.map((cypher) => ({ cypher, fates }));

const writing = [
  'CREATE (:Actor {id: "X"})',
  'CREATE (a:Actor {id: "X"})-[:AID]->(b:Actor {id: "Y"}) RETURN a',
  'INSERT (:Actor {id: "X"})',
  'MATCH (a:Actor) SET a.name = "x"',
  'MATCH (a:Actor) SET a = {}',
  'MATCH (a:Actor) SET a += {name: "x"} RETURN a',
  'MATCH (a:Actor) SET a:Hacked',
  'MATCH (a:Actor) SET a["name"] = "x"',
  'MATCH (a:Actor) SET a:$("Hacked")',
  'MATCH (a:Actor) REMOVE a.name',
  'MATCH (a:Actor) REMOVE a:Actor RETURN a',
  'MATCH (a:Actor) DELETE a',
  'MATCH (a:Actor) DETACH DELETE a',
  'MATCH (a:Actor) NODETACH DELETE a',
  'MATCH ()-[r]->() DELETE r',
  'MERGE (a:Actor {id: "X"})',
  'MERGE (a:Actor {id: "PRK"}) ON MATCH SET a.x = 1 RETURN a',
  'MERGE (a:Actor {id: "X"}) ON CREATE SET a.x = 1',
  'MATCH (a) FOREACH (x IN [1] | SET a.y = x)',
  'MATCH (a) FOREACH (x IN [1] | CREATE (:X)) RETURN 1',
  'OPTIONAL MATCH (a:Actor) WITH a LIMIT 1 SET a.x = 1 RETURN a',
  'RETURN 1 AS x UNION CREATE (n) RETURN 1 AS x',
  'MATCH (a:Actor) CALL (a) { SET a.x = 1 } RETURN a',
  'MATCH (a:Actor) CALL { WITH a SET a.x = 1 } RETURN a',
  'MATCH (a:Actor) CALL (*) { DETACH DELETE a } RETURN 1',
  'CALL { CREATE (:X) }',
  'CALL { CALL { CREATE (:X) } }',
  'MATCH (a:Actor) WHERE EXISTS { CREATE (:X) } RETURN a',
  'RETURN COUNT { MATCH (a) SET a.x = 1 RETURN a }',
  'RETURN COLLECT { MATCH (a) DETACH DELETE a RETURN 1 }',
];

const inTransactions = [
  'CALL { CREATE (:X) } IN TRANSACTIONS',
  'MATCH (a:Actor) CALL (a) { SET a.x = 1 } IN TRANSACTIONS RETURN a',
  'MATCH (a:Actor) CALL (a) { DETACH DELETE a } IN 2 CONCURRENT TRANSACTIONS OF 1 ROW',
  'UNWIND [1, 2] AS x CALL (x) { RETURN x AS y } IN TRANSACTIONS OF 1 ROW RETURN y',
  'CALL { MATCH (a) RETURN a } IN TRANSACTIONS ON ERROR CONTINUE RETURN a',
];

const schema = [
  'CREATE INDEX x FOR (n:X) ON (n.y)',
  'CREATE TEXT INDEX x FOR (n:X) ON (n.y)',
  'CREATE FULLTEXT INDEX x FOR (n:X) ON EACH [n.y]',
  'CREATE CONSTRAINT x FOR (n:X) REQUIRE n.y IS UNIQUE',
  'DROP CONSTRAINT actor_id',
  'DROP INDEX actor_search',
];

const administering = [
  'SHOW SETTINGS',
  'SHOW SETTINGS YIELD name, value RETURN name, value',
  'SHOW TRANSACTIONS',
  'SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery',
  'SHOW PROCEDURES',
  'SHOW FUNCTIONS',
  'SHOW DATABASES',
  'SHOW DEFAULT DATABASE',
  'SHOW USERS',
  'SHOW CURRENT USER',
  'SHOW ROLES',
  'SHOW PRIVILEGES',
  'SHOW SERVERS',
  'SHOW ALIASES FOR DATABASE',
  'SHOW SUPPORTED PRIVILEGES',
  'SHOW INDEXES',
  'SHOW CONSTRAINTS',
  'sHoW/**/sEtTiNgS',
  'SHOW TRANSACTIONS YIELD transactionId AS id TERMINATE TRANSACTIONS id YIELD message RETURN message',
  'TERMINATE TRANSACTIONS "neo4j-transaction-1"',
  'TERMINATE TRANSACTION "neo4j-transaction-1", "neo4j-transaction-2"',
  'ALTER CURRENT USER SET PASSWORD FROM "x" TO "yyyyyyyyy"',
  'ALTER USER neo4j SET PASSWORD "yyyyyyyyy"',
  'ALTER DATABASE neo4j SET ACCESS READ ONLY',
  'CREATE USER eve SET PASSWORD "yyyyyyyyy"',
  'DROP USER neo4j',
  'GRANT ROLE admin TO neo4j',
  'GRANT ALL ON DATABASE * TO PUBLIC',
  'DENY MATCH {*} ON GRAPH * TO PUBLIC',
  'REVOKE ROLE admin FROM neo4j',
  'CREATE DATABASE x',
  'CREATE OR REPLACE DATABASE neo4j',
  'DROP DATABASE neo4j',
  'START DATABASE neo4j',
  'STOP DATABASE neo4j',
  'CREATE ALIAS x FOR DATABASE neo4j',
  'ENABLE SERVER "x"',
  'RENAME USER neo4j TO eve',
  'DRYRUN REALLOCATE DATABASES',
];

const elsewhere = [
  'USE system MATCH (n) RETURN n',
  'USE system SHOW USERS',
  'USE neo4j MATCH (n) RETURN n',
  'USE graph.byName("system") MATCH (n) RETURN n',
  'CALL { USE system MATCH (n) RETURN n } RETURN n',
  "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
  "LOAD CSV WITH HEADERS FROM 'file:///etc/passwd' AS row RETURN row",
  "LOAD CSV FROM 'file:///../../../../etc/passwd' AS row RETURN row",
  "LOAD CSV FROM 'file:/etc/passwd' AS row FIELDTERMINATOR ':' RETURN row",
  "LOAD CSV FROM '/etc/passwd' AS row RETURN row",
  "LOAD CSV FROM 'http://127.0.0.1:1/' AS row RETURN row",
  "LOAD CSV FROM 'http://169.254.169.254/latest/meta-data/' AS row RETURN row",
  "LOAD CSV FROM 'ftp://127.0.0.1/x' AS row RETURN row",
  "LOAD CSV FROM 'jar:file:///x.jar!/y' AS row RETURN row",
  "load/**/csv from 'file:///etc/passwd' as row return row",
  "LOAD\u00A0CSV FROM 'file:///etc/passwd' AS row RETURN row",
  "LOAD\u2003CSV FROM 'file:///etc/passwd' AS row RETURN row",
  "CALL { LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row } RETURN row",
  "MATCH (a:Actor) WHERE EXISTS { LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row } RETURN a",
  "UNWIND ['file:///etc/passwd'] AS path LOAD CSV FROM path AS row RETURN row",
  "LOAD PARQUET FROM 'file:///etc/passwd' AS row RETURN row",
  "LOAD JSONL FROM 'file:///etc/passwd' AS row RETURN row",
];

const procedures = [
  'CALL dbms.components()',
  'CALL dbms.listConfig()',
  'CALL dbms.listConfig',
  'CALL dbms.info() YIELD id RETURN id',
  'CALL dbms.killConnection("bolt-1")',
  'CALL dbms.listConnections()',
  'CALL dbms.setConfigValue("db.transaction.timeout", "0")',
  'CALL dbms.checkConfigValue("x", "y")',
  'CALL dbms.queryJmx("*:*")',
  'CALL dbms.security.clearAuthCache()',
  'CALL dbms.upgrade()',
  'CALL db.labels()',
  'CALL db.labels() YIELD label RETURN label',
  'CALL db.clearQueryCaches()',
  'CALL db.createLabel("X")',
  'CALL db.createProperty("x")',
  'CALL db.awaitIndexes(300)',
  'CALL db.checkpoint()',
  'CALL db.prepareForReplanning(1)',
  'CALL db.stats.retrieve("GRAPH COUNTS")',
  'CALL db.index.fulltext.queryRelationships("x", "y")',
  'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()',
  'CALL `db`.`labels`()',
  'CALL db . labels()',
  'CALL\ndb.labels()',
  'OPTIONAL CALL db.labels() YIELD label RETURN label',
  'CALL { CALL db.labels() YIELD label RETURN label } RETURN label',
  'MATCH (a:Actor) CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey',
  'CALL db.index.fulltext.queryNodes("actor_search", "x") YIELD node CALL dbms.components() YIELD name RETURN name',
  'RETURN COLLECT { CALL db.labels() YIELD label RETURN label }',
  'CALL apoc.load.json("http://127.0.0.1/") YIELD value RETURN value',
  'CALL apoc.cypher.doIt("CREATE (:X)", {}) YIELD value RETURN value',
  'CALL apoc.periodic.commit("CREATE (:X)")',
  'CALL apoc.export.csv.all("/tmp/x.csv", {})',
  'CALL apoc.systemdb.graph()',
  'RETURN apoc.load.json("http://127.0.0.1/")',
  'RETURN apoc.cypher.runFirstColumnSingle("CREATE (:X)", {})',
  'RETURN apoc /* . */ . /* . */ load . json("http://127.0.0.1/")',
  'RETURN apoc./**/load.json("http://127.0.0.1/")',
  'RETURN `apoc`.`load`.`json`("http://127.0.0.1/")',
  'RETURN `genai`.`vector`.`encode`("x")',
  'RETURN `apoc.load.json`("http://127.0.0.1/")',
  'RETURN apoc\\u002eload\\u002ejson("http://127.0.0.1/")',
  'RETURN \\u0061poc.load.json("http://127.0.0.1/")',
  'RETURN gds.util.asNode(0)',
  'RETURN db.nameFromElementId("x")',
  'CALL grafeo.procedures()',
  'MATCH (a) CALL grafeo.pagerank() YIELD score RETURN score',
];

const prefixed = [
  'EXPLAIN MATCH (n) RETURN n',
  'EXPLAIN CREATE (n)',
  'PROFILE MATCH (n) RETURN n',
  'PROFILE CREATE (n)',
  '/* x */ PROFILE CREATE (n)',
  '/**/EXPLAIN/**/PROFILE CREATE (n)',
  '// MATCH\nPROFILE CREATE (n)',
  'CYPHER 5 PROFILE CREATE (n)',
  'CYPHER 5 EXPLAIN MATCH (n) RETURN n',
  'CYPHER 5 CREATE (n)',
  'CYPHER 25 CREATE (n)',
  'CYPHER runtime=slotted CREATE (n)',
  'CYPHER planner=dp PROFILE MATCH (n) RETURN n',
  'CYPHER debug=tostring MATCH (n) RETURN n',
  'CYPHER 5 runtime=interpreted EXPLAIN PROFILE CREATE (n)',
  '\\u0045XPLAIN MATCH (n) RETURN n',
  '\u001F\u0085EXPLAIN MATCH (n) RETURN n',
  'RETURN 1 AS x UNION USE neo4j MATCH (n) RETURN 1 AS x',
];

const several = [
  'MATCH (n) RETURN n; CREATE (m)',
  'MATCH (n) RETURN n;\nMATCH (m) DETACH DELETE m;',
  'RETURN 1; RETURN 2',
  ';CREATE (n)',
  ':use system',
  'RETURN 1 NEXT CREATE (n)',
  'BEGIN CREATE (n) COMMIT',
];

/** Ways to hide a writing word from whoever looks for it. */
const disguised = [
  'C\\u0052EATE (:X)',
  '\\u0043REATE (:X)',
  'MATCH (a) S\\u0045T a.x = 1',
  'MATCH (a) \\u0053\\u0045\\u0054 a.x = 1',
  'MATCH (a) \\uuuu0053ET a.x = 1',
  'ＣＲＥＡＴＥ (:X)',
  'CRE\u200BATE (:X)',
  'CREATE\u200B(:X)',
  '\uFEFFCREATE (:X)',
  '\u200BCREATE (:X)',
  'CREATE\u0000(:X)',
  'MATCH (a)\u0000SET a.x = 1',
  'MATCH (a)\u000BSET a.x = 1',
  'MATCH (a)\u001FSET a.x = 1',
  'MATCH (a)\u0085SET a.x = 1',
  'MATCH (a)\u2028SET a.x = 1',
  'MATCH (a)\u3000SET a.x = 1',
  '// MATCH\nCREATE (n)',
  '// x\rCREATE (:X)',
  '// x\u2028CREATE (:X)',
  '// x\rRETURN apoc.load.json("http://127.0.0.1/")',
  '// x\\u000dRETURN apoc.load.json("http://127.0.0.1/")',
  '// x\\u000aRETURN apoc.load.json("http://127.0.0.1/")',
  "// x\rLOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
  '/* */CREATE (:X)',
  '/* /* */ CREATE (:X) /* */',
  '/*/ CREATE (:X) /*/ CREATE (:X)',
  '/* "*/ CREATE (:X) /*" */',
  '/* `*/ CREATE (:X) /*` */',
  'RETURN "//" AS x UNION CREATE (:X) RETURN 1 AS x',
  'RETURN "\\"" AS x UNION CREATE (:X) RETURN "\\"" AS x',
  "RETURN '\\\\' AS x UNION CREATE (:X) RETURN '\\\\' AS x",
  'RETURN \\u0022x" AS x UNION CREATE (:X) RETURN \\u0022x" AS x',
  'MATCH (`a``) RETURN 1 //`) SET `a``) RETURN 1 //`.x = 1',
  'RETURN `x /*` AS y UNION CREATE (:X) RETURN 1 AS y /* `',
  'MATCH (a) WITH a AS `RETURN` SET `RETURN`.x = 1',
  'MATCH (a)SET a.x=1',
  'MATCH(a)WHERE(true)SET/**/a.x=1',
  'WITH [1]AS x FOREACH(y IN x|CREATE(:X))',
  'MATCH (a) RETURN CASE WHEN true THEN 1 END SET a.x = 1',
  'MATCH (a:Actor)-[r]->(b)DELETE r',
  'MATCH (a) WITH a.x AS x CREATE(:X)',
  'MATCH (a) WHERE a.x = 0xFFSET a.x = 1',
  'UNWIND[1]AS x CREATE(:X)',
  'RETURN 1AS x UNION CREATE(:X)RETURN 1AS x',
];

const nonsense = [
  '',
  ' ',
  ';',
  '//',
  '/*',
  '`',
  '"',
  'bukan cypher',
  'RETURN',
  'RETURN $missing',
  'RETURN 1/0',
  'RETURN 9223372036854775807 + 1',
  'RETURN toInteger("x" + ',
  'MATCH (a RETURN a',
];

/** To an engine that reads escapes only within texts, as the embedded one does, these are texts and names. */
const escapedQuotes = [
  'RETURN "\\u0022 AS x UNION CREATE (:X) RETURN 1 AS x //"',
  'MATCH (`a\\u0060) SET a.x = 1 RETURN 1 //`) RETURN 1',
];

/** None of these may run. */
export const refusedAttacks: readonly Attack[] = [
  ...tryingTo(refused, [
    ...writing,
    ...inTransactions,
    ...schema,
    ...administering,
    ...elsewhere,
    ...procedures,
    ...prefixed,
    ...several,
    ...disguised,
  ]),
  ...tryingTo([...refused, 'harmless'], escapedQuotes),
  ...tryingTo(['wrong'], nonsense),
];
