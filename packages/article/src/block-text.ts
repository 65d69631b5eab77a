import type { TextSpan } from '@simpul/graph-schema/text-span';

/** The text of an element as paragraphs joined by line ends, and the paragraphs that its mark-up shows to be no story. */
export function blockText(root: Element): { readonly text: string; readonly boilerplate: readonly TextSpan[] } {
  const paragraphs = collectParagraphs(root);
  const boilerplate: TextSpan[] = [];
  let text = '';
  for (const { words, aside, linked } of paragraphs) {
    const start = text === '' ? 0 : text.length + 1;
    text += text === '' ? words : `\n${words}`;
    if (aside || linked > 0.9 * words.length) boilerplate.push({ start, end: text.length });
  }
  return { text, boilerplate };
}

interface Paragraph {
  words: string;
  /** Whether it is a caption or an aside. */
  aside: boolean;
  /** Characters that are link text. */
  linked: number;
}

interface Context {
  readonly aside: boolean;
  readonly link: boolean;
}

const blocks =
  /^(?:address|article|aside|blockquote|br|caption|center|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/i;
const asides = /^(?:aside|caption|figcaption|figure|footer|nav)$/i;
const silent = /^(?:button|canvas|form|iframe|math|noscript|script|select|style|svg|template|textarea|video|audio)$/i;

function collectParagraphs(root: Element): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let current: Paragraph = { words: '', aside: false, linked: 0 };
  const finish = (): void => {
    const words = current.words.trim();
    if (words !== '') paragraphs.push({ ...current, words });
    current = { words: '', aside: false, linked: 0 };
  };
  const visit = (node: Node, context: Context): void => {
    if (node.nodeType === 3) {
      const words = collapse(node.textContent ?? '', current.words);
      current = {
        words: current.words + words,
        aside: current.aside || context.aside,
        linked: current.linked + (context.link ? words.length : 0),
      };
      return;
    }
    if (node.nodeType !== 1 || silent.test(node.nodeName)) return;
    const block = blocks.test(node.nodeName);
    if (block) finish();
    const inside = {
      aside: context.aside || asides.test(node.nodeName),
      link: context.link || /^a$/i.test(node.nodeName),
    };
    for (const child of node.childNodes) visit(child, inside);
    if (block) finish();
  };
  visit(root, { aside: false, link: false });
  finish();
  return paragraphs;
}

/** White space as a browser shows it; soft hyphens and zero-width marks are dropped, they would split words. */
function collapse(raw: string, before: string): string {
  const words = raw.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replace(/\s+/g, ' ');
  return before === '' || before.endsWith(' ') ? words.trimStart() : words;
}
