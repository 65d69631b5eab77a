// en: When was each kind of hostile act between two actors first and last reported?
// id: Kapan tindakan bermusuhan antara dua aktor pertama dan terakhir kali diberitakan?
// takes: asserted, alleged
MATCH (a:Actor)-[r]->(b:Actor)
WHERE r.quad IN ['verbal-conflict', 'material-conflict'] AND r.status IN ['asserted', 'alleged']
RETURN a.name AS actor, type(r) AS relation, b.name AS recipient, r.firstReported AS firstReported,
       r.lastReported AS lastReported, r.firstEvent AS firstEvent, r.lastEvent AS lastEvent
ORDER BY firstReported, actor, relation, recipient
