import type { Theme } from '@simpul/export/picture/palette';
import type { Language } from '@simpul/graph-schema/labels';
import type { Subgraph } from '@simpul/graph-schema/subgraph';
import type { ViewState } from '../state/view-state.ts';

/** What the page shows now, and how. */
export interface ShownView {
  readonly subgraph: Subgraph;
  readonly view: ViewState;
  readonly language: Language;
  readonly theme: Theme;
}
