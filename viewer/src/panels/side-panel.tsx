import type { Subgraph } from '@simpul/graph-schema/subgraph';
import type { StatusBody } from '@simpul/server/wire';
import { useEffect, useRef } from 'react';
import { useTexts } from '../language/use-texts.ts';
import type { ViewState } from '../state/view-state.ts';
import { ActorPanel } from './actor-panel.tsx';
import { ArticlePanel } from './article-panel.tsx';
import { OverviewPanel } from './overview-panel.tsx';
import { RelationPanel } from './relation-panel.tsx';

interface Properties {
  readonly graph: Subgraph | null;
  readonly status: StatusBody | null;
  readonly view: ViewState;
}

/** What stands behind the picture: overview, actor, relationship with its claims, or article. */
export function SidePanel({ graph, status, view }: Properties) {
  const texts = useTexts();
  const panel = useRef<HTMLElement>(null);
  const { selected, article } = view;
  const shown = article === null ? (selected?.id ?? '') : null;
  // An article scrolls to its evidence by itself.
  useEffect(() => {
    if (shown !== null) panel.current?.scrollTo({ top: 0 });
  }, [shown]);
  return (
    <aside className="panel" id="panel" ref={panel} tabIndex={-1} aria-label={texts.panel}>
      {article !== null ? (
        <ArticlePanel key={article.id} open={article} />
      ) : selected === null ? (
        <OverviewPanel graph={graph} status={status} view={view} />
      ) : selected.kind === 'relation' ? (
        <RelationPanel id={selected.id} />
      ) : (
        <ActorPanel id={selected.id} graph={graph} view={view} />
      )}
    </aside>
  );
}
