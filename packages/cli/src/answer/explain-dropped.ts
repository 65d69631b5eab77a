import type { ArticleFacts } from '@simpul/graph-schema/article-facts';
import type { TextSpan } from '@simpul/graph-schema/text-span';
import type { Explanation } from '@simpul/ingest/extract-article';
import type { SettledCandidate } from '@simpul/ingest/settle-candidates';
import { tellOdds } from './tell-odds.ts';

/** Sentence by sentence, what could have been a claim and why it is none; for people. */
export function explainDropped({ article, claims }: ArticleFacts, { sentences, candidates }: Explanation): string {
  const blocks = sentences.flatMap((sentence) => {
    const inside = ({ evidence }: { readonly evidence: TextSpan }): boolean =>
      evidence.start >= sentence.start && evidence.end <= sentence.end;
    const numbers = claims.flatMap((claim, index) => (inside(claim) ? [index + 1] : []));
    const dropped = tellingOnes(candidates.filter((one) => inside(one) && one.dropped !== null));
    if (numbers.length > 0 && dropped.length === 0) return [];
    const told =
      numbers.length === 0 ? '' : `  (also ${numbers.length === 1 ? 'claim' : 'claims'} ${numbers.join(', ')})`;
    const nothing = ['     no word here may tell an event'];
    const lines = dropped.length === 0 ? nothing : dropped.flatMap((one) => explain(one, article.text));
    return [`  “${shortened(article.text.slice(sentence.start, sentence.end))}”${told}`, ...lines, ''];
  });
  return blocks.length === 0 ? '' : ['  Considered and dropped', '', ...blocks].join('\n');
}

/** In text order; of what the model alone saw in a word only the likeliest, and nothing that another claim says. */
function tellingOnes(dropped: readonly SettledCandidate[]): readonly SettledCandidate[] {
  const likeliest = new Map<number, SettledCandidate>();
  for (const one of dropped) {
    const known = likeliest.get(one.predicateSpan.start);
    if (one.rule === 'learned' && (!known || oddsOf(known) < oddsOf(one))) likeliest.set(one.predicateSpan.start, one);
  }
  return dropped
    .filter((one) => one.dropped !== 'said already')
    .filter((one) => one.rule !== 'learned' || likeliest.get(one.predicateSpan.start) === one)
    .sort((a, b) => a.predicateSpan.start - b.predicateSpan.start);
}

const oddsOf = ({ odds }: SettledCandidate): number => odds?.claim ?? odds?.kind ?? 0;

function explain(candidate: SettledCandidate, text: string): readonly string[] {
  const { relation, frame, rule, subject, object, odds, dropped, detail, predicateSpan } = candidate;
  const word = text.slice(predicateSpan.start, predicateSpan.end);
  const ends = `${subject?.text ?? '?'} → ${object?.text ?? '?'}`;
  const by = rule ?? 'lexicon';
  const why = detail === null ? dropped : `${dropped}: ${detail}`;
  const lines = [`     ${shortened(word)} · ${relation}/${frame} · ${shortened(ends)}`, `        ${why}  [${by}]`];
  return odds === null ? lines : [...lines, `        learned: ${tellOdds(odds)}`];
}

/** On one line, at most 160 characters. */
function shortened(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  return line.length > 160 ? `${/^.{0,157}/u.exec(line)?.[0] ?? ''}…` : line;
}
