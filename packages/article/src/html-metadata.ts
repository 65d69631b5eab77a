import { languageCode, isWebAddress } from './normalise-meta.ts';
import { parsePublished } from './parse-published.ts';
import type { ArticleMeta } from './source.ts';

/** What a page's head says about its article: JSON-LD first, then Open Graph and other meta elements. */
export function htmlMetadata(document: Document): Required<ArticleMeta> {
  const article = jsonLdArticle(document);
  const meta = (...names: readonly string[]): string | null => metaContent(document, names);
  const url = firstOf([document.querySelector('link[rel="canonical"]')?.getAttribute('href'), meta('og:url')]);
  const address = url !== null && isWebAddress(url) ? url : null;
  const fullTitle = firstOf([
    textOf(article['headline']),
    meta('og:title', 'twitter:title'),
    document.querySelector('title')?.textContent,
  ]);
  const [title, site] = fullTitle === null ? [null, null] : splitTitle(fullTitle, document);
  const outlet = firstOf([
    meta('og:site_name'),
    textOf(recordOf(article['publisher'])['name']),
    meta('application-name', 'publisher', 'dc.publisher'),
    site,
    address === null ? null : new URL(address).hostname.replace(/^(?:www|m|amp)\./, ''),
  ]);
  const tag = firstOf([document.documentElement.getAttribute('lang'), meta('content-language', 'language')]);
  return {
    title,
    outlet,
    published: published(document, article),
    url: address,
    lang: tag === null || !/^[a-z]{2}(?:[-_]\w+)*$/i.test(tag) ? null : languageCode(tag),
  };
}

type JsonRecord = Readonly<Record<string, unknown>>;

const dateNames = [
  'article:published_time',
  'og:published_time',
  'publishdate',
  'pubdate',
  'publish_date',
  'datepublished',
  'dc.date',
  'dc.date.issued',
  'date',
  'parsely-pub-date',
  'sailthru.date',
];

function published(document: Document, article: JsonRecord): string | null {
  const candidates = [
    textOf(article['datePublished']),
    metaContent(document, dateNames),
    document.querySelector('[itemprop="datePublished"]')?.getAttribute('content'),
    ...[...document.querySelectorAll('time')]
      .slice(0, 3)
      .map((time) => time.getAttribute('datetime') ?? time.textContent),
  ];
  for (const candidate of candidates) {
    const date = parsePublished(candidate ?? '');
    if (date !== null) return date;
  }
  return null;
}

function metaContent(document: Document, names: readonly string[]): string | null {
  const elements = [...document.querySelectorAll('meta[content]')];
  const named = (name: string): string | null | undefined =>
    elements
      .find((element) =>
        ['property', 'name', 'itemprop', 'http-equiv'].some((key) => element.getAttribute(key)?.toLowerCase() === name),
      )
      ?.getAttribute('content');
  return firstOf(names.map(named));
}

/** The first object of type …Article (or …Posting) in the page's JSON-LD; a broken block counts as none. */
function jsonLdArticle(document: Document): JsonRecord {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parseJson(script.textContent ?? ''), 4);
    if (found !== null) return found;
  }
  return {};
}

function findArticle(value: unknown, depth: number): JsonRecord | null {
  if (depth === 0) return null;
  for (const record of Array.isArray(value) ? value.map(recordOf) : [recordOf(value)]) {
    if ([record['@type']].flat().some((type) => /(?:Article|Posting)$/.test(String(type)))) return record;
    const inGraph = record['@graph'] === undefined ? null : findArticle(record['@graph'], depth - 1);
    if (inGraph !== null) return inGraph;
  }
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function recordOf(value: unknown): JsonRecord {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null ? (first as JsonRecord) : {};
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function firstOf(values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const trimmed = value?.replace(/\s+/g, ' ').trim();
    if (trimmed !== undefined && trimmed !== '') return trimmed;
  }
  return null;
}

/** "Judul | Kompas.com" is title and site; so is "Judul - Warta Nusantara" where the page's heading is "Judul". */
function splitTitle(full: string, document: Document): readonly [string, string | null] {
  // Kompas and its kin number the pages of a story in its title.
  const match = /^(.+)\s+([|–—-])\s+(.+?)$/.exec(full.replace(/ halaman (?:all|\d+)(?= [|–—-] )/i, ''));
  const [, title, mark, site] = match ?? [];
  if (title === undefined || site === undefined) return [full, null];
  const headings = [...document.querySelectorAll('h1')].map((heading) =>
    heading.textContent?.replace(/\s+/g, ' ').trim(),
  );
  const named = site.toLowerCase() === metaContent(document, ['og:site_name', 'publisher'])?.toLowerCase();
  const split = mark === '|' || named || /\.(?:com|net|id|co\.id)$/i.test(site) || headings.includes(title);
  return split ? [title, site] : [full, null];
}
