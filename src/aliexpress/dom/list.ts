/** The order list (2022-2026): one card per order, without a tracking number and without any deadline. */
import type { Day } from '../../model/day.ts';
import type { Facts } from '../../model/observation.ts';
import type { Money } from '../../model/order.ts';
import { type DateContext, readDay } from '../dates.ts';
import { beginsWithTotal } from '../labels.ts';
import { readMoneyOn } from '../money.ts';
import { orderIdIn, orderIdOfUrl } from '../order-ids.ts';
import { siteOf } from '../pages.ts';
import { shown } from '../plain-text.ts';
import { type CardReading, NOTHING_READ, type ReadingTime, readingOf } from '../reading.ts';
import { statusOfButtonWords, statusOfWords } from '../statuses.ts';
import { type FactStrategies, firstFound, readFacts, type Strategy } from '../strategies.ts';
import { find, findAll, languageTagOf, outermost, ownTextOf, priceOf, textOf } from './content.ts';
import { cardsAroundLinks, hrefOf, orderIdOfLinks } from './links.ts';
import { statusTextOf } from './status-text.ts';

export const CARD = '.order-item';

/**
 * The orders' cards. Should their class be renamed, then what stands around the links that name one order each; and where none names any, the
 * outermost elements of a similar class, so that a list that cannot be read is still seen.
 */
export function findCards(root: ParentNode): Element[] {
  const exact = outermost(findAll(root, CARD));
  if (exact.length > 0) return exact;
  const linked = cardsAroundLinks(root);
  return linked.length > 0 ? linked : outermost(findAll(root, '[class*="order-item"]'));
}

/** What a card says of its order; no observation when the order's id cannot be told. `time.now` (ms) becomes seenAt. */
export function readCard(card: Element, time: ReadingTime): CardReading {
  const id = firstFound(ORDER_ID, card);
  return id ? readingOf('list-dom', id, time, readFacts(FACTS, card)) : NOTHING_READ;
}

/** The order that a card names, null when that cannot be told. */
export const orderIdOf = (card: Element): string | null => firstFound(ORDER_ID, card)?.value ?? null;

const HEADER = '.order-item-header-right-info, [data-pl="order_item_header_info"]';

export const ORDER_ID: readonly Strategy<Element, string>[] = [
  { name: 'detail-link', seen: '2026-09', read: (card) => orderIdOfUrl(hrefOf(find(card, 'a[data-pl="order_item_header_detail"]'))) },
  { name: 'any-link', seen: '2026-09', read: orderIdOfLinks },
  // On a phone the card itself is the link.
  { name: 'card-link', seen: '2026-09', read: (card) => orderIdOfUrl(hrefOf(card)) },
  { name: 'header-digits', seen: '2026-09', read: (card) => orderIdIn(headerText(card)) },
  { name: 'card-digits', seen: '2026-09', read: (card) => orderIdIn(textOf(card, ' ')) },
];

/**
 * Other extensions write into the mark, so the text's own element comes first. Without any of them, the one part of the card that is a status
 * and nothing else.
 */
function statusText(card: Element): string {
  const marked = find(card, '.order-item-header-status-text') ?? find(card, '[data-pl="order_item_header_status"], .order-item-header-status');
  return marked ? statusTextOf(marked) : (onlyIn(linesOf(card).filter((line) => statusOfWords(line) !== null)) ?? '');
}

const LONGEST_LINE = 60;
/** The parts of a card that lead nowhere. On a phone the card itself is a link. */
const partsOf = (card: Element): Element[] =>
  findAll(card, '*').filter((part) => {
    const link = part.closest('a, button');
    return link === null || link === card;
  });
/** The short texts of a card, for one whose parts have new names. */
const linesOf = (card: Element): string[] =>
  partsOf(card)
    .map(ownTextOf)
    .filter((line) => line.length > 0 && line.length <= LONGEST_LINE);

function onlyIn<Value>(values: readonly Value[]): Value | null {
  const [value, another] = new Set(values);
  return another === undefined ? (value ?? null) : null;
}

const headerText = (card: Element): string => textOf(find(card, HEADER), ' ');

const moneyOn = (card: Element, text: string): Money | null => readMoneyOn(siteOf(card.ownerDocument.URL), text);

