import { maskTexts } from '../../mask-texts.ts';
import { refuseByWords, refused } from '../../refuse-query.ts';

/** Clauses that change the graph, or ask about the database instead of it. Names like these need backquotes here. */
const clauses =
  /(?<![\p{L}\p{N}_.:|&!$`])(CREATE|MERGE|SET|DELETE|REMOVE|FOREACH|INSERT|DROP|ALTER|LOAD|CALL|SHOW|TERMINATE|USE|GRANT|DENY|REVOKE|START|STOP|EXPLAIN|PROFILE)(?![\p{L}\p{N}_])(?!\s*:)/giu;

const subquery = /^\s*(\([^()]*\)\s*)?\{/;

/**
 * Refuses a query that would do more than read the graph, by its words: Grafeo opens the projection read-only, but lets
 * LOAD CSV read any file of the machine.
 */
export function checkQuery(cypher: string): void {
  refuseByWords(cypher);
  const words = maskTexts(cypher).replace(/`[^`]*`/g, '``');
  for (const { 0: found, index } of words.matchAll(clauses)) {
    const clause = found.toUpperCase();
    if (clause !== 'CALL') throw refused(clause === 'LOAD' ? 'it would read files' : `${clause} is not for reading`);
    if (!subquery.test(words.slice(index + found.length)))
      throw refused('procedures are not here; for a search write WHERE a.search CONTAINS "name in small letters"');
  }
  // Whatever the engine takes for a string: a second net under the first.
  if (/\bload\b/i.test(cypher) && /\bcsv\b/i.test(cypher)) throw refused('it would read files');
}
