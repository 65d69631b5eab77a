// en: What is contested, and in whose words?
// id: Apa yang diperdebatkan, dan menurut siapa?
// takes: asserted, alleged, planned, possible
MATCH (a:Actor)-[r]->(b:Actor)
WHERE r.contested AND r.status IN ['asserted', 'alleged', 'planned', 'possible']
MATCH (c:Claim {key: r.id})
WHERE c.modality IN ['asserted', 'alleged'] AND c.review <> 'rejected'
OPTIONAL MATCH (c)-[said:ATTRIBUTED_TO]->(speaker:Actor)
WHERE said.position = 0
RETURN a.name AS actor, type(r) AS relation, b.name AS recipient, c.polarity AS polarity, speaker.name AS speaker,
       c.quote AS evidence
ORDER BY actor, relation, recipient, polarity, evidence, speaker
