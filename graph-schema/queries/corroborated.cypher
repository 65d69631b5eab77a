// en: Which events do at least two outlets tell?
// id: Peristiwa mana yang diberitakan sedikitnya dua media?
// takes: asserted, alleged
MATCH (a:Actor)-[r]->(b:Actor)
WHERE r.outlets >= 2 AND r.quad <> 'structure' AND r.status IN ['asserted', 'alleged']
RETURN a.name AS actor, type(r) AS relation, b.name AS recipient, r.outlets AS outlets, r.articles AS articles,
       r.status AS status, r.contested AS contested
ORDER BY outlets DESC, articles DESC, actor, relation, recipient
