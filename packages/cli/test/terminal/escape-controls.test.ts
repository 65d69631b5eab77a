import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeControls, escapeLine } from '../../src/terminal/escape-controls.ts';

it('shows an escape sequence instead of obeying it', () => {
  expect(escapeControls('\u001B]0;gotcha\u0007text')).toBe('\\x1b]0;gotcha\\x07text');
  expect(escapeControls('\u009B2J')).toBe('\\x9b2J');
});

it('shows the mark that turns the direction of text', () => {
  expect(escapeControls('invoice\u202Efdp.exe')).toBe('invoice\\u202efdp.exe');
});

it('keeps one line one line', () => {
  expect(escapeLine('satu\r\n\tdua')).toBe('satu dua');
});

it('lets no control character through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect(escapeLine(text)).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    }),
  );
});

it('leaves letters of every script alone', () => {
  const text = 'Erdoğan, 習近平, بيروت, naïve – “kutip”';
  expect(escapeControls(text)).toBe(text);
});
