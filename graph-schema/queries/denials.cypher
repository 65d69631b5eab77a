// en: What is denied, by whom?
// id: Apa yang dibantah, dan oleh siapa?
// takes: asserted, alleged
MATCH (a:Actor)<-[:SUBJECT]-(c:Claim {polarity: 'negated'})-[:OBJECT]->(b:Actor)
WHERE c.modality IN ['asserted', 'alleged'] AND c.review <> 'rejected'
OPTIONAL MATCH (c)-[said:ATTRIBUTED_TO]->(speaker:Actor)
WHERE said.position = 0
RETURN a.name AS actor, c.frame AS frame, b.name AS recipient, speaker.name AS denier, c.quote AS evidence
ORDER BY actor, recipient, frame, denier, evidence
