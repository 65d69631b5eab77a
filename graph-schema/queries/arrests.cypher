// en: Who arrests, deports, restricts or seizes from whom?
// id: Siapa menangkap, mendeportasi, membatasi, atau merampas dari siapa?
// takes: asserted, alleged
MATCH (a:Actor)-[r:COERCE]->(b:Actor)
WHERE r.status IN ['asserted', 'alleged']
RETURN a.name AS actor, a.polity AS polity, r.frames AS how, b.name AS target, r.status AS status, r.lastReported AS reported
ORDER BY reported DESC, actor, target
