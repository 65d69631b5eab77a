/**
 * C0 and C1 controls, DEL, and the marks that turn the direction of text: an article could use them to move the cursor,
 * set the window's title or make a line read otherwise than it is. Line feed and tab are let through.
 */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Text of others made fit for a terminal: every control character is shown as \x1b or \u202e instead of obeyed. */
export function escapeControls(text: string): string {
  return text.replace(controls, (character) => {
    const code = character.charCodeAt(0).toString(16);
    return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
}

/** The same on one line: line breaks and tabs become a space. */
export const escapeLine = (text: string): string => escapeControls(text.replace(/\s*[\r\n\t]+\s*/g, ' '));
