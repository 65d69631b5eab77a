const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text as HTML shows it, in elements and in quoted attributes; article text is hostile. Marks that turn the
 * direction of writing are dropped, as they would turn the page around them.
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F]/gu, '')
    .replace(/[&<>"']/gu, (character) => entities[character] ?? character);
}
