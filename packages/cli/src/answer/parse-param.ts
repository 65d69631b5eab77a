import { CliError } from '../cli-error.ts';

/**
 * "k=v" as a query parameter: a value that is JSON (5, true, ["PRK"], "5") is taken as that, any other as text.
 * For commander: `before` are the parameters read so far.
 */
export function parseParam(text: string, before: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const [, name, value] = /^(\w+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new CliError('USAGE', `--param "${text}": write a name and a value, as in --param actor=PRK`);
  return { ...before, [name]: jsonOrText(value) };
}

function jsonOrText(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
