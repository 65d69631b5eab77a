// en: What rests only on unnamed sources?
// id: Apa yang hanya bersandar pada sumber tanpa nama?
// takes: asserted, alleged, planned, possible
MATCH (a:Actor)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(b:Actor)
WHERE c.unnamedSource IS NOT NULL AND c.review <> 'rejected' AND c.modality <> 'hypothetical'
MATCH (c)-[:STATED_IN]->(article:Article)
RETURN c.unnamedSource AS source, a.name AS actor, c.relation AS relation, b.name AS recipient, c.modality AS modality,
       article.title AS article
ORDER BY source, actor, relation, recipient, article
