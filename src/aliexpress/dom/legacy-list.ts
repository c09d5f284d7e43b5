/** The order list that AliExpress had on trade.aliexpress.com and .ru until 2022, for saved pages. */
import type { Facts } from '../../model/observation.ts';
import type { OrderStatus } from '../../model/order.ts';
import { readDay } from '../dates.ts';
import { readMoney } from '../money.ts';
import { orderIdIn, readOrderId } from '../order-ids.ts';
import { shown } from '../plain-text.ts';
import { type CardReading, NOTHING_READ, type ReadingTime, readingOf } from '../reading.ts';
import { statusOfWords } from '../statuses.ts';
import { type FactStrategies, firstFound, readFacts, type Strategy } from '../strategies.ts';
import { find, findAll, outermost, priceOf, textOf } from './content.ts';
import { protectionDay, statusOfLegacyCode } from './legacy-codes.ts';
import { cardsAroundLinks, orderIdOfLinks } from './links.ts';
import { readQuantity } from './list.ts';
import { statusTextOf } from './status-text.ts';

interface Card {
  card: Element;
  time: ReadingTime;
}

export const CARD = '.order-item-wraper, .ae-order[data-orderid]';

/** `order-item-wraper` is misspelt on the page. */
export function findCards(root: ParentNode): Element[] {
  const cards = outermost(findAll(root, CARD));
  return cards.length > 0 ? cards : cardsAroundLinks(root);
}

/** What a card says of its order; no observation when the order's id cannot be told. `time` gives seenAt (ms), and the start of the timer. */
export function readCard(element: Element, time: ReadingTime): CardReading {
  const card: Card = { card: element, time };
  const id = firstFound(ORDER_ID, card);
  return id ? readingOf('list-dom', id, time, readFacts(FACTS, card)) : NOTHING_READ;
}

/** The order that a card names, null when that cannot be told. Its id needs no date. */
export const orderIdOf = (card: Element): string | null => firstFound(ORDER_ID, { card, time: { now: 0, zone: 'UTC' } })?.value ?? null;

const attribute = (card: Element, selector: string, name: string): string | null =>
  card.getAttribute(name) ?? find(card, selector)?.getAttribute(name) ?? null;

export const ORDER_ID: readonly Strategy<Card, string>[] = [
  { name: 'info-row', seen: '2022-02', read: ({ card }) => orderIdIn(textOf(find(card, '.order-info .first-row .info-body'))) },
  { name: 'any-link', seen: '2022-02', read: ({ card }) => orderIdOfLinks(card) },
  { name: 'track-button', seen: '2022-02', read: ({ card }) => readOrderId(attribute(card, '.button-logisticsTracking[orderid]', 'orderid')) },
  { name: 'card-mark', seen: '2015-12', read: ({ card }) => readOrderId(attribute(card, '[data-orderid]', 'data-orderid')) },
];

const codeOf = ({ card }: Card): string | null => attribute(card, '[data-order-status]', 'data-order-status');
const statusText = ({ card }: Card): string => statusTextOf(find(card, '.order-status .f-left'));
const dateText = ({ card }: Card): string => textOf(find(card, '.order-info .second-row .info-body'));
const totalText = ({ card }: Card): string => priceOf(find(card, '.order-amount .amount-num'));

const status: readonly Strategy<Card, OrderStatus>[] = [
  { name: 'code', seen: '2022-02', read: (card) => statusOfLegacyCode(codeOf(card)) },
  { name: 'words', seen: '2022-02', read: (card) => statusOfWords(statusText(card)), text: statusText },
];

export const FACTS: FactStrategies<Card> = {
  status,
  statusText: [{ name: 'status-cell', seen: '2022-02', read: (card) => shown(statusText(card)) }],
  orderedOn: [{ name: 'info-row', seen: '2022-02', read: (card) => readDay(dateText(card)), text: dateText }],
  store: [{ name: 'store-row', seen: '2022-02', read: ({ card }) => shown(textOf(find(card, '.store-info .first-row .info-body'))) }],
  total: [{ name: 'amount', seen: '2022-02', read: (card) => readMoney(totalText(card)), text: totalText }],
  items: [{ name: 'product-sets', seen: '2022-02', read: readItems }],
  protectionOn: [{ name: 'time-left', seen: '2022-02', read: readTimer }],
};

function readItems({ card }: Card): NonNullable<Facts['items']> | null {
  const items = findAll(card, '.product-sets').flatMap((line) => {
    const name = find(line, '.product-title .baobei-name') ?? find(line, '.product-title a');
    const title = shown(name?.getAttribute('title')) ?? shown(textOf(name));
    // The unit price stands beside the quantity, which has an X before it.
    const quantity = findAll(line, '.product-amount span').find((part) => /^[x×]/i.test(textOf(part)));
    return title ? [{ title, quantity: readQuantity(quantity ?? null) }] : [];
  });
  return items.length > 0 ? items : null;
}

function readTimer(card: Card) {
  const left = find(card.card, '[lefttime]')?.getAttribute('lefttime');
  return protectionDay(left ? Number(left) : null, firstFound(status, card)?.value ?? null, card.time);
}
