import type { DecisionBody } from '@simpul/server/wire';
import { create } from 'zustand';
import type { ViewerError } from '../api/viewer-error.ts';

/** What became of the last decision made here. */
export type Toast =
  | { readonly kind: 'decided'; readonly decision: DecisionBody['decision'] }
  | { readonly kind: 'refused'; readonly error: ViewerError };

export const useToast = create<{ readonly toast: Toast | null }>(() => ({ toast: null }));

export const showToast = (toast: Toast | null): void => useToast.setState({ toast });
