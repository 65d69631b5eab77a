import type { Subgraph } from '@simpul/graph-schema/subgraph';
import type { StatusBody } from '@simpul/server/wire';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import type { Resource } from './api/use-resource.ts';
import { Legend } from './controls/legend.tsx';
import { Trail } from './controls/trail.tsx';
import { buildScene } from './graph-canvas/scene.ts';
import { useTexts } from './language/use-texts.ts';
import { EmptyNotice, FailureNotice, LoadingPicture, NothingNotice } from './notices.tsx';
import { RelationTable } from './relation-table.tsx';
import { useLanguage } from './state/use-preferences.ts';
import { go } from './state/use-view.ts';
import type { Selected, ViewState } from './state/view-state.ts';
import { toggled } from './state/view-state.ts';

/** Sigma's programs need WebGL as soon as they are loaded, and the rest of the page need not wait for them. */
const GraphCanvas = lazy(async () => ({ default: (await import('./graph-canvas/graph-canvas.tsx')).GraphCanvas }));

interface Properties {
  readonly graph: Resource<Subgraph>;
  readonly status: StatusBody | null;
  readonly view: ViewState;
  readonly onNoCanvas: () => void;
}

/** The picture or the table, or why there is none. */
export function Stage({ graph, status, view, onNoCanvas }: Properties) {
  const texts = useTexts();
  if (graph.error !== null) return <FailureNotice error={graph.error} retry={graph.retry} />;
  if (graph.value === null) return <LoadingPicture />;
  if (graph.value.relations.length === 0) return status?.counts.articles === 0 ? <EmptyNotice /> : <NothingNotice />;
  const { relations, total } = graph.value;
  return (
    <>
      <div className="stage-frame">
        {view.display === 'graph' ? (
          <Picture subgraph={graph.value} view={view} onNoCanvas={onNoCanvas} />
        ) : (
          <RelationTable subgraph={graph.value} view={view} />
        )}
        <Trail view={view} subgraph={graph.value} />
        {graph.loading && <output className="progress" aria-label={texts.loading} />}
        {total > relations.length && (
          <output className="truncated" title={texts.truncatedHint}>
            {texts.truncated(relations.length, total)}
          </output>
        )}
      </div>
      <Legend subgraph={graph.value} view={view} />
    </>
  );
}

function Picture({ subgraph, view, onNoCanvas }: Pick<Properties, 'view' | 'onNoCanvas'> & { subgraph: Subgraph }) {
  const language = useLanguage();
  const { hiddenFamilies, hiddenStatuses, focus, selected } = view;
  const kept = selected?.kind === 'actor' ? selected.id : null;
  const scene = useMemo(() => {
    const chosen: Selected | null = kept === null ? null : { kind: 'actor', id: kept };
    return buildScene(subgraph, { hiddenFamilies, hiddenStatuses, focus, selected: chosen }, language);
  }, [subgraph, hiddenFamilies, hiddenStatuses, focus, kept, language]);
  const select = useCallback((target: Selected | null) => selectTarget(target, selected), [selected]);
  return (
    <Suspense fallback={<LoadingPicture />}>
      <GraphCanvas
        scene={scene}
        selected={selected}
        select={select}
        expand={(actor) => go({ expanded: toggled(view.expanded, actor) })}
        onFailure={onNoCanvas}
      />
    </Suspense>
  );
}

/** A click on what is open already, or on nothing while nothing is open, is no step. */
function selectTarget(target: Selected | null, selected: Selected | null): void {
  if (target?.kind === selected?.kind && target?.id === selected?.id) return;
  go({ selected: target, article: null });
}
