import { matchBody } from '@simpul/gazetteer/bodies';
import type { Mention } from '@simpul/extract/extracted-claim';
import { organIn } from '../cast/find-bodies.ts';
import { lookBack } from './look-back.ts';
import type { Reading, Referents } from './reading.ts';

/** "parlemen", "kementerian itu", "pengadilan banding": the organ of that kind that the article named last. */
export function bodyAtHand(
  mention: Mention,
  reading: Reading,
  { words, not }: { readonly words: readonly string[]; readonly not: ReadonlySet<string> },
): Referents | null {
  const organ = words.map((_, at) => matchBody(words, at)).find((body) => body?.makes === 'organization');
  const head = organ?.form.split(' ')[0] ?? words.find((word) => reading.language.describes.get(word) === 'body');
  if (head === undefined) return null;
  const isSuch = (actor: string): boolean => {
    const member = reading.cast.members.get(actor);
    const own = member?.kind === 'organization' ? organIn(member.name) : null;
    return own !== null && own.form.split(' ')[0]?.toLowerCase() === head.toLowerCase();
  };
  const [body] = lookBack(mention, reading, { wanted: ({ actor }) => isSuch(actor), not, preferSubject: false });
  return body ? { actors: [body.actor], sector: null, reason: `${mention.text} → ${body.text}` } : null;
}
