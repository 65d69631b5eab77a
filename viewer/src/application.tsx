import type { StatusBody } from '@simpul/server/wire';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { graphKey, loadGraph } from './api/load-graph.ts';
import { request } from './api/request.ts';
import { useResource } from './api/use-resource.ts';
import { hasWebGl } from './graph-canvas/has-web-gl.ts';
import { TopBar } from './controls/top-bar.tsx';
import { LoadingPicture } from './notices.tsx';
import { ToastMessage } from './review/toast.tsx';
import { Stage } from './stage.tsx';
import { applyTheme } from './state/apply-theme.ts';
import { useLanguage, useTheme } from './state/use-preferences.ts';
import { useEscape } from './state/use-escape.ts';
import { useView } from './state/use-view.ts';
import { SidePanel } from './panels/side-panel.tsx';
import { useTexts } from './language/use-texts.ts';

/** Its editor is as large as the rest of the page, and few readers write queries. */
const CypherConsole = lazy(async () => ({ default: (await import('./console/cypher-console.tsx')).CypherConsole }));

const ReviewPage = lazy(async () => ({ default: (await import('./review/review-page.tsx')).ReviewPage }));

/** The whole page: controls, picture or table, and what stands behind the line that was clicked. */
export function Application() {
  const texts = useTexts();
  const view = useView((store) => store.view);
  const graph = useResource(graphKey(view), loadGraph, { keep: true });
  const status = useResource('/api/status', loadStatus);
  useDocumentLook();
  useEscape(view);
  const [canDraw, setCanDraw] = useState(hasWebGl);
  const noCanvas = useCallback(() => setCanDraw(false), []);
  const shownView = useMemo(
    () => (canDraw || view.display !== 'graph' ? view : { ...view, display: 'table' as const }),
    [view, canDraw],
  );
  return (
    <div className="page">
      <a className="skip" href="#panel">
        {texts.skip}
      </a>
      <TopBar view={shownView} subgraph={graph.value} />
      <main className="stage">
        {view.display === 'cypher' ? (
          <Suspense fallback={<LoadingPicture />}>
            <CypherConsole />
          </Suspense>
        ) : view.display === 'review' ? (
          <Suspense fallback={<LoadingPicture />}>
            <ReviewPage />
          </Suspense>
        ) : (
          <Stage graph={graph} status={status.value} view={shownView} onNoCanvas={noCanvas} />
        )}
      </main>
      <ToastMessage />
      <SidePanel graph={graph.value} status={status.value} view={shownView} />
    </div>
  );
}

const loadStatus = (path: string, signal: AbortSignal): Promise<StatusBody> => request<StatusBody>(path, signal);

function useDocumentLook(): void {
  const theme = useTheme();
  const language = useLanguage();
  useEffect(() => applyTheme(theme), [theme]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}
