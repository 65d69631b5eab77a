import type { ReactNode } from 'react';
import type { ViewerError } from './api/viewer-error.ts';
import { useTexts } from './language/use-texts.ts';
import { go } from './state/use-view.ts';
import { initialView } from './state/view-state.ts';

/** The command that puts the bundled samples into the graph. */
const ingestCommand = 'npm run --silent simpul -- ingest packages/ingest/samples';
const serveCommand = 'npm run --silent simpul -- serve';

interface Properties {
  readonly title: string;
  readonly children: ReactNode;
  readonly alert?: boolean;
}

function Notice({ title, children, alert = false }: Properties) {
  return (
    <section className="notice" role={alert ? 'alert' : undefined}>
      <KnotMark />
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Nothing is stored yet: says how to begin. */
export function EmptyNotice() {
  const texts = useTexts();
  return (
    <Notice title={texts.emptyTitle}>
      <p>{texts.emptyHint}</p>
      <code className="command">{ingestCommand}</code>
    </Notice>
  );
}

/** Something is stored, but not here. */
export function NothingNotice() {
  const texts = useTexts();
  return (
    <Notice title={texts.nothingTitle}>
      <p>{texts.nothingHint}</p>
      <button type="button" className="button primary" onClick={() => go(initialView)}>
        {texts.showAll}
      </button>
    </Notice>
  );
}

/** The server is away or refused. */
export function FailureNotice({ error, retry }: { readonly error: ViewerError; readonly retry: () => void }) {
  const texts = useTexts();
  const away = error.code === 'UNREACHABLE';
  return (
    <Notice title={away ? texts.unreachableTitle : texts.failedTitle} alert>
      {away ? (
        <>
          <p>{texts.unreachableHint}</p>
          <code className="command">{serveCommand}</code>
        </>
      ) : (
        <p>{error.message}</p>
      )}
      <button type="button" className="button primary" onClick={retry}>
        {texts.retry}
      </button>
    </Notice>
  );
}

/** Grey discs and lines where the graph will be. */
export function LoadingPicture() {
  const texts = useTexts();
  const discs = [
    [18, 30, 22],
    [42, 62, 30],
    [64, 28, 26],
    [80, 66, 20],
    [34, 20, 16],
  ] as const;
  return (
    <output className="loading-picture" aria-label={texts.loading}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="xMidYMid meet" aria-hidden="true">
        <path d="M18 30Q30 52 42 62Q58 52 64 28M42 62Q62 72 80 66M34 20Q48 14 64 28" />
        {discs.map(([x, y, size]) => (
          <circle key={x} cx={x} cy={y} r={size / 8} />
        ))}
      </svg>
    </output>
  );
}

function KnotMark() {
  return (
    <svg className="knot" viewBox="0 0 64 40" aria-hidden="true">
      <path d="M10 30C18 4 46 36 54 10" />
      <circle cx="10" cy="30" r="6" />
      <circle cx="54" cy="10" r="6" />
    </svg>
  );
}
