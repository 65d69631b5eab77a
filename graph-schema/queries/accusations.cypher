// en: Who accuses whom of what?
// id: Siapa menuduh siapa melakukan apa?
// takes: asserted
MATCH (accuser:Actor)<-[:SUBJECT]-(c:Claim {relation: 'ACCUSE'})-[:OBJECT]->(accused:Actor)
WHERE c.modality = 'asserted' AND c.polarity = 'affirmed' AND c.review <> 'rejected'
OPTIONAL MATCH (c)-[:ABOUT]->(deed:Claim)-[:OBJECT]->(victim:Actor)
RETURN accuser.name AS accuser, accused.name AS accused, deed.frame AS deed, victim.name AS towards, c.quote AS evidence
ORDER BY accuser, accused, evidence, deed, towards
