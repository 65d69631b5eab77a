/** One letter apart, in words long enough for it to be a slip ("Saakashbili"). */
const slipLength = 6;
/** Nicknames are clippings of at least so many letters: "Enggar" of "Enggartiasto". */
const clippingLength = 4;

/** Whether `short` can stand for the person called `full`: surname, given name, clipping, or the name with parts left out. */
export function isShortFor(short: readonly string[], full: readonly string[]): boolean {
  if (short.length === 0 || short.length >= full.length) return false;
  if (short.length > 1) return inOrder(short, full);
  const [only = ''] = short;
  const [first = ''] = full;
  // A single part from the middle of a long name is rather a word of its own.
  const parts = full.length > 3 ? [first, full.at(-1) ?? ''] : full;
  return parts.some((part) => isSamePart(only, part)) || isClipping(only, first);
}

/** Whether two names of as many parts are one name, a slip of the pen apart. */
export function isSameName(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((part, index) => isSamePart(part, right[index] ?? ''));
}

function inOrder(short: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  for (const part of full) if (at < short.length && isSamePart(short[at] ?? '', part)) at++;
  return at === short.length;
}

function isClipping(short: string, part: string): boolean {
  return short.length >= clippingLength && part.length > short.length && part.startsWith(short);
}

function isSamePart(left: string, right: string): boolean {
  if (left === right) return true;
  return (
    left.length >= slipLength && left.length === right.length && left[0] === right[0] && differences(left, right) === 1
  );
}

function differences(left: string, right: string): number {
  let count = 0;
  for (let index = 0; index < left.length; index++) if (left[index] !== right[index]) count++;
  return count;
}
