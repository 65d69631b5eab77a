import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskTexts } from '../src/mask-texts.ts';

test.each([
  [`RETURN 'a "b" c', "d 'e'"`, `RETURN '       ', '     '`],
  [`RETURN 'it\\'s' // SET\nx`, `RETURN '     '       \nx`],
  ['/* SET */ RETURN `a``b /* x */`', '          RETURN `a``b /* x */`'],
  ['// SET\rCREATE', '      \rCREATE'],
  ['RETURN 1 // end', 'RETURN 1       '],
  // What is not closed is no text.
  [`RETURN 'open`, `RETURN 'open`],
  ['RETURN /* open', 'RETURN /* open'],
  [`RETURN "open 'text'`, `RETURN "open '    '`],
])('%j is masked', (cypher, masked) => {
  expect(maskTexts(cypher)).toBe(masked);
});

test('a masked query is as long as it was', () => {
  const pieces = fc.constantFrom("'", '"', '`', '/*', '*/', '//', '\\', '\n', '\r', 'SET', ' ');
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const cypher = parts.join('');
      expect(maskTexts(cypher)).toHaveLength(cypher.length);
      expect(maskTexts(maskTexts(cypher))).toHaveLength(cypher.length);
    }),
  );
});
