import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createWordAnalyser } from '../src/analyse-word.ts';
import { indonesian as language } from '../src/lang/id/indonesian.ts';
import { readRoots } from '../src/read-roots.ts';
import { splitClitics } from '../src/split-clitics.ts';
import { splitWords } from '../src/split-words.ts';

const roots = readFileSync(new URL('../model/id/roots.txt', import.meta.url), 'utf8');
const analyser = createWordAnalyser(language, readRoots(roots));

function split(text: string): string {
  const tokens = splitWords(text, { start: 0, end: text.length }, { language, isName: () => false });
  return splitClitics(tokens, { language, analyser })
    .map(({ form, glued }) => (glued ? `+${form}` : form))
    .join(' ');
}

describe('splitting clitics', () => {
  it.each([
    ['ia membawa pasukannya', 'ia membawa pasukan +nya'],
    ['ujarnya dan katanya', 'ujar +nya dan kata +nya'],
    ['laptopnya di mejaku', 'laptop +nya di meja +ku'],
    ['inilah dan itulah', 'ini +lah dan itu +lah'],
    ['siapakah yang pergi', 'siapa +kah yang pergi'],
    ['untukmu dan bagiku', 'untuk +mu dan bagi +ku'],
    ['negara-negaranya runtuh', 'negara-negara +nya runtuh'],
    ['markas NATO-nya', 'markas NATO +nya'],
    ['hanya punya sekolah', 'hanya punya sekolah'],
    ['adalah masalah setelah sejumlah langkah', 'adalah masalah setelah sejumlah langkah'],
    ['pelaku bertanya tentang suku dan buku', 'pelaku bertanya tentang suku dan buku'],
    ['bertemu kamu dan tamu menikah', 'bertemu kamu dan tamu menikah'],
    ['maupun meskipun himpun', 'maupun meskipun himpun'],
    ['kota Kenya dan Maluku', 'kota Kenya dan Maluku'],
  ])('%s → %s', (text, expected) => {
    expect(split(text)).toBe(expected);
  });
});
