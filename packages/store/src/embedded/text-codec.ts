/** A character for private use, which no news text holds. */
const escape = '\uE000';

/** libsql reads a text only as far as its first U+0000. */
export const encodeText = (text: string): string =>
  /[\0\uE000]/.test(text) ? text.replace(/[\0\uE000]/g, (found) => escape + (found === '\0' ? '0' : '1')) : text;

export const decodeText = (text: string): string =>
  text.includes(escape) ? text.replace(/\uE000([01])/g, (_, kind) => (kind === '0' ? '\0' : escape)) : text;
