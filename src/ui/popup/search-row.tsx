/** The popup's search, and the choice of one group where there are several. Neither depends on what is searched for, so they never move. */
import type { RefObject } from 'preact';
import { type Say, text } from '../../model/text.ts';
import { SECTIONS, type Section } from './groups.ts';

/** One group, or all of them. */
export type Filter = Section | 'all';

export interface SearchRowProps {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  filter: Filter;
  /** How many orders each group has. */
  counts: Readonly<Partial<Record<Section, number>>>;
  say: Say;
  search: (query: string) => void;
  choose: (filter: Filter) => void;
  /** From the search into what it found. */
  goDown: () => void;
}

export function SearchRow({ field, query, filter, counts, say, search, choose, goDown }: SearchRowProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    goDown();
  };
  const groups = SECTIONS.filter((section) => section !== 'page' && (counts[section] ?? 0) > 0);
  return (
    <search class="search-row">
      <input
        ref={field}
        type="search"
        value={query}
        aria-label={say(text('popup.search'))}
        placeholder={say(text('popup.searchHint'))}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => search(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {groups.length > 1 && (
        <select aria-label={say(text('popup.filter'))} value={filter} onChange={({ currentTarget }) => choose(currentTarget.value as Filter)}>
          <option value="all">{say(text('popup.everyGroup'))}</option>
          {groups.map((group) => (
            <option key={group} value={group}>
              {say(text('popup.groupCount', { group: text(`popup.group.${group}`), count: counts[group] ?? 0 }))}
            </option>
          ))}
        </select>
      )}
    </search>
  );
}
