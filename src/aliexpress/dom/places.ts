/** Where on AliExpress's pages something of ours may stand without being in the way. Newest layouts first. */

/** Puts an element into a card of the order list: below its header, else at its end. */
export function placeInCard(card: Element, element: Element): void {
  const header = card.querySelector(':scope > .order-item-header');
  if (header) header.after(element);
  else card.append(element);
}

/** What our element stands before: the first card's list, the order's status, the tracking number. */
const BEFORE = ['.order-content', '.order-item', '.order-status', '[class*="logistic-info-v2--"]', '#root > *'];

/** Puts an element at the top of a page's own content; at the top of the body when nothing of it is known. */
export function placeOnPage(document: Document, element: Element): void {
  const below = BEFORE.map((selector) => document.querySelector(selector)).find((found) => found !== null);
  if (below) below.before(element);
  else document.body?.prepend(element);
}
