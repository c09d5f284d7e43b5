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
  for (const link of findAll(root, 'a[href]')) {
    const id = orderIdOfUrl(hrefOf(link));
    if (id) links.set(id, [...(links.get(id) ?? []), link]);
  }
  const named = [...links.values()].flat();
  return [...links.values()].flatMap((ofOrder) => {
    const others = named.filter((link) => !ofOrder.includes(link));
    let card: Element | null = ofOrder[0] ?? null;
    while (card?.parentElement && !ofOrder.every((link) => card?.contains(link))) card = card.parentElement;
    if (others.length > 0) while (card?.parentElement && !others.some((link) => card?.parentElement?.contains(link))) card = card.parentElement;
    // Its links stand among those of other orders: no part of the page is this order's alone.
    return card && !others.some((link) => card.contains(link)) ? [card] : [];
  });
}
