import { InvalidArgumentError } from 'commander';

/** A whole number above zero, from the command line. */
export function readCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Write a whole number above zero.');
  return Number(text);
}
