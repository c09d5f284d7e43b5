/** What the popup asks the background for: the list, with all that is known of the orders in view; for a search what it looks through. */
import type { Listing } from '../../advice/listing.ts';
import type { ask as askBackground } from '../../background/api.ts';
import type { Haystacks } from '../../model/haystack.ts';

export interface PopupState {
  listing: Listing;
  haystacks: Haystacks | null;
  /** The order whose page is in front of the buyer. */
  pageOrder: string | null;
}
/** So many orders stay known that were in view. */
const MOST = 300;

export function createPopupLoader(ask: typeof askBackground, findPageOrder: () => Promise<string | null>) {
  const looked = new Set<string>();
  let isSearched = false;
  return {
    async load(): Promise<PopupState> {
      const pageOrder = await findPageOrder();
      const listing = await ask('list', [...(pageOrder ? [pageOrder] : []), ...looked]);
      return { listing, haystacks: isSearched ? await ask('haystacks') : null, pageOrder };
    },
    /** The next load looks at these too. */
    look(orderIds: readonly string[]): void {
      for (const orderId of orderIds) {
        looked.delete(orderId);
        looked.add(orderId);
      }
      for (const orderId of [...looked].slice(0, -MOST)) looked.delete(orderId);
    },
    /** From the next load on everything can be searched. */
    search(): void {
      isSearched = true;
    },
  };
}
