/**
 * Settings of a Neo4j that only this machine reaches. The import and blocklist lines keep a reader's LOAD CSV from the
 * host's files and network; the quiet period makes a stop take 0.3 s and not 10.
 */
export const neo4jConf = (port: number): string => `
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.memory.pagecache.size=128m
server.directories.import=import
dbms.security.auth_enabled=false
dbms.security.allow_csv_import_from_file_urls=false
dbms.usage_report.enabled=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
db.memory.transaction.max=64m
db.tx_log.rotation.retention_policy=256M size
`;
