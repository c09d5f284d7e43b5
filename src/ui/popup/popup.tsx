/** The popup: what needs the buyer first, everything else within reach, and any tracking number checked on the spot. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Listing } from '../../advice/listing.ts';
import { orderListUrl } from '../../aliexpress/addresses.ts';
import type { Day, Zone } from '../../model/day.ts';
import type { Haystacks } from '../../model/haystack.ts';
import { type Say, text } from '../../model/text.ts';
import type { ReadingSite } from '../../model/walk.ts';
import type { Loading } from '../loading.ts';
import type { OrderActions } from '../order-actions.ts';
import { type SiteAccess, SiteAccessNotice } from '../site-access.tsx';
import { StoreNotices } from '../store-notices.tsx';
import { Failed, Waiting } from '../waiting.tsx';
import { entriesOf } from './entries.ts';
import { countGroups } from './groups.ts';
import { Header } from './header.tsx';
import { isLikeNumber, NumberCheck } from './number-check.tsx';
import { Orders } from './orders.tsx';
import { type Filter, SearchRow } from './search-row.tsx';
import { Scroller } from './use-window.ts';

export interface PopupActions extends OrderActions {
  /** Opens the order's page on AliExpress. */
  openOrder: (orderId: string) => void;
  openOptions: () => void;
  /** Has the order list of a site read what was not read yet. */
  readRest: (site: ReadingSite) => void;
  /** Has these orders looked at. */
  look: (orderIds: string[]) => void;
  /** Has all orders searched from now on. */
  search: () => void;
  /** Asks for the list again. */
  retry: () => void;
}
export interface PopupProps {
  listing: Loading<Listing>;
  /** What the search looks through; null until it has asked for it. */
  haystacks: Haystacks | null;
  /** The order whose page is in front of the buyer. */
  pageOrder: string | null;
  access: SiteAccess;
  say: Say;
  today: Day;
  /** The buyer's. */
  zone: Zone;
  actions: PopupActions;
}

export function Popup({ listing, haystacks, pageOrder, access, say, today, zone, actions }: PopupProps) {
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const field = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const goFirst = useRef<() => void>(() => undefined);
  const known = typeof listing === 'object' ? listing : null;
  const entries = useMemo(() => (known ? entriesOf(known, today) : []), [known, today]);
  const counts = useMemo(() => countGroups(entries), [entries]);
  // Whatever the buyer came for, a number to paste or an order to look for: typing works at once, and the orders are one key away.
  useEffect(() => field.current?.focus(), []);
  const isSearching = query.trim() !== '';
  useEffect(() => {
    if (isSearching) actions.search();
  }, [isSearching]);

  return (
    <>
      <Header entries={entries} say={say} openOptions={actions.openOptions} />
      <SearchRow
        field={field}
        query={query}
        filter={filter}
        counts={counts}
        say={say}
        search={setQuery}
        choose={setFilter}
        goDown={() => goFirst.current?.()}
      />
      <main ref={main}>
        <Scroller.Provider value={main}>
          <div>
            <SiteAccessNotice access={access} say={say} />
            {listing === 'loading' && <Waiting say={say} />}
            {listing === 'failed' && <Failed say={say} retry={actions.retry} />}
            {known && <StoreNotices stored={known.stored} say={say} />}
            {known &&
              entries.length === 0 &&
              (isLikeNumber(query) ? <NumberCheck typed={query} settings={known.settings} say={say} /> : <Empty say={say} />)}
            {known && entries.length > 0 && (
              <Orders
                listing={known}
                haystacks={haystacks}
                entries={entries}
                pageOrder={pageOrder}
                query={query}
                filter={filter}
                say={say}
                today={today}
                zone={zone}
                actions={actions}
                goFirst={goFirst}
              />
            )}
          </div>
        </Scroller.Provider>
      </main>
    </>
  );
}

const Empty = ({ say }: { say: Say }) => (
  <div class="empty">
    <h2>{say(text('popup.empty'))}</h2>
    <p class="muted">{say(text('popup.emptyHelp'))}</p>
    <a class="button primary" href={orderListUrl('com')} target="_blank" rel="noreferrer noopener">
      {say(text('popup.openOrders'))}
    </a>
  </div>
);
