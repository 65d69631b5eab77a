// en: Who demands what of whom?
// id: Siapa menuntut apa dari siapa?
// takes: asserted
MATCH (a:Actor)<-[:SUBJECT]-(c:Claim {relation: 'REQUEST'})-[:OBJECT]->(b:Actor)
WHERE c.modality = 'asserted' AND c.polarity = 'affirmed' AND c.review <> 'rejected'
OPTIONAL MATCH (c)-[:ABOUT]->(demanded:Claim)
RETURN a.name AS actor, b.name AS recipient, c.frame AS frame, c.items AS items, demanded.frame AS demanded, c.quote AS evidence
ORDER BY actor, recipient, frame, evidence, demanded
