import { ArticleError } from './article-error.ts';

/** More bytes than any article has; a larger file is a mistake or an attack. */
export const largestArticle = 5_000_000;

/** Refuses what is too large for one article, before or after it is read. */
export function checkSize(name: string, bytes: number): void {
  if (bytes <= largestArticle) return;
  throw new ArticleError(
    'TOO_LARGE',
    `${name} has ${(bytes / 1e6).toFixed(1)} MB, an article at most ${largestArticle / 1e6} MB; give one file per article`,
  );
}
