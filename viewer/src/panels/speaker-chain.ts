import type { Language } from '@simpul/graph-schema/labels';
import type { RelationBody } from '@simpul/server/wire';
import { actorName } from '../language/actor-name.ts';
import type { texts as allTexts } from '../language/texts.ts';

type Spoken = Pick<RelationBody['claims'][number], 'speakers' | 'unnamedSource' | 'article'>;

/** "menurut A, sebagaimana disampaikan B": the nearest to the claim first; the outlet itself where nobody is named. */
export function speakerChain(
  { speakers, unnamedSource, article }: Spoken,
  texts: (typeof allTexts)[Language],
  language: Language,
): string {
  const names = speakers.map((speaker) => actorName(speaker, language));
  const links = names.map((name, index) => (index === 0 ? texts.accordingTo(name) : texts.asToldBy(name)));
  if (unnamedSource !== null) links.unshift(texts.unnamed(unnamedSource));
  return links.length > 0 ? links.join(', ') : texts.outletSays(article.outlet ?? texts.unknownOutlet);
}
