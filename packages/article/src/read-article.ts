import type { Article } from '@simpul/graph-schema/article';

import { ArticleError } from './article-error.ts';
import { datelineOutlet } from './boilerplate/dateline.ts';
import { splitLines } from './boilerplate/line.ts';
import { checkSize } from './check-size.ts';
import { decodeText } from './decode-text.ts';
import { detectLanguage } from './detect-language.ts';
import { markBoilerplate } from './mark-boilerplate.ts';
import { mergeSpans } from './merge-spans.ts';
import { normaliseMeta } from './normalise-meta.ts';
import type { PageContent } from './page-content.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';
import type { Source } from './source.ts';

export interface ReadOptions {
  /** When the source was fetched or read, ISO 8601 UTC; now by default. */
  readonly retrievedAt?: string;
  /** ISO 639-1; for a source that doesn't name its language, instead of guessing. */
  readonly language?: string;
}

/**
 * Reads one article. For plain text, `text` is the decoded file unchanged but for a byte order mark; for HTML and
 * Markdown it is the story as paragraphs, one a line. Throws an ArticleError that names the source.
 */
export function readArticle(source: Source, options: ReadOptions = {}): Article {
  const name = source.name === '-' ? 'standard input' : source.name;
  checkSize(name, source.bytes.length);
  const meta = normaliseMeta(source.meta, name);
  const decoded = decodeText({ ...source, name });
  if (!/[\p{L}\p{N}]/u.test(decoded))
    throw new ArticleError('EMPTY', `${name} is empty; give a file with an article in it`);
  const page = readers[sourceFormat(source, decoded)](decoded, name);
  const outlet = meta.outlet ?? page.outlet ?? datelineOutlet(splitLines(page.text.slice(0, 2000)));
  return {
    source: source.name,
    url: meta.url ?? page.url,
    title: meta.title ?? page.title,
    outlet,
    language: meta.lang ?? options.language ?? tellLanguage(page),
    publishedAt: meta.published ?? page.published,
    retrievedAt: options.retrievedAt ?? new Date().toISOString(),
    text: page.text,
    boilerplate: mergeSpans([...page.boilerplate, ...markBoilerplate(page.text, outlet)]),
  };
}

type Format = 'text' | 'markdown' | 'html';

const readers: Readonly<Record<Format, (decoded: string, name: string) => PageContent>> = {
  text: (decoded) => ({ ...noMeta, ...readPlainText(decoded), text: decoded, boilerplate: [] }),
  markdown: (decoded) => ({ ...noMeta, ...readMarkdown(decoded) }),
  html: readHtml,
};

const noMeta = { title: null, outlet: null, published: null, url: null, lang: null } as const;

function sourceFormat({ name, mediaType }: Source, decoded: string): Format {
  if (/html/i.test(mediaType ?? '') || /\.x?html?$/i.test(name)) return 'html';
  if (/markdown/i.test(mediaType ?? '') || /\.(?:md|markdown)$/i.test(name)) return 'markdown';
  if (/plain/i.test(mediaType ?? '')) return 'text';
  // A saved page may be called .txt; its first tag gives it away.
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(decoded.slice(0, 2000))
    ? 'html'
    : 'text';
}

/** The words first: many pages declare the language of their template. */
function tellLanguage({ text, lang }: PageContent): string {
  const told = detectLanguage(text);
  return told === 'und' && lang !== null ? lang : told;
}
