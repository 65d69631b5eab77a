// en: Whose word does the news pass on most, and about whom?
// id: Ucapan siapa yang paling banyak dikutip, dan tentang siapa?
// takes: asserted, alleged, planned, possible, hypothetical
MATCH (speaker:Actor)<-[:ATTRIBUTED_TO]-(c:Claim)-[:SUBJECT]->(about:Actor)
WHERE c.review <> 'rejected'
RETURN speaker.name AS speaker, about.name AS about, count(c) AS claims
ORDER BY claims DESC, speaker, about
LIMIT 50
