import type { DecisionBody, DecisionRequest, SessionBody, VerdictRequest } from '@simpul/server/wire';
import { request } from '../api/request.ts';
import { ViewerError } from '../api/viewer-error.ts';
import { nextRevision } from '../state/use-revision.ts';
import { go, useView } from '../state/use-view.ts';
import { showToast } from './use-toast.ts';

let session: Promise<SessionBody> | null = null;
let isBusy = false;

/** Sends a decision, has everything shown asked again, and tells in the toast what became of it; one at a time. */
export async function decide(verdict: VerdictRequest, reason = ''): Promise<void> {
  if (isBusy) return;
  isBusy = true;
  const trimmed = reason.trim();
  try {
    const { decision } = await send({ verdict, reason: trimmed === '' ? null : trimmed });
    if (verdict.kind === 'same') leaveJoined(verdict.actors);
    nextRevision();
    showToast({ kind: 'decided', decision });
  } catch (cause) {
    const error = cause instanceof ViewerError ? cause : new ViewerError('INTERNAL', String(cause), { cause });
    showToast({ kind: 'refused', error });
  } finally {
    isBusy = false;
  }
}

/** The token ends with the server that gave it: after a restart another is asked for, once. */
async function send(sent: DecisionRequest): Promise<DecisionBody> {
  try {
    return await sendWith(await currentSession(), sent);
  } catch (error) {
    if (!(error instanceof ViewerError) || error.code !== 'NO_WRITE_TOKEN') throw error;
    session = null;
    return sendWith(await currentSession(), sent);
  }
}

const sendWith = ({ writeToken }: SessionBody, body: DecisionRequest): Promise<DecisionBody> =>
  request<DecisionBody>('/api/decisions', new AbortController().signal, { body, writeToken });

async function currentSession(): Promise<SessionBody> {
  session ??= request<SessionBody>('/api/session', new AbortController().signal);
  try {
    return await session;
  } catch (error) {
    session = null;
    throw error;
  }
}

/** The second actor is the first from now on: a view of it becomes a view of the first. */
function leaveJoined([kept, joined]: readonly [string, string]): void {
  const { view } = useView.getState();
  const { selected, focus, expanded } = view;
  const isOpen = selected?.kind === 'actor' && selected.id === joined;
  if (!isOpen && focus !== joined && !expanded.includes(joined)) return;
  go({
    selected: isOpen ? { kind: 'actor', id: kept } : selected,
    focus: focus === joined ? kept : focus,
    expanded: expanded.filter((id) => id !== joined),
  });
}
