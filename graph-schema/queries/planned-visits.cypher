// en: Which meetings and visits are announced?
// id: Pertemuan dan kunjungan mana yang diumumkan?
// takes: planned
MATCH (a:Actor)<-[:SUBJECT]-(c:Claim {relation: 'CONSULT'})-[:OBJECT]->(b:Actor)
WHERE c.modality = 'planned' AND c.polarity = 'affirmed' AND c.review <> 'rejected'
RETURN a.name AS actor, c.frame AS frame, b.name AS partner, c.eventStart AS day, c.place AS place, c.quote AS evidence
ORDER BY day, actor, partner, evidence
