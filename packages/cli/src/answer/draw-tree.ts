import type { TreeWord } from '@simpul/extract/trace/candidate';

/** A part of a dependency tree as indented lines: the arc's label, the word, its class and its part in the claim. */
export function drawTree(tree: readonly TreeWord[]): readonly string[] {
  const tops = tree.filter(({ head }) => head < 0);
  return tops.flatMap((top) => [wordOf(top), ...below(tree, top)]);
}

function below(tree: readonly TreeWord[], word: TreeWord): readonly string[] {
  const place = tree.indexOf(word);
  const children = tree.filter(({ head }) => head === place);
  return children.flatMap((child, at) => {
    const last = at === children.length - 1;
    const rest = below(tree, child);
    return [
      `${last ? '└ ' : '├ '}${child.deprel} → ${wordOf(child)}`,
      ...rest.map((line) => `${last ? '  ' : '│ '}${line}`),
    ];
  });
}

const wordOf = ({ form, upos, role }: TreeWord): string => `${form} ${upos}${role === null ? '' : ` = ${role}`}`;
