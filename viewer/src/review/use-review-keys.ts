import type { VerdictRequest } from '@simpul/server/wire';
import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import { decide } from './decide.ts';
import { useToast } from './use-toast.ts';

/** What the keys A and R mean for an item. */
export interface Reviewable {
  readonly accept: VerdictRequest;
  readonly reject: VerdictRequest;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Arrows go from item to item (the elements with `data-item`, in the order of `items`), A and R decide about the one with
 * the focus, U undoes the last. When a decided item goes, the focus goes to the one that takes its place.
 */
export function useReviewKeys(page: RefObject<HTMLElement | null>, items: readonly Reviewable[]): void {
  /** Place of the item decided last by keyboard, until the focus is back there; −1: none. */
  const left = useRef(-1);
  useEffect(() => {
    const elements = (): readonly HTMLElement[] => [
      ...(page.current?.querySelectorAll<HTMLElement>('[data-item]') ?? []),
    ];
    const focusItem = (index: number): void => {
      const all = elements();
      all[Math.max(0, Math.min(index, all.length - 1))]?.querySelector('button')?.focus();
      left.current = -1;
    };
    if (left.current >= 0 && document.activeElement === document.body) focusItem(left.current);
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || !isForPage(event.target)) return;
      const current = elements().findIndex((element) => element.contains(document.activeElement));
      const step = steps[event.key];
      if (step !== undefined) {
        event.preventDefault();
        focusItem(current + step);
        return;
      }
      if (event.key === 'u') undoLast();
      const item = items[current];
      if (item === undefined || !['a', 'r', 'Enter', ' '].includes(event.key)) return;
      left.current = current;
      // Enter and the space bar press the button that has the focus by themselves.
      if (event.key === 'a' || event.key === 'r') void decide(event.key === 'a' ? item.accept : item.reject);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [page, items]);
}

/** Keys typed into a field or in the side panel are not ours. */
function isForPage(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, .panel') === null;
}

function undoLast(): void {
  const { toast } = useToast.getState();
  if (toast?.kind === 'decided') void decide({ kind: 'undo', decision: toast.decision.id });
}
