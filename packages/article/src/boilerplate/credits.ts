import type { TextSpan } from '@simpul/graph-schema/text-span';

import type { Line, LinePlace } from './line.ts';

/** Who wrote it: "(aal)", "(Tribunnews.com/…)", "[eko]" behind the last sentence or alone; "Editor: …", "Laporan wartawan …". */
export function findCredits(line: Line, place: LinePlace): readonly TextSpan[] {
  if (isCreditLine(line.text)) return [line];
  const match = trailingCredit.exec(line.text.slice(-tail));
  if (match === null) return [];
  const inside = withoutLabel(match[1] ?? '');
  const last = place.index >= place.lines.length - linesThatClose;
  if (!initials.test(inside) && !(named.test(inside) && (last || inside.includes('/')))) return [];
  const end = line.end;
  return [{ start: end - match[0].trimStart().length, end }];
}

/** A credit is shorter than this; the tail keeps the search short on hostile lines. */
const tail = 120;
/** Names in brackets are credits only where stories end; elsewhere they explain what they follow. */
const linesThatClose = 5;

/** Behind a full stop, so that "… kasus alat kesehatan (alkes)." and "… Grande (lagu)" stay. */
const trailingCredit = /(?<=[.!?…][\s"”'’]{0,4})\s*[[(]\s*([^[\]()]{1,60}?)\s*[\])]\.?$/;

/** aal · aal/fdl · adji/M1/sir · Uu. G005 · T.A067/R010. */
const initials =
  /^(?:\p{Ll}{1,12}(?:\s?[/,]\s?[\p{L}\d]{1,12}){0,4}|(?:[A-Z][\w.-]{0,8}[ ./-]?){0,3}[A-Z]\d{2,4}(?:\/[A-Z]\d{2,4})*)$/u;
/** Antara · Anadolu Agency · Tribunnews.com/Yunita Rahmayanti · AFP/JP. */
const named = /^\p{Lu}[\p{L}\d.&-]*(?:(?:\s?\/\s?|\s)\p{Lu}[\p{L}\d.&-]*){0,5}$/u;

const labels =
  '(?:penulis|editor|reporter|pewarta|redaktur|kontributor|penerjemah|penyunting|uploader|fotografer|sumber(?: berita)?|source|author|writer|oleh|by)';
const labelled = new RegExp(`^${labels}(?: (?:artikel|berita|foto))?\\s*:\\s*[^"“?]{2,100}$`, 'i');
const reporting = /^(?:laporan|liputan) (?:wartawan|reporter|jurnalis|koresponden|kontributor)\b/i;
const sourceOnly = /^sumber berita \p{Lu}.{1,60}$/u;

function isCreditLine(text: string): boolean {
  if (text.length > tail) return false;
  if (labelled.test(text) || reporting.test(text) || sourceOnly.test(text)) return true;
  const inside = /^[[(]\s*([^[\]()]{1,60}?)\s*[\])]\.?$/.exec(text)?.[1];
  if (inside === undefined) return false;
  const name = withoutLabel(inside);
  return initials.test(name) || named.test(name);
}

function withoutLabel(inside: string): string {
  return inside.replace(/^(?:sumber|source)\s*:\s*/i, '');
}
