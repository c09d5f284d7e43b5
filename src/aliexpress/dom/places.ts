/** Where on AliExpress's pages something of ours may stand without being in the way. Newest layouts first. */

/**
 * Puts an element into a card of a list: below its header, else at its end. On a phone the card is a link, and what stood in it would lead
 * away when it is touched; there the element stands behind the card.
 */
export function placeInCard(card: Element, element: Element): void {
  const header = headerOf(card);
  if (isLink(card)) card.after(element);
  else if (header) header.after(element);
  else card.append(element);
}

/** True while an element stands where `placeInCard` puts it. */
export function isInCard(card: Element, element: Element): boolean {
  if (isLink(card)) return card.nextElementSibling === element;
  const header = headerOf(card);
  // A card may be filled after it is placed: then its header comes below us, and we belong below it.
  const isBelow = !header || (header.compareDocumentPosition(element) & FOLLOWING) !== 0;
  return card.contains(element) && isBelow;
}

/** The row at a card's top, if ours can stand below it; none where the card is a link. */
export function headerOf(card: Element): Element | null {
  const header = isLink(card) ? null : card.querySelector('.order-item-header');
  return header?.closest('a, button') ? null : header;
}

/** Node.DOCUMENT_POSITION_FOLLOWING; the global does not exist outside of a browser. */
const FOLLOWING = 4;

const isLink = (card: Element): boolean => card.localName === 'a';

/**
 * What our element stands before: the first card's list, the order's status, the tracking number. On aliexpress.ru the order's number stands
 * twice, once for narrow screens and hidden on wide ones, so there it is what both stand above: the first of the items.
 */
const BEFORE = [
  ...['.order-content', '.order-item', '.order-status', '[class*="logistic-info-v2--"]'],
  ...[':has(> [class*="OrderList__item__"])', '[data-testid="productBlock"]'],
];

/** What our element stands before on a page whose layout is known; null until that is there. */
export const findPlace = (document: Document): Element | null =>
  BEFORE.map((selector) => document.body?.querySelector(selector) ?? null).find((found) => found !== null) ?? null;

/** Puts an element at the top of a page's own content; at the top of the body when nothing of it is known. */
export function placeOnPage(document: Document, element: Element): void {
  const below = findPlace(document) ?? document.body?.querySelector('#root > *');
  if (below) below.before(element);
  else document.body?.prepend(element);
}
