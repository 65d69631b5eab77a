import type { ArticleMeta, Source } from '@simpul/article/source';

/** A text of our own as a source. */
export const sourceOf = (name: string, text: string, meta: ArticleMeta = {}): Source => ({
  name,
  bytes: new TextEncoder().encode(text),
  meta: { lang: 'id', published: '2024-10-29', outlet: 'Warta Uji', ...meta },
});

export const sanction =
  'Uni Eropa menjatuhkan sanksi terhadap Belarus pada Senin (28/10/2024). Presiden Belarus Alexander Lukashenko mengecam sanksi itu.\n';
