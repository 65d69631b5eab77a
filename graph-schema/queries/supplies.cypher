// en: Who supplies whom with what, and how sure is it?
// id: Siapa memasok apa kepada siapa, dan seberapa pasti?
// takes: asserted, alleged, planned
MATCH (giver:Actor)-[r:AID]->(receiver:Actor)
WHERE r.status IN ['asserted', 'alleged', 'planned'] AND size(r.itemClasses) > 0
RETURN giver.name AS giver, receiver.name AS receiver, r.itemClasses AS items, r.itemStatus AS certainty,
       r.outlets AS outlets, r.contested AS contested
ORDER BY outlets DESC, giver, receiver
