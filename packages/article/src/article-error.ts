export type ArticleErrorCode =
  | 'BAD_META'
  | 'BAD_RECORD'
  | 'BINARY'
  | 'EMPTY'
  | 'HTTP_STATUS'
  | 'NO_ARTICLE'
  | 'NOT_FOUND'
  | 'NOT_TEXT'
  | 'REFUSED_ADDRESS'
  | 'TOO_LARGE'
  | 'UNDECODABLE'
  | 'UNREACHABLE'
  | 'UNREADABLE';

/** An input that gives no article: the message names it and says what to do. */
export class ArticleError extends Error {
  readonly code: ArticleErrorCode;

  constructor(code: ArticleErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ArticleError';
    this.code = code;
  }
}
