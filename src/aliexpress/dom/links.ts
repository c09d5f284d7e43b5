/** Links that name orders, and the cards that can be told by them alone. */
import { onlyOne, orderIdOfUrl } from '../order-ids.ts';
import { findAll } from './content.ts';

export const hrefOf = (element: Element | null): string => element?.getAttribute('href') ?? '';

/** The one order that the links of an element name; null when they name several. */
export const orderIdOfLinks = (element: Element): string | null => onlyOne(findAll(element, 'a[href]').map((link) => orderIdOfUrl(hrefOf(link))));

/**
 * The largest elements that name one order each, for a page whose cards have a new name. Where only one order is named, nothing shows how far
 * its card goes, so that is what its links have in common.
 */
export function cardsAroundLinks(root: ParentNode): Element[] {
  const links = new Map<string, Element[]>();
  /** The order that the links in an element name; null where they name several. */
  const orders = new Map<Element, string | null>();
  for (const link of findAll(root, 'a[href]')) {
    const id = orderIdOfUrl(hrefOf(link));
    if (!id) continue;
    links.set(id, [...(links.get(id) ?? []), link]);
    // Each element is passed twice at most, however many orders there are.
    for (let around: Element | null = link; around; around = around.parentElement) {
      const order = orders.get(around);
      if (order === id || order === null) break;
      orders.set(around, order === undefined ? id : null);
    }
  }
  return [...links].flatMap(([id, ofOrder]) => {
    const isWhole = (element: Element) => ofOrder.every((link) => element.contains(link));
    const goesOn = (card: Element, around: Element) => (links.size === 1 ? !isWhole(card) : orders.get(around) === id);
    let card = ofOrder[0];
    while (card?.parentElement && goesOn(card, card.parentElement)) card = card.parentElement;
    // Its links stand among those of other orders: no part of the page is this order's alone.
    return card && isWhole(card) ? [card] : [];
  });
}
