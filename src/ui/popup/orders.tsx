/** What the popup shows below its search: the groups of orders, what was found, or what a number is. */
import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Listing } from '../../advice/listing.ts';
import type { Day, Zone } from '../../model/day.ts';
import type { Haystacks } from '../../model/haystack.ts';
import { type Say, type Text, text } from '../../model/text.ts';
import type { Entry } from './entries.ts';
import { findOrders } from './find-orders.ts';
import { divide, useHeld } from './groups.ts';
import { isLikeNumber, NumberCheck } from './number-check.tsx';
import type { PopupActions } from './popup.tsx';
import { ReadingOfferLine, readingOfferOf } from './reading-offer.tsx';
import { RovingProvider, useRoving } from './roving.ts';
import type { Filter } from './search-row.tsx';
import { SectionList } from './section-list.tsx';

export interface OrdersProps {
  listing: Listing;
  /** Null until the search has asked for them. */
  haystacks: Haystacks | null;
  entries: readonly Entry[];
  pageOrder: string | null;
  query: string;
  filter: Filter;
  say: Say;
  today: Day;
  zone: Zone;
  actions: PopupActions;
  /** Is given the way to the first entry. */
  goFirst: RefObject<() => void>;
}

export function Orders({ listing, haystacks, entries, pageOrder, query, filter, say, today, zone, actions, goFirst }: OrdersProps) {
  const isSearching = query.trim() !== '';
  const found = useMemo(() => (isSearching ? findOrders(entries, query, haystacks) : entries), [entries, query, haystacks, isSearching]);
  const { held, hold } = useHeld();
  const sections = useMemo(() => divide(found, pageOrder, held), [found, pageOrder, held]);
  const shown = filter === 'all' ? sections : sections.filter(({ section }) => section === filter || section === 'page');
  const ids = useMemo(() => shown.flatMap((each) => each.entries.map(({ id }) => id)), [shown]);
  const list = useRef<HTMLDivElement>(null);
  const { roving, wanted, goFirst: toFirst } = useRoving(ids, list);
  goFirst.current = toFirst;
  const offer = useMemo(() => readingOfferOf(listing.rows), [listing]);
  const kept = [...held.keys(), roving.active, wanted];
  return (
    <>
      <p role="status" class={found.length > 0 ? 'for-ears' : 'found muted'}>
        {isSearching && say(foundWords(found.length, query, !haystacks))}
      </p>
      {isSearching && found.length === 0 && haystacks && isLikeNumber(query) && <NumberCheck typed={query} settings={listing.settings} say={say} />}
      <RovingProvider value={roving}>
        <div ref={list}>
          {shown.map((each) => (
            <SectionList
              key={each.section}
              {...each}
              kept={kept}
              services={listing.settings.services}
              say={say}
              today={today}
              zone={zone}
              openOrder={actions.openOrder}
              actions={actions}
              onTouch={hold}
              onMissing={actions.look}
            >
              {each.section === 'unchecked' && !isSearching && <ReadingOfferLine offer={offer} say={say} readRest={actions.readRest} />}
            </SectionList>
          ))}
        </div>
      </RovingProvider>
    </>
  );
}

function foundWords(count: number, query: string, isPartial: boolean): Text {
  if (count > 0) return text('popup.found', undefined, count);
  if (isPartial) return text('words.loading');
  return isLikeNumber(query) ? text('popup.noOrderHas') : text('popup.foundNothing', { query });
}
