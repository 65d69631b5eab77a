// en: Who holds which office, where?
// id: Siapa memegang jabatan apa, di mana?
// takes: asserted
MATCH (person:Actor)-[r:HOLDS_OFFICE]->(body:Actor)
WHERE r.status = 'asserted'
RETURN person.name AS person, r.offices AS offices, body.name AS body, r.lastReported AS reported
ORDER BY body, person
