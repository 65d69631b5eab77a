// en: What did the persons and bodies of one state do to those of another?
// id: Apa yang dilakukan orang dan lembaga suatu negara terhadap negara lain?
// takes: asserted, alleged
// param from: "PRK"
// param to: "RUS"
MATCH (a:Actor)-[r]->(b:Actor)
WHERE a.polity = $from AND b.polity = $to AND r.quad <> 'structure' AND r.status IN ['asserted', 'alleged']
RETURN a.name AS actor, type(r) AS relation, b.name AS recipient, r.frames AS frames, r.items AS items,
       r.status AS status, r.claims AS claims
ORDER BY claims DESC, actor, relation, recipient
