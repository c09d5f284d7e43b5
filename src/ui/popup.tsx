/** The popup: the orders that need action first, then the others, and a search over all of them. */
import { useState } from 'preact/hooks';
import { orderListUrl } from '../aliexpress/addresses.ts';
import type { Day, Zone } from '../model/day.ts';
import type { Site } from '../model/order.ts';
import { type Say, text } from '../model/text.ts';
import type { Overview } from '../model/view.ts';
import { useHeldGroups } from './held-groups.ts';
import type { Loading } from './loading.ts';
import type { OrderActions } from './order-actions.ts';
import { findOrders, groupOrders } from './order-groups.ts';
import { OrderSections } from './order-sections.tsx';
import { StoreNotices } from './store-notices.tsx';
import { Failed, Waiting } from './waiting.tsx';

export interface PopupActions extends OrderActions {
  /** Opens the order's page on AliExpress. */
  openOrder: (orderId: string) => void;
  openOptions: () => void;
  /** Asks for the overview again. */
  retry: () => void;
}
export interface PopupProps {
  overview: Loading<Overview>;
  say: Say;
  today: Day;
  /** The buyer's. */
  zone: Zone;
  actions: PopupActions;
}

/** Up to this many orders are found faster by looking. */
const SEARCH_FROM = 6;

export function Popup({ overview, say, today, zone, actions }: PopupProps) {
  const hasOrders = typeof overview === 'object' && overview.orders.length > 0;
  return (
    <>
      <header class="popup-header">
        <h1>{say(text('popup.title'))}</h1>
        {hasOrders && <Counts overview={overview} say={say} />}
      </header>
      <main>
        {overview === 'loading' && <Waiting say={say} />}
        {overview === 'failed' && <Failed say={say} retry={actions.retry} />}
        {typeof overview === 'object' && <Orders overview={overview} say={say} today={today} zone={zone} actions={actions} />}
      </main>
      <footer class="popup-footer">
        {hasOrders && (
          <a href={orderListUrl(siteOf(overview))} target="_blank" rel="noreferrer noopener">
            {say(text('popup.openOrders'))}
          </a>
        )}
        <button type="button" class="quiet" onClick={actions.openOptions}>
          {say(text('popup.openOptions'))}
        </button>
      </footer>
    </>
  );
}

/** Where the buyer was last. */
function siteOf({ orders }: Overview): Site {
  const [last] = orders.map(({ order }) => order).sort((a, b) => (b.lastSeenAt ?? 0) - (a.lastSeenAt ?? 0));
  return last?.site ?? 'com';
}

function Counts({ overview, say }: { overview: Overview; say: Say }) {
  const { action, note, calm } = groupOrders(overview.orders);
  return (
    <p class="parts muted">
      <span class="part">{say(action.length > 0 ? text('popup.needAction', undefined, action.length) : text('popup.allCalm'))}</span>
      <span class="part">{say(text('popup.open', undefined, action.length + note.length + calm.length))}</span>
    </p>
  );
}

function Orders({ overview, say, today, zone, actions }: PopupProps & { overview: Overview }) {
  const [query, setQuery] = useState('');
  const isSearching = query.trim() !== '';
  const found = isSearching ? findOrders(overview.orders, query) : overview.orders;
  const { groups, hold } = useHeldGroups(found);
  return (
    <>
      <StoreNotices stored={overview.stored} say={say} />
      {overview.orders.length === 0 && <Empty say={say} />}
      {overview.orders.length >= SEARCH_FROM && (
        <search>
          <input
            type="search"
            value={query}
            aria-label={say(text('popup.search'))}
            placeholder={say(text('popup.searchHint'))}
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          />
          <p role="status" class={found.length > 0 ? 'for-ears' : 'muted'}>
            {isSearching && say(found.length > 0 ? text('popup.found', undefined, found.length) : text('popup.foundNothing', { query }))}
          </p>
        </search>
      )}
      <OrderSections
        groups={groups}
        isSearching={isSearching}
        services={overview.settings.services}
        say={say}
        today={today}
        zone={zone}
        openOrder={actions.openOrder}
        onOpen={hold}
        actions={actions}
      />
    </>
  );
}

const Empty = ({ say }: { say: Say }) => (
  <div class="empty">
    <h2>{say(text('popup.empty'))}</h2>
    <p class="muted">{say(text('popup.emptyHelp'))}</p>
    <a class="button" href={orderListUrl('com')} target="_blank" rel="noreferrer noopener">
      {say(text('popup.openOrders'))}
    </a>
  </div>
);
