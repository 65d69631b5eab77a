import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { actorLabels, linkTypes, nodeLabels } from '@simpul/graph-schema/neo4j-schema';
import type { Language } from '@simpul/graph-schema/labels';
import { relations, relationTypes } from '@simpul/graph-schema/relation-type';
import { storedProperties } from '@simpul/graph-schema/stored-properties';
import { exampleList } from './example-list.ts';

const keywords = `MATCH|OPTIONAL MATCH|WHERE|RETURN|WITH|UNWIND|ORDER BY|LIMIT|SKIP|DISTINCT|AS|AND|OR|NOT|IN|IS NULL|
IS NOT NULL|STARTS WITH|ENDS WITH|CONTAINS|CASE|WHEN|THEN|ELSE|END|DESC|UNION|EXISTS`.split(/\|\n?/u);
const functions = `count collect avg sum min max size type labels nodes relationships length toLower toUpper substring
coalesce head last keys round toInteger`.split(/\s+/u);

/** Completes labels after `(x:`, types after `[r:`, properties after `.`, and keywords, functions and examples else. */
export const completeCypher =
  (language: Language) =>
  (context: CompletionContext): CompletionResult | null => {
    const before = context.state.sliceDoc(Math.max(0, context.pos - 400), context.pos);
    const word = /[\p{L}_][\p{L}\p{N}_]*$|$/u.exec(before)?.[0] ?? '';
    // A lone letter is a variable far more often than the beginning of a word.
    const isVariable = /\bas\s+$/iu.test(before.slice(0, before.length - word.length)) || word.length === 1;
    const named = /[:.|&!{,]\s*[\p{L}_]?$/u.test(before);
    if (isVariable && !named && !context.explicit) return null;
    const options = optionsFor(before.slice(0, before.length - word.length), word, language);
    if (options === null || (word === '' && !context.explicit && !/[:.|&]$/u.test(before))) return null;
    return { from: context.pos - word.length, options: [...options], validFor: /^[\p{L}\p{N}_]*$/u };
  };

/** What may stand behind `lead`; null within a text or a comment. */
export function optionsFor(lead: string, word: string, language: Language): readonly Completion[] | null {
  const line = lead.slice(lead.lastIndexOf('\n') + 1).replace(/'[^']*'|"[^"]*"/gu, '');
  if (/['"]|\/\//u.test(line)) return null;
  if (/\[[^\][]*[:|&!]\s*$/u.test(lead)) return typeOptions(language);
  if (/\([^()[\]{}]*[:|&!]\s*$/u.test(lead)) return labelOptions;
  if (/[\p{L}\p{N}_]\.$/u.test(lead)) return propertyOptions;
  if (/\{[^{}]*$/u.test(lead) && /[{,]\s*$/u.test(lead)) return propertyOptions;
  return lead.trim() === '' && word !== '' ? [...exampleOptions(language), ...wordOptions] : wordOptions;
}

const typeOptions = (language: Language): readonly Completion[] => [
  ...relationTypes.map((label) => ({ label, type: 'type', detail: relations[label].labels[language] })),
  ...Object.values(linkTypes).map((label) => ({ label, type: 'type' })),
];

const labelOptions: readonly Completion[] = [...Object.values(nodeLabels), ...actorLabels].map((label) => ({
  label,
  type: 'class',
}));

const propertyOptions: readonly Completion[] = [...new Set(Object.values(storedProperties).flat())].map((label) => ({
  label,
  type: 'property',
  detail: Object.entries(storedProperties)
    .flatMap(([owner, names]) => ((names as readonly string[]).includes(label) ? [owner] : []))
    .join(', '),
}));

const wordOptions: readonly Completion[] = [
  ...keywords.map((label) => ({ label, type: 'keyword' })),
  ...functions.map((label) => ({ label, type: 'function', apply: `${label}(` })),
];

const exampleOptions = (language: Language): readonly Completion[] =>
  exampleList.map(({ name, question, cypher }) => ({
    label: name,
    type: 'text',
    detail: question[language],
    apply: cypher,
    boost: -1,
  }));
