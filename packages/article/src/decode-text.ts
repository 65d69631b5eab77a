import { ArticleError } from './article-error.ts';
import type { Source } from './source.ts';

/** The text of a file without its byte order mark: UTF-8 or UTF-16 if the bytes are that, else as declared, else windows-1252. */
export function decodeText(source: Source): string {
  const { bytes, name } = source;
  const kind = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte))?.[0];
  if (kind !== undefined) throw binary(name, `is ${kind}`);
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) return decodeAs(utf16, bytes) ?? throwUndecodable(name);
  if (controlShare(bytes) > 0.02) throw binary(name, 'is not text');
  const declared = declaredCharset(source);
  // UTF-8 first: other text is hardly ever valid UTF-8, and pages that are UTF-8 often declare something else.
  return (
    decodeAs('utf-8', bytes) ??
    (declared === null ? null : decodeAs(declared, bytes)) ??
    decodeWindows1252(bytes) ??
    throwUndecodable(name)
  );
}

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or an Office document', [0x50, 0x4b, 3, 4]],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['gzip-compressed', [0x1f, 0x8b]],
];

function binary(name: string, what: string): ArticleError {
  return new ArticleError('BINARY', `${name} ${what}; give the article as plain text, Markdown or HTML`);
}

function throwUndecodable(name: string): never {
  throw new ArticleError('UNDECODABLE', `the encoding of ${name} can't be told; save it as UTF-8`);
}

function utf16Label(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => (2 * count) / Math.max(head.length, 1));
  // Latin text in UTF-16 has a zero in nearly every second byte and none in the others.
  if (odd > 0.6 && even < 0.05) return 'utf-16le';
  if (even > 0.6 && odd < 0.05) return 'utf-16be';
  return null;
}

/** Share of bytes that no text file holds: control characters but tab, line ends, form feed and escape. */
function controlShare(bytes: Uint8Array): number {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) controls += 10;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls += 1;
  }
  return controls / Math.max(bytes.length, 1);
}

function declaredCharset({ bytes, mediaType }: Source): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const match =
    /charset\s*=\s*["']?([\w-]+)/i.exec(mediaType ?? '') ?? /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head);
  return match?.[1] ?? null;
}

function decodeAs(label: string, bytes: Uint8Array): string | null {
  // Node 20 decodes windows-1252 and its aliases as ISO 8859-1, without the quotation marks.
  if (/^(?:windows-?1252|cp-?1252|iso-?8859-?1|latin-?1|us-ascii)$/i.test(label)) return decodeWindows1252(bytes);
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Windows-1252's characters for bytes 0x80 to 0x9f; a space where it has none. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function decodeWindows1252(bytes: Uint8Array): string | null {
  const text = Array.from({ length: Math.ceil(bytes.length / 8192) }, (_, part) =>
    String.fromCharCode(...bytes.subarray(part * 8192, (part + 1) * 8192)),
  )
    .join('')
    // eslint-disable-next-line no-control-regex -- these are the bytes that windows-1252 gives a meaning of its own
    .replace(/[\u0080-\u009f]/g, (character) => windows1252[character.charCodeAt(0) - 0x80] ?? ' ');
  const high = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  const odd = text.match(/[^\p{ASCII}\p{L}“”‘’„‚«»‹›–—…•·°€£§®©™´¨ ½¼¾²³×ªº]/gu)?.length ?? 0;
  // A text in another alphabet or encoding comes out as mostly accented letters and signs.
  return high < text.length / 8 && odd <= high / 4 ? text : null;
}
