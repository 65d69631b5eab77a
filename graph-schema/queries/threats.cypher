// en: Who threatens whom with what?
// id: Siapa mengancam siapa dengan apa?
// takes: asserted
MATCH (a:Actor)<-[:SUBJECT]-(c:Claim {relation: 'THREATEN'})-[:OBJECT]->(b:Actor)
WHERE c.modality = 'asserted' AND c.polarity = 'affirmed' AND c.review <> 'rejected'
OPTIONAL MATCH (c)-[:ABOUT]->(deed:Claim)
RETURN a.name AS actor, b.name AS threatened, c.mode AS kind, deed.frame AS deed, c.quote AS evidence
ORDER BY actor, threatened, evidence, deed
