import type { Status } from '@simpul/graph-schema/modality';
import type { QuadClass } from '@simpul/graph-schema/relation-definition';

/** What is opened in the side panel. */
export interface Selected {
  readonly kind: 'relation' | 'actor';
  readonly id: string;
}

/** An article opened for reading, at one of its claims. */
export interface OpenArticle {
  readonly id: string;
  readonly claim: string | null;
}

/** Everything that a link must carry so that another person sees the same. */
export interface ViewState {
  /** Actor whose neighbourhood is shown; null shows the strongest relationships of all. */
  readonly focus: string | null;
  /** Actors whose neighbours were added. */
  readonly expanded: readonly string[];
  /** `polity` folds persons and organisations into the state they act for. */
  readonly view: 'actor' | 'polity';
  readonly hiddenFamilies: readonly QuadClass[];
  readonly hiddenStatuses: readonly Status[];
  readonly selected: Selected | null;
  readonly article: OpenArticle | null;
  /** `cypher` is the console for queries, `review` what waits for a decision, in the place of the picture. */
  readonly display: 'graph' | 'table' | 'cypher' | 'review';
}

export const initialView: ViewState = {
  focus: null,
  expanded: [],
  view: 'actor',
  hiddenFamilies: [],
  hiddenStatuses: [],
  selected: null,
  article: null,
  display: 'graph',
};

/** Takes `item` out where it is in, and puts it in where it is not. */
export const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
