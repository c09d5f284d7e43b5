/** What is not checked can be read at once: one button, and how much that is. */
import { type Say, text } from '../../model/text.ts';
import type { OrderView } from '../../model/view.ts';
import { READING_SITES, type ReadingSite, readingMinutes, unreadPages } from '../../model/walk.ts';

export interface ReadingOffer {
  orders: number;
  minutes: number;
  /** Whose list is to do it. */
  site: ReadingSite;
}

/** Null where there is nothing to read, or nobody to read it. */
export function readingOfferOf(views: readonly OrderView[]): ReadingOffer | null {
  const unread = views.flatMap(({ order, judgement }) => {
    const site = READING_SITES.find((each) => each === order.site);
    const pages = judgement.isOpen ? unreadPages(order) : [];
    return site && pages.length > 0 ? [{ site, pages, seenAt: order.lastSeenAt ?? 0 }] : [];
  });
  const [latest] = unread.toSorted((a, b) => b.seenAt - a.seenAt);
  return latest ? { orders: unread.length, minutes: readingMinutes(unread), site: latest.site } : null;
}

export interface ReadingOfferProps {
  offer: ReadingOffer | null;
  say: Say;
  readRest: (site: ReadingSite) => void;
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
