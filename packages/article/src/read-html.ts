import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

import { ArticleError } from './article-error.ts';
import { blockText } from './block-text.ts';
import { htmlMetadata } from './html-metadata.ts';
import type { PageContent } from './page-content.ts';
import { parsePublished } from './parse-published.ts';

/** The story of a web page, as Readability finds it, and what the page says about it. */
export function readHtml(html: string, name: string): PageContent {
  if (isMonstrous(html)) throw noArticle(name);
  const document = parseDocument(html, name);
  const metadata = htmlMetadata(document);
  const visible = document.body.textContent?.slice(0, 20_000) ?? '';
  const { text, boilerplate } = mainText(document, name);
  const aside = boilerplate.reduce((sum, { start, end }) => sum + end - start, 0);
  if (text.length - aside < shortestStory) throw noArticle(name);
  return { ...metadata, published: metadata.published ?? dateLine(visible), text, boilerplate };
}

/** A brief of two sentences is longer; lists of links, cookie notices and log-in pages that Readability returns are shorter. */
const shortestStory = 140;
/** Pages have up to 5,000 elements, 40 deep; what is far beyond takes linkedom and Readability minutes. */
const mostElements = 15_000;
const deepest = 500;

/** Told from the tags alone, before anything is parsed. */
function isMonstrous(html: string): boolean {
  // Each stray bracket and entity is a text node of its own until they are joined, one by one.
  if ((html.match(/[<&]/g)?.length ?? 0) > 4 * mostElements) return true;
  let elements = 0;
  let depth = 0;
  for (const [, closing, tag = ''] of html.matchAll(/<(\/?)([a-z][a-z\d]*)/gi)) {
    if (closing === '') elements += 1;
    if (!neverDeep.test(tag)) depth += closing === '' ? 1 : -1;
    if (elements > mostElements || depth > deepest) return true;
  }
  return false;
}

/** Elements without a closing tag, or whose closing tag may be left out. */
const neverDeep =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|path|source|tbody|td|th|tr|track|wbr)$/i;

function parseDocument(html: string, name: string): Document {
  const whole = /<(?:html|body)\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  try {
    const { document } = parseHTML(whole);
    if (document.body !== null) return document;
  } catch (cause) {
    throw noArticle(name, cause);
  }
  throw noArticle(name);
}

function mainText(document: Document, name: string): ReturnType<typeof blockText> {
  try {
    const options = { serializer: (node: Node) => node };
    const content = new Readability<Node>(document, options).parse()?.content;
    if (content !== null && content !== undefined) return blockText(content as Element);
  } catch (cause) {
    // Readability refuses huge pages, and mark-up nested ten thousand deep overflows the stack.
    throw noArticle(name, cause);
  }
  throw noArticle(name);
}

function noArticle(name: string, cause?: unknown): ArticleError {
  const message = `${name} has no article that can be told from the page; save the story itself, or give it as plain text`;
  return new ArticleError('NO_ARTICLE', message, { cause });
}

/** The first full date with a clock time on the page: the line under the title on pages that have no meta elements. */
function dateLine(visible: string): string | null {
  const line = /[^\n]{0,40}\b(?:19|20)\d{2}\b[^\n]{0,6}\d{1,2}[:.]\d{2}[^\n]{0,8}/.exec(visible)?.[0];
  return line === undefined ? null : parsePublished(line);
}
