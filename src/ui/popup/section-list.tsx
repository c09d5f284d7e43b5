/** The entries of one group under its heading. Only those near the view are there; their number is said of each all the same. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo } from 'preact/hooks';
import { type Say, text } from '../../model/text.ts';
import { type Entry, heightOf } from './entries.ts';
import { EntryRow, type EntryScene, UnseenRow } from './entry-row.tsx';
import type { Section } from './groups.ts';
import { useRovingKeys } from './roving.ts';
import { useWindow } from './use-window.ts';

export interface SectionListProps extends EntryScene {
  section: Section;
  entries: readonly Entry[];
  /** Ids of entries that stay though they are out of view. */
  kept: readonly (string | null)[];
  /** Is told of those that are in view and not known. */
  onMissing: (ids: string[]) => void;
  /** What stands between the heading and the entries. */
  children?: ComponentChildren;
}

export function SectionList({ section, entries, kept, onMissing, children, ...scene }: SectionListProps) {
  const headingId = useId();
  const heights = useMemo(() => entries.map(heightOf), [entries]);
  const keptPlaces = kept.map((id) => entries.findIndex((entry) => entry.id === id));
  const { onKeyDown } = useRovingKeys();
  const { list, rows, roomAfter } = useWindow(heights, keptPlaces);
  const missing = rows.flatMap(({ index }) => (entries[index]?.view === null ? [entries[index].id] : []));
  useEffect(() => {
    if (missing.length > 0) onMissing(missing);
  }, [missing.join()]);
  return (
    <section aria-labelledby={headingId} data-section={section} onKeyDown={onKeyDown}>
      <h2 id={headingId}>
        {scene.say(text(`popup.group.${section}`))} {section !== 'page' && <Count count={entries.length} say={scene.say} />}
      </h2>
      {children}
      <ul ref={list} class="entries" style={{ paddingBlockEnd: `${roomAfter}px` }}>
        {rows.map(({ index, room }) => {
          const entry = entries[index];
          const at = { index, count: entries.length, room };
          if (!entry) return null;
          return entry.view ? <EntryRow key={entry.id} entry={entry} {...at} {...scene} /> : <UnseenRow key={entry.id} entry={entry} {...at} />;
        })}
      </ul>
    </section>
  );
}

const Count = ({ count, say }: { count: number; say: Say }) => <span class="count">{say(text('words.count', { count }))}</span>;
