// en: Who attacks whom, and on how many outlets' word?
// id: Siapa menyerang siapa, dan menurut berapa media?
// takes: asserted, alleged
MATCH (a:Actor)-[r:ASSAULT]->(b:Actor)
WHERE r.status IN ['asserted', 'alleged']
RETURN a.name AS attacker, r.frames AS how, b.name AS attacked, r.status AS status, r.claims AS claims, r.outlets AS outlets
ORDER BY outlets DESC, claims DESC, attacker, attacked
