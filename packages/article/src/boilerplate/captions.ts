import type { TextSpan } from '@simpul/graph-schema/text-span';

import type { Line, LinePlace } from './line.ts';
import { matchSpans } from './line.ts';

/** Photo captions and photo credits: "Foto: …", "… (Foto: dok. Kemlu)", "… (AFP/…)" on a line of their own. */
export function findCaptions(line: Line, place: LinePlace): readonly TextSpan[] {
  const { text } = line;
  if (text.length <= longestCaption) {
    if (startsAsCaption.test(text)) return [line];
    if (endsLikeCaption(text) && !hasSeveralSentences(text) && !closesStory(place)) return [line];
  }
  return matchSpans(line, photoCredit);
}

const longestCaption = 300;

const startsAsCaption = /^[[(]?(?:foto|ilustrasi|keterangan foto|caption|photo)\s*(?:oleh|ilustrasi)?\s*[:/]/i;
const photoCredit =
  /[[(]\s*(?:foto|photo|dok(?:umentasi)?\.?(?: foto)?|grafis|ilustrasi)\s*(?:oleh)?\s*[:/.][^\])\n]{1,80}[\])]/gi;
const agencies =
  '(?:AFP|AP|AP Photo|AFP PHOTO|REUTERS|Reuters|ANTARA FOTO|Antara Foto|EPA|EPA-EFE|Getty Images|Xinhua|KCNA|Yonhap|Anadolu|Shutterstock|iStockphoto)';
const endsAsCaption = new RegExp(
  [
    '\\bfoto\\s*:\\s*[^.]{2,80}\\.?$',
    '[[(]\\s*(?:foto|photo|dok(?:umentasi)?\\.?(?: foto)?|ilustrasi)\\s*(?:oleh)?\\s*[:/.][^\\])]{1,80}[\\])]\\.?$',
    '(?:19|20)\\d{2}\\s+[\\w-]+\\.(?:com|net|id|co\\.id)/[\\p{L} .]{2,40}$',
  ].join('|'),
  'iu',
);
const agencyCredit = new RegExp(`[[(]\\s*(?:via )?${agencies}\\s?/\\s?[\\p{L}. '-]{3,50}[\\])]\\.?$`, 'u');

function endsLikeCaption(text: string): boolean {
  const tail = text.slice(-120);
  return endsAsCaption.test(tail) || agencyCredit.test(tail);
}

function hasSeveralSentences(text: string): boolean {
  return (text.match(/[.!?]["”]?\s+\p{Lu}/gu)?.length ?? 0) > 1;
}

/** The last lines of a story may end in its own credit; what they say is told. */
function closesStory({ index, lines }: LinePlace): boolean {
  return index >= lines.length - 2;
}
