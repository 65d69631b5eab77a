import type { AnalysedSentence, Name, Title } from '@simpul/nlp/analysed-sentence';
import type { ReferenceLanguage } from '../lang/reference-language.ts';

/** Who stands before a title in apposition: "Mark Rutte, sekretaris jenderal NATO", "Reza selaku direktur", "Suu Kyi pemimpin Myanmar". */
export function holderBefore(
  { words }: AnalysedSentence,
  names: readonly Name[],
  { title, language }: { readonly title: Title; readonly language: ReferenceLanguage },
): Name | null {
  let at = title.first - 1;
  const before = words[at]?.form.toLowerCase() ?? '';
  if (before === ',' || before === '(') at--;
  else if (language.copulas.has(before)) {
    while (at > 0 && language.copulas.has(words[at]?.form.toLowerCase() ?? '')) at--;
    if (words[at]?.form === ',') at--;
  } else if (!/^\p{Ll}/u.test(title.text)) return null;
  const holder = names.find(({ last, kind }) => last === at && kind === 'person');
  return holder ?? null;
}
