import { ArticleError } from './article-error.ts';
import { parsePublished } from './parse-published.ts';
import type { ArticleMeta } from './source.ts';

/** Checks what is given beside an article and brings it into the article's form; `place` names it in errors. */
export function normaliseMeta(meta: ArticleMeta, place: string): Required<ArticleMeta> {
  const published = filled(meta.published);
  const lang = filled(meta.lang);
  const url = filled(meta.url);
  const publishedAt = published === null ? null : parsePublished(published);
  if (published !== null && publishedAt === null) {
    throw bad(
      place,
      `published is ${JSON.stringify(published)}`,
      'a date such as 2024-10-29 or 2024-10-29T10:15:00+07:00',
    );
  }
  if (lang !== null && !/^[a-z]{2,3}(?:[-_]\w+)*$/i.test(lang))
    throw bad(place, `lang is ${JSON.stringify(lang)}`, 'a code such as id or en');
  if (url !== null && !isWebAddress(url))
    throw bad(place, `url is ${JSON.stringify(url)}`, 'an address that begins with https:// or http://');
  return {
    title: filled(meta.title),
    outlet: filled(meta.outlet),
    published: publishedAt,
    url,
    lang: lang === null ? null : languageCode(lang),
  };
}

/** 'id-ID' and the code that Java used to have for Indonesian, 'in', are 'id'. */
export function languageCode(tag: string): string {
  const code = tag.toLowerCase().split(/[-_]/)[0] ?? tag;
  return code === 'in' ? 'id' : code;
}

export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

function filled(value: string | null | undefined): string | null {
  const trimmed = value?.replace(/\s+/g, ' ').trim();
  return trimmed === undefined || trimmed === '' ? null : trimmed;
}

function bad(place: string, given: string, wanted: string): ArticleError {
  return new ArticleError('BAD_META', `${place}: ${given.slice(0, 100)}; it must be ${wanted}`);
}
