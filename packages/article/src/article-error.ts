export type ArticleErrorCode =
  | 'BAD_META'
  | 'BAD_RECORD'
  | 'BINARY'
  | 'EMPTY'
  | 'NO_ARTICLE'
  | 'NOT_FOUND'
  | 'TOO_LARGE'
  | 'UNDECODABLE'
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
