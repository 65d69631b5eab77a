import type { StreamParser } from '@codemirror/language';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';

type State = typeof cypher extends StreamParser<infer S> ? S : never;

/**
 * CodeMirror's Cypher, but for words that only look like keywords: it takes `name`, `type` and `start` for some wherever
 * they stand, and knows no types of relationships without a variable before them.
 */
export const cypherMode: StreamParser<State> = {
  ...cypher,
  token(stream, state) {
    const before = stream.string.charAt(stream.pos - 1);
    const style = cypher.token(stream, state);
    const word = stream.current();
    if (/^:[\p{L}_]/u.test(word)) return 'atom';
    if (!/^[\p{L}_]/u.test(word)) return style;
    if (before === '.') return 'propertyName';
    return before === '|' ? 'atom' : style;
  },
};
