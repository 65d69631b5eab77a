// en: Which events does only one outlet tell?
// id: Peristiwa mana yang hanya diberitakan satu media?
// takes: asserted, alleged
MATCH (a:Actor)-[r]->(b:Actor)
WHERE r.outlets = 1 AND r.quad <> 'structure' AND r.status IN ['asserted', 'alleged']
MATCH (c:Claim {key: r.id})-[:STATED_IN]->(article:Article)-[:PUBLISHED_BY]->(outlet:Outlet)
OPTIONAL MATCH (article)-[:REPRINT_OF]->(:Article)-[:PUBLISHED_BY]->(first:Outlet)
RETURN DISTINCT coalesce(first.name, outlet.name) AS outlet, a.name AS actor, type(r) AS relation,
       b.name AS recipient, r.status AS status
ORDER BY outlet, actor, relation, recipient
