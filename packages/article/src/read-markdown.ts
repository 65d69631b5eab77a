/** A Markdown article as plain paragraphs, one a line; the first heading is its title. */
export function readMarkdown(markdown: string): {
  readonly title: string | null;
  readonly text: string;
  readonly boilerplate: readonly [];
} {
  const blocks = markdown
    .replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/\r?\n[ \t]*(?:\r?\n)+/)
    .flatMap(splitBlock);
  const heading = blocks.find((block) => block.startsWith('# '));
  return {
    title: heading === undefined ? null : plain(heading),
    text: blocks
      .filter((block) => block !== heading)
      .map(plain)
      .filter((paragraph) => paragraph !== '')
      .join('\n'),
    boilerplate: [],
  };
}

/** Headings, list items and quotations stand on lines of their own, also without a blank line between. */
function splitBlock(block: string): readonly string[] {
  return block
    .trim()
    .split(/\r?\n(?=\s*(?:#{1,6} |[-*+] |\d{1,3}[.)] |>))|(?<=^#{1,6} .*)\r?\n/m)
    .map((part) => part.trim());
}

function plain(block: string): string {
  return block
    .replace(/^(?:\s*(?:#{1,6}|>|[-*+]|\d{1,3}[.)])\s+)+/gm, '')
    .replace(/\r?\n/g, ' ')
    .replace(/!\[[^\]]{0,300}\]\([^)]{0,500}\)/g, '')
    .replace(/\[([^\]]{1,300})\]\([^)]{0,500}\)/g, '$1')
    .replace(/(\*\*|__|\*|_|`)(?=\S)(.{1,300}?)(?<=\S)\1/g, '$2')
    .replace(/^\s*(?:[-*_]\s*){3,}$|\\(?=[*_#[\]()])/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
