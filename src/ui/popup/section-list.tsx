/** The entries of one group under its heading. Only those near the view are there; their number is said of each all the same. */
import type { ComponentChildren } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { type Say, text } from '../../model/text.ts';
import { type Entry, heightOf } from './entries.ts';
import { EntryRow, type EntryScene } from './entry-row.tsx';
import type { Section } from './groups.ts';
import { useRovingKeys } from './roving.ts';
import { useWindow } from './use-window.ts';

export interface SectionListProps extends EntryScene {
  section: Section;
  entries: readonly Entry[];
  /** Ids of entries that stay though they are out of view. */
  kept: readonly (string | null)[];
  /** What stands between the heading and the entries. */
  children?: ComponentChildren;
}

export function SectionList({ section, entries, kept, children, ...scene }: SectionListProps) {
  const headingId = useId();
  const heights = useMemo(() => entries.map(heightOf), [entries]);
  const keptPlaces = kept.map((id) => entries.findIndex((entry) => entry.id === id));
  const { onKeyDown } = useRovingKeys();
  const { list, rows, roomAfter } = useWindow(heights, keptPlaces);
  return (
    <section aria-labelledby={headingId} data-section={section} onKeyDown={onKeyDown}>
      <h2 id={headingId}>
        {scene.say(text(`popup.group.${section}`))} {section !== 'page' && <Count count={entries.length} say={scene.say} />}
      </h2>
      {children}
      <ul ref={list} class="entries" style={{ paddingBlockEnd: `${roomAfter}px` }}>
        {rows.map(({ index, room }) => {
          const entry = entries[index];
          return entry && <EntryRow key={entry.id} entry={entry} index={index} count={entries.length} room={room} {...scene} />;
        })}
      </ul>
    </section>
  );
}

const Count = ({ count, say }: { count: number; say: Say }) => <span class="count">{say(text('words.count', { count }))}</span>;
