/** Makes the list of roots from MALINDO Morph's: a root for every word that has at least three derived forms. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/nlp/data/lexica/malindo-rootlist.pkl' },
    out: { type: 'string', default: 'packages/nlp/model/id/roots.txt' },
  },
});

/** The strings of a pickled Python list of strings, those that are told again by number included. */
function readPickledStrings(bytes: Buffer): string[] {
  const strings: string[] = [];
  const remembered: string[] = [];
  let last = '';
  /** Length of the operand of each opcode that carries nothing of use. */
  const skipped = new Map([[0x80, 1], [0x95, 8], [0x5d, 0], [0x28, 0], [0x65, 0], [0x2e, 0], [0x61, 0]]); // prettier-ignore
  for (let at = 0; at < bytes.length;) {
    const opcode = bytes[at++] ?? 0;
    if (opcode === 0x58 || opcode === 0x8c) {
      const length = opcode === 0x58 ? bytes.readUInt32LE(at) : bytes.readUInt8(at);
      at += opcode === 0x58 ? 4 : 1;
      last = bytes.toString('utf8', at, at + length);
      at += length;
      strings.push(last);
    } else if (opcode === 0x71 || opcode === 0x72 || opcode === 0x94) {
      remembered.push(last);
      at += opcode === 0x71 ? 1 : opcode === 0x72 ? 4 : 0;
    } else if (opcode === 0x68 || opcode === 0x6a) {
      const index = opcode === 0x68 ? bytes.readUInt8(at) : bytes.readUInt32LE(at);
      at += opcode === 0x68 ? 1 : 4;
      strings.push(remembered[index] ?? '');
    } else {
      const operand = skipped.get(opcode);
      if (operand === undefined) throw new Error(`unknown opcode ${opcode} at byte ${at - 1} of ${values.data}`);
      at += operand;
    }
  }
  return strings;
}

const counts = new Map<string, number>();
for (const root of readPickledStrings(readFileSync(values.data))) {
  if (/^[a-z]{2,}$/.test(root)) counts.set(root, (counts.get(root) ?? 0) + 1);
}
const byWeight = new Map<number, string[]>();
for (const [root, count] of counts) {
  if (count < 3) continue;
  const weight = Math.round(2 * Math.log2(count));
  byWeight.set(weight, [...(byWeight.get(weight) ?? []), root]);
}
const lines = [...byWeight].sort(([a], [b]) => a - b).map(([weight, roots]) => `${weight} ${roots.sort().join(' ')}\n`);
writeFileSync(values.out, lines.join(''));
console.log(`${[...byWeight.values()].flat().length} roots`);
