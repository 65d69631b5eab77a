import { familyOrder } from '@simpul/export/picture/families';
import { statuses } from '@simpul/graph-schema/modality';
import type { OpenArticle, Selected, ViewState } from './view-state.ts';
import { initialView } from './view-state.ts';

/** The query string of a view, '' for the first one; `viewOfUrl` reads it back. */
export function urlOfView(view: ViewState): string {
  const query = new URLSearchParams();
  if (view.focus !== null) query.set('focus', view.focus);
  if (view.expanded.length > 0) query.set('expand', view.expanded.join(','));
  if (view.view === 'polity') query.set('view', 'polity');
  const hidden = [...view.hiddenFamilies, ...view.hiddenStatuses];
  if (hidden.length > 0) query.set('hide', hidden.join(','));
  if (view.selected !== null) query.set(view.selected.kind, view.selected.id);
  if (view.article !== null) query.set('article', view.article.id);
  if (view.article?.claim != null) query.set('claim', view.article.claim);
  if (view.display !== initialView.display) query.set('display', view.display);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** Reads a query string; what it does not know or understand counts as not given. */
export function viewOfUrl(search: string): ViewState {
  const query = new URLSearchParams(search);
  const hidden = listOf(query.get('hide'));
  return {
    ...initialView,
    focus: nonEmpty(query.get('focus')),
    expanded: listOf(query.get('expand')),
    view: query.get('view') === 'polity' ? 'polity' : 'actor',
    hiddenFamilies: familyOrder.filter((family) => hidden.includes(family)),
    hiddenStatuses: statuses.filter((status) => hidden.includes(status)),
    selected: selectedOf(query),
    article: articleOf(query),
    display: displayOf(query.get('display')),
  };
}

const nonEmpty = (text: string | null): string | null => (text === null || text === '' ? null : text);

const displayOf = (text: string | null): ViewState['display'] =>
  text === 'table' || text === 'cypher' || text === 'review' ? text : initialView.display;

/** Actor ids hold no comma: they are codes and slugs. */
const listOf = (text: string | null): readonly string[] => [
  ...new Set((text ?? '').split(',').filter((part) => part !== '')),
];

function selectedOf(query: URLSearchParams): Selected | null {
  for (const kind of ['relation', 'actor'] as const) {
    const id = nonEmpty(query.get(kind));
    if (id !== null) return { kind, id };
  }
  return null;
}

function articleOf(query: URLSearchParams): OpenArticle | null {
  const id = nonEmpty(query.get('article'));
  return id === null ? null : { id, claim: nonEmpty(query.get('claim')) };
}
