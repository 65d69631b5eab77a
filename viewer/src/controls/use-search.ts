import type { Actor } from '@simpul/graph-schema/actor';
import type { SearchBody } from '@simpul/server/wire';
import type { KeyboardEvent, RefObject } from 'react';
import { useState } from 'react';
import { request } from '../api/request.ts';
import { useResource } from '../api/use-resource.ts';
import { go, useView } from '../state/use-view.ts';
import { useDelayed } from './use-delayed.ts';

const loadSuggestions = (query: string, signal: AbortSignal): Promise<SearchBody> =>
  request<SearchBody>(`/api/actors?limit=8&q=${encodeURIComponent(query)}`, signal);

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What is typed into the search box, what was found for it, and which of it the keyboard is at. */
export function useSearch(input: RefObject<HTMLInputElement | null>) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const query = useDelayed(text.trim(), 120);
  const found = useResource(query === '' ? null : query, loadSuggestions, { keep: true });
  const actors = query === '' ? [] : (found.value?.actors ?? []);
  const choose = ({ id: own, polity }: Pick<Actor, 'id' | 'polity'>): void => {
    // By state a person or body stands in the state it acts for.
    const id = useView.getState().view.view === 'polity' ? (polity ?? own) : own;
    setText('');
    setOpen(false);
    input.current?.blur();
    go({ focus: id, expanded: [], selected: { kind: 'actor', id }, article: null });
  };
  const press = (event: KeyboardEvent): void => {
    const step = steps[event.key] ?? 0;
    if (step !== 0 && actors.length > 0) {
      event.preventDefault();
      setActive((active + step + actors.length) % actors.length);
    }
    const chosen = actors[active] ?? actors[0];
    if (event.key === 'Enter' && chosen !== undefined) choose(chosen);
    if (event.key === 'Escape') setOpen(false);
  };
  const type = (typed: string): void => {
    setText(typed);
    setActive(0);
    setOpen(true);
  };
  const shown = open && query !== '' && found.value !== null;
  return { text, query, actors, active, shown, type, setOpen, setActive, choose, press };
}
