import { create } from 'zustand';

const useCount = create<{ readonly count: number }>(() => ({ count: 0 }));

/** Grows with every decision made here: what was asked of the server before may have changed. */
export const useRevision = (): number => useCount(({ count }) => count);

export const nextRevision = (): void => useCount.setState(({ count }) => ({ count: count + 1 }));
