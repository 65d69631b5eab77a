import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileId } from '../../src/answer/file-id.ts';

it('is the file name without folder and ending', () => {
  expect(fileId('berita/warta-korut.txt')).toBe('warta-korut');
  expect(fileId('C:\\berita\\warta baru.v2.html')).toBe('warta baru.v2');
  expect(fileId('tanpa-akhiran')).toBe('tanpa-akhiran');
});

it('tells the records of one file apart', () => {
  expect(fileId('arsip/koran.jsonl:17')).toBe('koran-17');
});

it('takes the last part of an address, without its query', () => {
  expect(fileId('https://warta.example/2024/menlu-rusia/?page=all#top')).toBe('menlu-rusia');
  expect(fileId('https://warta.example:8080/')).toBe('warta');
});

it('has a name for what has none', () => {
  expect(fileId('-')).toBe('stdin');
  expect(fileId('..')).toBe('article');
  expect(fileId('nul.txt')).toBe('nul-article');
});

it('never leaves the folder or names a device, whatever a file is called', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (name) => {
      expect(fileId(name)).toMatch(/^[^/\\<>:"|?*\p{Cc}. ](?:[^/\\<>:"|?*\p{Cc}]*[^/\\<>:"|?*\p{Cc}. ])?$/u);
    }),
  );
});
