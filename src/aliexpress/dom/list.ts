/** The order list (2022-2026): one card per order, without a tracking number and without any deadline. */
import type { Day } from '../../model/day.ts';
import type { Facts } from '../../model/observation.ts';
import { readDay } from '../dates.ts';
import { readMoney } from '../money.ts';
import { onlyOne, orderIdIn, orderIdOfUrl } from '../order-ids.ts';
import { shown } from '../plain-text.ts';
import type { CardReading, ReadingTime } from '../reading.ts';
import { statusOfButtonWords, statusOfWords } from '../statuses.ts';
import { type FactStrategies, firstFound, readFacts, type Strategy } from '../strategies.ts';
import { find, findAll, outermost, textOf } from './content.ts';

/**
 * The orders' cards. Should their class be renamed, then the outermost elements of a similar class that name one order each; and where none
 * names any, the outermost ones, so that a list that cannot be read is still seen.
 */
export function findCards(root: ParentNode): Element[] {
  const exact = outermost(findAll(root, '.order-item'));
  if (exact.length > 0) return exact;
  const similar = findAll(root, '[class*="order-item"]');
  const ofOneOrder = outermost(similar.filter((element) => orderIdOfLinks(element) !== null));
  return ofOneOrder.length > 0 ? ofOneOrder : outermost(similar);
}

/** What a card says of its order; no observation when the order's id cannot be told. `time.now` (ms) becomes seenAt. */
export function readCard(card: Element, time: ReadingTime): CardReading {
  const id = firstFound(ORDER_ID, card);
  if (!id) return { observation: null, by: {} };
  const { facts, by } = readFacts(FACTS, card);
  return { observation: { orderId: id.value, source: 'list-dom', seenAt: time.now, facts, parcels: [] }, by: { orderId: id.by, ...by } };
}

const hrefOf = (element: Element | null): string => element?.getAttribute('href') ?? '';

/** The one order that the links of an element name; null when they name several. */
export const orderIdOfLinks = (element: Element): string | null => onlyOne(findAll(element, 'a[href]').map((link) => orderIdOfUrl(hrefOf(link))));

const HEADER = '.order-item-header-right-info, [data-pl="order_item_header_info"]';

export const ORDER_ID: readonly Strategy<Element, string>[] = [
  { name: 'detail-link', seen: '2026-09', read: (card) => orderIdOfUrl(hrefOf(find(card, 'a[data-pl="order_item_header_detail"]'))) },
  { name: 'any-link', seen: '2026-09', read: orderIdOfLinks },
  // On a phone the card itself is the link.
  { name: 'card-link', seen: '2026-09', read: (card) => orderIdOfUrl(hrefOf(card)) },
  { name: 'header-digits', seen: '2026-09', read: (card) => orderIdIn(textOf(find(card, HEADER), ' ')) },
  { name: 'card-digits', seen: '2026-09', read: (card) => orderIdIn(textOf(card, ' ')) },
];

/** Other extensions write into the mark, so the text's own element comes first. */
const statusText = (card: Element): string =>
  textOf(find(card, '.order-item-header-status-text') ?? find(card, '[data-pl="order_item_header_status"]'));

export const FACTS: FactStrategies<Element> = {
  status: [
    { name: 'words', seen: '2026-09', read: (card) => statusOfWords(statusText(card)) },
    {
      name: 'confirm-button',
      seen: '2026-09',
      read: (card) => statusOfButtonWords(findAll(card, '.order-item-btn').map((button) => textOf(button))),
    },
  ],
  statusText: [{ name: 'header-status', seen: '2026-09', read: (card) => shown(statusText(card)) }],
  orderedOn: [
    { name: 'header-line', seen: '2026-09', read: readOrderLine },
    { name: 'header-block', seen: '2026-09', read: (card) => readDay(textOf(find(card, HEADER), ' ')) },
  ],
  store: [
    { name: 'store-link', seen: '2026-09', read: (card) => shown(textOf(find(card, '.order-item-store-name a[href*="/store/"]'))) },
    { name: 'store-name', seen: '2026-09', read: (card) => shown(textOf(find(card, '.order-item-store-name, [data-pl="order_item_store_name"]'))) },
  ],
  total: [
    { name: 'total-mark', seen: '2026-09', read: (card) => readMoney(textOf(find(card, '[data-pl="order_item_content_price_total"]'))) },
    { name: 'total-class', seen: '2026-09', read: (card) => readMoney(textOf(find(card, '.order-item-content-opt-price-total'))) },
    { name: 'price-class', seen: '2026-09', read: (card) => readMoney(textOf(find(card, '.order-item-content-opt-price'))) },
  ],
  items: [{ name: 'titles', seen: '2026-09', read: readItems }],
};

/** The date stands in the first line of the header, the id in the second. */
function readOrderLine(card: Element): Day | null {
  const [line] = findAll(card, '.order-item-header-right-info > div');
  return line ? readDay(textOf(line, ' ')) : null;
}

/** A card with several items shows pictures only, so what it names would not be all. */
function readItems(card: Element): NonNullable<Facts['items']> | null {
  const names = findAll(card, '.order-item-content-info-name, [data-pl="order_item_content_info_name"]');
  const items = names.flatMap((name) => {
    const title = shown(find(name, '[title]')?.getAttribute('title')) ?? shown(textOf(name));
    return title ? [{ title, quantity: readQuantity(find(name.parentElement ?? name, '.order-item-content-info-number-quantity')) }] : [];
  });
  return items.length > 0 && items.length >= findAll(card, '.order-item-content-img').length ? items : null;
}

/** "x2"; one where nothing is printed. */
export const readQuantity = (element: Element | null): number => Number(textOf(element).match(/^\D?\s?(\d{1,4})$/)?.[1]) || 1;
