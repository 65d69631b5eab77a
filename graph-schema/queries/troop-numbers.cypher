// en: What are the largest numbers of troops claimed, and by whom?
// id: Berapa jumlah pasukan terbesar yang disebut, dan menurut siapa?
// takes: asserted, alleged, planned, possible
MATCH (a:Actor)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(b:Actor)
WHERE 'troops' IN c.itemClasses AND c.polarity = 'affirmed' AND c.modality <> 'hypothetical' AND c.review <> 'rejected'
UNWIND range(0, size(c.itemClasses) - 1) AS i
WITH a, b, c, c.itemClasses[i] AS class, c.quantities[i] AS quantity
WHERE class = 'troops' AND quantity <> ''
WITH a, b, c, quantity, reduce(found = '', i IN range(0, size(quantity) - 1) |
       found + CASE WHEN substring(quantity, i, 1) IN ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']
                    THEN substring(quantity, i, 1) ELSE '' END) AS digits
WITH a, b, c, quantity, CASE WHEN digits = '' OR quantity CONTAINS ',' THEN 0 ELSE toInteger(digits) END *
       CASE WHEN quantity CONTAINS 'juta' THEN 1000000 WHEN quantity CONTAINS 'ribu' THEN 1000 ELSE 1 END AS number
OPTIONAL MATCH (c)-[said:ATTRIBUTED_TO]->(speaker:Actor)
WHERE said.position = 0
RETURN a.name AS sender, b.name AS recipient, quantity, number, speaker.name AS speaker, c.unnamedSource AS unnamedSource,
       c.modality AS modality, c.quote AS evidence
ORDER BY number DESC, quantity, sender, recipient, speaker, evidence
