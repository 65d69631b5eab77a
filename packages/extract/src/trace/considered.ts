import type { Draft } from '../draft.ts';
import type { DropCause, Odds } from './candidate.ts';

/** A candidate while its sentence is read: over words and phrases, of which some may be missing. */
export interface Considered extends Pick<Draft, 'frame' | 'first' | 'last'> {
  readonly subject: Draft['subject'] | null;
  readonly object: Draft['object'] | null;
  readonly rule: string | null;
  readonly trust: number | null;
  readonly confidence: number | null;
  readonly odds: Odds | null;
  readonly dropped: DropCause | null;
  readonly detail: string | null;
  /** Both ends are there: what would be claimed. */
  readonly draft: Draft | null;
}

/** Told, while a sentence is read, of everything that is weighed; passed in only where somebody asks why. */
export type Watch = (considered: Considered) => void;

interface Fate {
  readonly dropped?: DropCause;
  readonly detail?: string;
  readonly odds?: Odds;
  /** The rule's own confidence, where the model changed it. */
  readonly trust?: number;
}

/** A draft and what became of it. */
export function considerDraft(draft: Draft, { dropped, detail, odds, trust }: Fate = {}): Considered {
  const { frame, first, last, subject, object, rule, confidence } = draft;
  const own = rule === 'learned' ? null : (trust ?? confidence);
  const fate = { trust: own, dropped: dropped ?? null, detail: detail ?? null, odds: odds ?? null };
  return { frame, first, last, subject, object, rule, confidence, draft, ...fate };
}
