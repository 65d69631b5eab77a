// en: Who talks to both sides of a conflict?
// id: Siapa yang berbicara dengan kedua pihak yang bertikai?
// takes: asserted, alleged
MATCH (a:Actor)-[fight:ASSAULT|THREATEN|SANCTION|COERCE|ACCUSE]->(b:Actor)
WHERE fight.status IN ['asserted', 'alleged']
MATCH (m:Actor)-[one:CONSULT]-(x:Actor)
WHERE x.polity = a.polity AND one.status = 'asserted'
MATCH (m)-[other:CONSULT]-(y:Actor)
WHERE y.polity = b.polity AND other.status = 'asserted' AND NOT m.polity IN [a.polity, b.polity]
RETURN DISTINCT m.name AS mediator, a.name AS actor, b.name AS recipient
ORDER BY mediator, actor, recipient
