import { assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText, encodeText } from '../../src/embedded/text-codec.ts';

test('any text comes back, and holds no U+0000 in between', () => {
  assert(
    property(string({ unit: constantFrom('\0', '\uE000', '0', '1', 'é', '😀') }), (text) => {
      expect(encodeText(text)).not.toContain('\0');
      expect(decodeText(encodeText(text))).toBe(text);
    }),
  );
  expect(decodeText(encodeText('\0\uE000\uE0000\0'))).toBe('\0\uE000\uE0000\0');
});