function totalAt(name: string, selector: string): Strategy<Element, Money> {
  const text = (card: Element): string => priceOf(find(card, selector));
  return { name, seen: '2026-09', read: (card) => moneyOn(card, text(card)), text };
}

export const FACTS: FactStrategies<Element> = {
  status: [
    { name: 'words', seen: '2026-09', read: (card) => statusOfWords(statusText(card)), text: statusText },
    {
      name: 'confirm-button',
      seen: '2026-09',
      read: (card) => statusOfButtonWords(findAll(card, '.order-item-btn').map((button) => textOf(button))),
    },
  ],
  statusText: [{ name: 'header-status', seen: '2026-09', read: (card) => shown(statusText(card)) }],
  orderedOn: [
    { name: 'header-line', seen: '2026-09', read: readOrderLine },
    { name: 'header-block', seen: '2026-09', read: (card) => readDay(headerText(card), contextOf(card)), text: headerText },
    { name: 'card-line', seen: '2026-09', read: readOnlyDay },
  ],
  store: [
    { name: 'store-link', seen: '2026-09', read: (card) => shown(textOf(find(card, '.order-item-store-name a[href*="/store/"]'))) },
    { name: 'store-name', seen: '2026-09', read: readStoreName },
    { name: 'any-store-link', seen: '2026-09', read: (card) => shown(textOf(find(card, 'a[href*="/store/"]'))) },
  ],
  total: [
    totalAt('total-mark', '[data-pl="order_item_content_price_total"]'),
    totalAt('total-class', '.order-item-content-opt-price-total'),
    totalAt('price-class', '.order-item-content-opt-price'),
    { name: 'total-label', seen: '2026-09', read: readLabelledTotal },
  ],
  items: [{ name: 'titles', seen: '2026-09', read: readItems }],
};

/** On a phone the name is no link; an arrow stands behind it. */
function readStoreName(card: Element): string | null {
  const name = find(card, '.order-item-store-name, [data-pl="order_item_store_name"]');
  const [words] = name ? findAll(name, ':scope > :not([class*="icon"])') : [];
  return shown(textOf(words ?? name));
}

/** The date stands in the first line of the header, the id in the second. */
function readOrderLine(card: Element): Day | null {
  const [line] = findAll(card, '.order-item-header-right-info > div');
  return line ? (readDay(ownTextOf(line), contextOf(card)) ?? readDay(textOf(line, ' '), contextOf(card))) : null;
}

/** The one day that stands on a card without a header. */
function readOnlyDay(card: Element): Day | null {
  return find(card, HEADER) ? null : onlyIn(linesOf(card).flatMap((line) => readDay(line, contextOf(card)) ?? []));
}

/** The smallest part of the card that begins with the word for the total and goes on with an amount. */
function readLabelledTotal(card: Element): Money | null {
  const texts = partsOf(card).map(priceOf);
  return (
    texts
      .filter((text) => text.length <= LONGEST_LINE && beginsWithTotal(text))
      .flatMap((text) => moneyOn(card, text) ?? [])
      .at(-1) ?? null
  );
}

/** The list prints years. */
const contextOf = (card: Element): DateContext => ({ language: languageTagOf(card.ownerDocument) });

/** A card with several items shows pictures only, so what it names would not be all. */
function readItems(card: Element): NonNullable<Facts['items']> | null {
  const names = findAll(card, '.order-item-content-info-name, [data-pl="order_item_content_info_name"]');
  const items = names.flatMap((name) => {
    const title = shown(find(name, '[title]')?.getAttribute('title')) ?? shown(textOf(name));
    return title ? [{ title, quantity: quantityIn(name.parentElement ?? name, '.order-item-content-info-number-quantity') }] : [];
  });
  return items.length > 0 && items.length >= findAll(card, '.order-item-content-img').length ? items : null;
}

/** "x2"; one where nothing is printed. */
export const readQuantity = (element: Element | null): number => Number(textOf(element).match(/^\D?\s?(\d{1,4})$/)?.[1]) || 1;

/** The quantity in the description of an item: by its class, else by its shape, which nothing else there has. */
export function quantityIn(item: Element, selector: string): number {
  const element = find(item, selector) ?? findAll(item, 'span, div').find((part) => /^[x×]\s?\d{1,4}$/i.test(textOf(part)));
  return readQuantity(element ?? null);
}
