// en: Who met, visited or called whom?
// id: Siapa bertemu, mengunjungi, atau menelepon siapa?
// takes: asserted
MATCH (a:Actor)-[r:CONSULT]->(b:Actor)
WHERE r.status = 'asserted'
RETURN a.name AS actor, r.frames AS how, b.name AS partner, r.mutual AS mutual, r.firstEvent AS first, r.lastEvent AS last
ORDER BY actor, partner
