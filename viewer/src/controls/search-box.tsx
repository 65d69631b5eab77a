import { useId, useRef } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { Icon } from './icon.tsx';
import { Suggestions } from './suggestions.tsx';
import { useSearch } from './use-search.ts';
import { useSlashKey } from './use-slash-key.ts';

/** Finds actors by name or alias; choosing one shows its surroundings. */
export function SearchBox() {
  const texts = useTexts();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  useSlashKey(input);
  const { text, query, actors, active, shown, type, setOpen, setActive, choose, press } = useSearch(input);
  return (
    <div className="search">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && actors.length > 0 ? `${listId}-${active}` : undefined}
        aria-label={texts.search}
        placeholder={texts.search}
        title={texts.searchHint}
        value={text}
        onChange={(event) => type(event.target.value)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      <kbd aria-hidden="true">/</kbd>
      <Suggestions
        id={listId}
        actors={actors}
        active={active}
        query={query}
        shown={shown}
        onActive={setActive}
        onChoose={choose}
      />
    </div>
  );
}
