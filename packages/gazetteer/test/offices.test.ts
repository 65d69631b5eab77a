import { describe, expect, it } from 'vitest';
import { matchTitle } from '../src/offices.ts';

function read(text: string, at = 0): string | null {
  const words = text.split(' ');
  const title = matchTitle(words, at);
  return (
    title &&
    `${words.slice(at, at + title.length).join(' ')} = ${title.office}, ${title.level}${title.former ? ', former' : ''}`
  );
}

describe('titles', () => {
  it.each([
    ['Menlu Rusia', 'Menlu = Menteri Luar Negeri, state'],
    ['wakil menlu AS', 'wakil menlu = Wakil Menteri Luar Negeri, state'],
    [
      'Menteri Luar Negeri dan Pertahanan Fiji',
      'Menteri Luar Negeri dan Pertahanan = Menteri Luar Negeri dan Pertahanan, state',
    ],
    ['menteri pertahanan Latvia', 'menteri pertahanan = Menteri Pertahanan, state'],
    [
      'Wakil Menteri Koordinator bidang Politik , Hukum , dan Keamanan',
      'Wakil Menteri Koordinator bidang Politik , Hukum , dan Keamanan = Wakil Menteri Koordinator Bidang Politik, Hukum, dan Keamanan, state',
    ],
    ['mantan presiden Brasil', 'mantan presiden = Presiden, state, former'],
    ['Plt . Dirjen Imigrasi', 'Plt . Dirjen Imigrasi = Pelaksana Tugas Direktur Jenderal Imigrasi, state'],
    ['Presiden terpilih Kosta Rika', 'Presiden terpilih = Presiden terpilih, state'],
    ['Kolonel Budi', 'Kolonel = Kolonel, rank'],
    ['Wali Kota Padang', 'Wali Kota = Wali Kota, sub-state'],
  ])('of "%s" are read in their full form', (text, title) => expect(read(text)).toBe(title));

  it('end before the body they belong to', () => {
    expect(read('Juru Bicara Kementerian Pertahanan Rusia')).toBe('Juru Bicara = Juru Bicara, organization');
    expect(read('Wakil Ketua DPR')).toBe('Wakil Ketua = Wakil Ketua, organization');
  });

  it('name their own body where it is in the word', () => {
    expect(matchTitle(['Kapolri'], 0)).toMatchObject({ of: 'polri' });
    expect(matchTitle(['Presiden'], 0)).not.toHaveProperty('of');
  });

  it('are not read in common words', () => {
    expect(read('paus terdampar di pantai')).toBeNull();
    expect(read('kepala korban terluka')).toBeNull();
    expect(read('jam 7 pm di kota', 2)).toBeNull();
    expect(read('mantan suami')).toBeNull();
  });

  it('stop where a capital begins something else', () => {
    expect(read('menteri luar negeri Keamanan')).toBe('menteri luar negeri = Menteri Luar Negeri, state');
    expect(read('Menteri Pertahanan dan keamanan wilayah')).toBe('Menteri Pertahanan = Menteri Pertahanan, state');
  });
});
