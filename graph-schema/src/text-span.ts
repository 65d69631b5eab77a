/** A half-open range of UTF-16 code units in `Article.text`: `text.slice(start, end)`. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}
