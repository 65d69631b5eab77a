// en: How warm or cold is what the persons and bodies of one state do to those of another, on PLOVER's scale from -10 to +10?
// id: Seberapa hangat atau dingin tindakan antarnegara, pada skala PLOVER dari -10 sampai +10?
// takes: asserted
MATCH (a:Actor)-[r]->(b:Actor)
WHERE r.status = 'asserted' AND r.quad <> 'structure' AND a.polity IS NOT NULL AND b.polity IS NOT NULL AND a.polity <> b.polity
RETURN a.polity AS actor, b.polity AS recipient, round(10 * avg(r.score)) / 10 AS score, count(r) AS relations
ORDER BY score, actor, recipient
