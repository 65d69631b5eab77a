import type { TextSpan } from '@simpul/graph-schema/text-span';

import type { Line } from './line.ts';
import { matchSpans } from './line.ts';

/** Adverts, embedded media, newsletter and follow-us lines, copyright notes. */
export function findAdverts(line: Line): readonly TextSpan[] {
  if (ownLine.some((pattern) => pattern.test(line.text))) return [line];
  if (line.text.length <= 350 && appeals.some((pattern) => pattern.test(line.text))) return [line];
  return inline.flatMap((pattern) => matchSpans(line, pattern));
}

const ownLine: readonly RegExp[] = [
  /^[[(]?(?:advertisement|advertorial|iklan|sponsored(?: content)?|promoted|ads)[\])]?\s*:?$/i,
  /^(?:advertisement\s+)?scroll to (?:continue|resume)\b.{0,40}$/i,
  /^(?:tautan|link) (?:berhasil )?(?:disalin|tersalin)\W*$/i,
];

const channel =
  '(?:google news|whatsapp|telegram|newsletter|notifikasi|youtube|instagram|tiktok|aplikasi|langganan|berita pilihan|berita terbaru|berita terkini|breaking news|update berita|update informasi)';
const appeals: readonly RegExp[] = [
  new RegExp(
    `^(?:ikuti|dapatkan|simak|baca|cek|jangan lewatkan|yuk|mari|ayo|gabung|bergabung|download|unduh|temukan|nikmati|follow|subscribe|ingin)\\b.*\\b${channel}\\b`,
    'i',
  ),
  /^(?:klik|tap) (?:di sini|disini|link|tautan)\b/i,
  /^artikel ini (?:telah|sudah|pernah|dikutip|merupakan terjemahan)\b.*\b(?:tayang|terbit|judul|dari|artikel)\b/i,
  /^(?:copyright|hak cipta|©|all rights reserved)/i,
  /^dilarang keras (?:mengambil|mengutip|memperbanyak|menyalin)/i,
];

const inline: readonly RegExp[] = [
  /\bADVERTISEMENT\b/g,
  /\bSCROLL TO (?:CONTINUE|RESUME)(?: (?:WITH|READING))?(?: CONTENT)?\b/g,
  /\[\s*(?:gambas|video|embed|tweet|infografis|galeri|foto)\s*:[^\]\n]{0,80}\]/gi,
];
