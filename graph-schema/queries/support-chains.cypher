// en: By which chains of help, cooperation or support are two actors connected?
// id: Lewat rantai bantuan, kerja sama, atau dukungan apa dua aktor terhubung?
// takes: asserted
// param from: "PRK"
// param to: "RUS"
MATCH path = (a:Actor {id: $from})-[:AID|COOPERATE|SUPPORT*1..3]->(b:Actor {id: $to})
WHERE all(r IN relationships(path) WHERE r.status = 'asserted') AND size([n IN nodes(path) WHERE n.id IN [$from, $to]]) = 2
RETURN [n IN nodes(path) | n.name] AS chain, [r IN relationships(path) | type(r)] AS relations, length(path) AS steps
ORDER BY steps, chain, relations
LIMIT 50
