/** A Markdown article as plain paragraphs, one a line; the first heading is its title. */
export function readMarkdown(markdown: string): {
  readonly title: string | null;
  readonly text: string;
  readonly boilerplate: readonly [];
} {
  const blocks = splitBlocks(withoutFrontMatter(markdown).replace(/<!--[^<>]{0,2000}-->/g, ''));
  const heading = blocks.find((block) => block.startsWith('# '));
  const paragraphs = blocks.filter((block) => block !== heading).map(plain);
  return {
    title: heading === undefined ? null : plain(heading),
    text: paragraphs.filter((paragraph) => paragraph !== '').join('\n'),
    boilerplate: [],
  };
}

/** The block between two lines of dashes that site generators put first. */
function withoutFrontMatter(markdown: string): string {
  const opening = /^---\r?\n/.exec(markdown);
  const closing = opening === null ? -1 : markdown.indexOf('\n---', opening[0].length - 1);
  return closing < 0 ? markdown : markdown.slice(closing + 4);
}

/** Paragraphs with their lines joined; headings, list items and quotations stand alone, also without a blank line between. */
function splitBlocks(markdown: string): readonly string[] {
  const blocks: string[][] = [];
  let open = false;
  let quoting: boolean = false;
  for (const line of markdown.split(/\r?\n/)) {
    const quoted = line.startsWith('>');
    // Within a quotation a further ">" only goes on with it.
    const words: string = (quoted && quoting ? line.slice(1) : line).trim();
    const heading = /^#{1,6} /.test(words);
    if (words !== '' && open && !heading && !/^(?:[-*+>]|\d{1,3}[.)]) /.test(words)) blocks.at(-1)?.push(words);
    else if (words !== '') blocks.push([words]);
    open = words !== '' && !heading;
    quoting = quoted && open;
  }
  return blocks.map((lines) => lines.join(' '));
}

function plain(block: string): string {
  return block
    .replace(/^(?:(?:#{1,6}|[-*+>]|\d{1,3}[.)]) )+/, '')
    .replace(/!\[[^[\]]{0,300}\]\([^()]{0,500}\)/g, '')
    .replace(/\[([^[\]]{1,300})\]\([^()]{0,500}\)/g, '$1')
    .replace(/(\*\*|__|\*|_|`)(?=\S)([^*_`]{1,300}?)(?<=\S)\1/g, '$2')
    .replace(/^(?:[-*_] ?){3,}$|\\(?=[*_#[\]()])/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
