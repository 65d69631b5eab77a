import type { WordAnalyser } from './analyse-word.ts';
import { attachPunctuation } from './attach-punctuation.ts';
import { dropPunctuation } from './drop-punctuation.ts';
import { labelArcs } from './label-arcs.ts';
import type { SyntaxModel } from './read-model.ts';
import { parseTree } from './parse-tree.ts';
import { lexicalSentence } from './lexical-sentence.ts';
import { tagWords } from './tag-words.ts';

/** A tagged dependency tree; tags are indices of `uposTags`, the root's head is −1. */
export interface SentenceTree {
  readonly tags: Uint8Array;
  readonly heads: Int32Array;
  readonly deprels: readonly string[];
}

/** Tags, parses and labels one sentence, with the labels of the treebank named. */
export function parseSentence(
  model: SyntaxModel,
  words: readonly string[],
  style: { readonly treebank: string; readonly analyser: WordAnalyser },
): SentenceTree {
  const sentence = lexicalSentence(words, style);
  const tags = tagWords(model.tagger, sentence);
  const kept = dropPunctuation({ ...sentence, tags });
  const keptHeads = parseTree(model.parser, kept);
  const labels = labelArcs(model.labeller, kept, keptHeads);
  const keptRels = Array.from(labels, (label) => model.labeller.classes[label] ?? 'dep');
  const heads = attachPunctuation(words, kept, { heads: keptHeads, deprels: keptRels });
  const deprels = Array.from(heads, () => 'punct');
  for (const [at, place] of kept.places.entries()) deprels[place] = keptRels[at] ?? 'dep';
  return { tags, heads, deprels };
}
