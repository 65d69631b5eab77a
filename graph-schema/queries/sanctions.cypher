// en: Who has put sanctions on whom, cut aid or ties, or left a body?
// id: Siapa menjatuhkan sanksi, memutus bantuan atau hubungan, atau keluar dari suatu badan?
// takes: asserted, planned
MATCH (a:Actor)-[r:SANCTION]->(b:Actor)
WHERE r.status IN ['asserted', 'planned']
RETURN a.name AS actor, r.frames AS how, b.name AS target, r.status AS status, r.items AS items, r.outlets AS outlets
ORDER BY target, actor
