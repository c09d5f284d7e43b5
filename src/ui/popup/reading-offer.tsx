/** What is not checked can be read at once: one button, and how much that is. */
import type { Row } from '../../advice/listing.ts';
import { type Say, text } from '../../model/text.ts';
import { READING_SITES, type ReadingSite, readingMinutes } from '../../model/walk.ts';

export interface ReadingOffer {
  orders: number;
  minutes: number;
  /** Whose list is to do it: that of most of them. */
  site: ReadingSite;
}

/** Null where there is nothing to read, or nobody to read it. */
export function readingOfferOf(rows: readonly Row[]): ReadingOffer | null {
  const unread = rows.flatMap(({ place }) => place.unread ?? []);
  const [site] = READING_SITES.toSorted((a, b) => countOf(b) - countOf(a));
  function countOf(of: ReadingSite): number {
    return unread.filter((each) => each.site === of).length;
  }
  return site && unread.length > 0
    ? { orders: unread.length, minutes: readingMinutes(unread.reduce((sum, { pages }) => sum + pages, 0)), site }
    : null;
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
