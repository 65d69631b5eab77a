import { ArticleError } from './article-error.ts';
import { normaliseMeta } from './normalise-meta.ts';
import type { ArticleMeta } from './source.ts';

const fields = ['title', 'outlet', 'published', 'url', 'lang'] as const;

/** What a NAME.meta.json says; `place` is named in errors. Fields it doesn't know are left aside. */
export function parseMeta(json: string, place: string): Required<ArticleMeta> {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'unknown reason';
    throw new ArticleError('BAD_META', `${place} is not JSON (${reason}); correct it or remove it`, { cause });
  }
  return metaFrom(value, place);
}

/** The same fields of a record that is parsed already. */
export function metaFrom(value: unknown, place: string): Required<ArticleMeta> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ArticleError('BAD_META', `${place} must be a JSON object with some of ${fields.join(', ')}`);
  }
  const record = value as Readonly<Record<string, unknown>>;
  const wrong = fields.find(
    (field) => record[field] !== undefined && record[field] !== null && typeof record[field] !== 'string',
  );
  if (wrong !== undefined) {
    throw new ArticleError(
      'BAD_META',
      `${place}: ${wrong} is ${JSON.stringify(record[wrong]).slice(0, 80)}; it must be a string or null`,
    );
  }
  return normaliseMeta(record, place);
}
