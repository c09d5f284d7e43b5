/** What is not checked can be read at once: one button, and how much that is. */
import type { Site } from '../../model/order.ts';
import { type Say, text } from '../../model/text.ts';
import type { OrderView } from '../../model/view.ts';
import { readingMinutes, unreadPages } from '../../model/walk.ts';

/** Sites whose order list can open the pages of its orders by itself. */
const READING_SITES: readonly Site[] = ['com', 'us'];

export interface ReadingOffer {
  orders: number;
  minutes: number;
  /** Whose list is to do it. */
  site: Site;
}

/** Null where there is nothing to read, or nobody to read it. */
export function readingOfferOf(views: readonly OrderView[]): ReadingOffer | null {
  const unread = views
    .filter(({ order, judgement }) => judgement.isOpen && READING_SITES.includes(order.site))
    .map(({ order }) => ({ order, pages: unreadPages(order) }))
    .filter(({ pages }) => pages.length > 0);
  const [latest] = unread.map(({ order }) => order).sort((a, b) => (b.lastSeenAt ?? 0) - (a.lastSeenAt ?? 0));
  return latest ? { orders: unread.length, minutes: readingMinutes(unread), site: latest.site } : null;
}

export interface ReadingOfferProps {
  offer: ReadingOffer | null;
  say: Say;
  readRest: (site: Site) => void;
}

export const ReadingOfferLine = ({ offer, say, readRest }: ReadingOfferProps) => (
  <div class="reading-offer">
    {offer ? (
      <>
        <p>{say(text('popup.readOffer', { minutes: text('popup.minutes', undefined, offer.minutes) }, offer.orders))}</p>
        <button type="button" class="primary" onClick={() => readRest(offer.site)}>
          {say(text('popup.readNow'))}
        </button>
      </>
    ) : (
      <p>{say(text('popup.openEach'))}</p>
    )}
  </div>
);
