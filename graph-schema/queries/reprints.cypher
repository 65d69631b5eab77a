// en: Whose stories do other outlets print again, nearly word for word?
// id: Naskah siapa yang dimuat ulang media lain, hampir kata demi kata?
// takes: asserted, alleged, planned, possible, hypothetical
MATCH (reprint:Article)-[:REPRINT_OF]->(original:Article)
MATCH (original)-[:PUBLISHED_BY]->(first:Outlet)
MATCH (reprint)-[:PUBLISHED_BY]->(other:Outlet)
WHERE first <> other
RETURN first.name AS outlet, other.name AS printedBy, count(reprint) AS stories
ORDER BY stories DESC, outlet, printedBy
