/** Hands a file to the browser, which saves it among its downloads. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download begins in a later task of the browser.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** "simpul-sekitar-korea-utara-2025-02-04": letters and digits of the title only, whatever it holds. */
export function fileName(title: string, today: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return ['simpul', words.join('-').slice(0, 60), today.slice(0, 10)].filter((part) => part !== '').join('-');
}
