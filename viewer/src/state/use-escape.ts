import { useEffect } from 'react';
import { go } from './use-view.ts';
import type { ViewState } from './view-state.ts';

/** Escape closes what is open, the article before what it was opened from; in a field it is the field's. */
export function useEscape({ selected, article }: ViewState): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const inField = event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null;
      if (event.key !== 'Escape' || inField) return;
      if (article !== null) go({ article: null });
      else if (selected !== null) go({ selected: null });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [selected, article]);
}
