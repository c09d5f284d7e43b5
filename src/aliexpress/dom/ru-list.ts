/** The order list of aliexpress.ru ("Red" build 2024-2026, "Snow" build until 2025): one card per order, without a tracking number. */
import { type Day, dayAt } from '../../model/day.ts';
import type { OrderStatus } from '../../model/order.ts';
import { readPromise } from '../labels.ts';
import { readMoneyOn } from '../money.ts';
import { groupedOrderIdIn, orderIdIn, orderIdOfUrl } from '../order-ids.ts';
import { shown } from '../plain-text.ts';
import { type CardReading, NOTHING_READ, type ReadingTime, readingOf } from '../reading.ts';
import { type FactStrategies, firstFound, readFacts, type Strategy } from '../strategies.ts';
import { find, findAll, outermost, priceOf, textOf } from './content.ts';
import { cardsAroundLinks, hrefOf, orderIdOfLinks } from './links.ts';
import { isReceivedLine, readReceivedDay, statusOfTag } from './ru-words.ts';

interface Card {
  card: Element;
  today: Day;
}

export const CARD = '[class*="OrderList__item__"]';

/** Classes are `FeatureOrderList_Component__element__hash`: the feature was renamed once, the hash changes, the rest never did yet. */
export function findCards(root: ParentNode): Element[] {
  const cards = outermost(findAll(root, CARD));
  return cards.length > 0 ? cards : cardsAroundLinks(root);
}

/** What a card says of its order; no observation when the order's id cannot be told. `time` gives seenAt (ms), and today for dates without a year. */
export function readCard(element: Element, time: ReadingTime): CardReading {
  const card: Card = { card: element, today: dayAt(time.now, time.zone) };
  const id = firstFound(ORDER_ID, card);
  return id ? readingOf('list-dom', id, time, readFacts(FACTS, card)) : NOTHING_READ;
}

/** The order that a card names, null when that cannot be told. Its id needs no date. */
export const orderIdOf = (card: Element): string | null => firstFound(ORDER_ID, { card, today: '' as Day })?.value ?? null;

/** The number is printed in groups of four. */
const printedId = (text: string): string | null => groupedOrderIdIn(text) ?? orderIdIn(text);

export const ORDER_ID: readonly Strategy<Card, string>[] = [
  { name: 'card-link', seen: '2026-07', read: ({ card }) => orderIdOfUrl(hrefOf(find(card, 'a[class*="OrderItem__link__"]'))) },
  { name: 'any-link', seen: '2026-07', read: ({ card }) => orderIdOfLinks(card) ?? orderIdOfUrl(hrefOf(card)) },
  { name: 'number', seen: '2026-07', read: ({ card }) => printedId(textOf(find(card, '[class*="OrderItem__number__"]'))) },
  { name: 'card-digits', seen: '2026-07', read: ({ card }) => printedId(textOf(card, ' ')) },
];

/** A card may have other tags beside its status. Without any, the tag is what stands beside the number. */
function tagText({ card }: Card): string {
  const tags = findAll(card, '[class*="OrderItem__tag__"]');
  const beside = find(card, '[class*="OrderItem__number__"]')?.nextElementSibling;
  const texts = (tags.length > 0 || !beside ? tags : [beside]).map((tag) => textOf(tag));
  return texts.find((text) => statusOfTag(text) !== null) ?? (tags.length > 0 ? texts[0] : null) ?? '';
}
const headline = ({ card }: Card): string => textOf(find(card, '[class*="OrderItem__title__"]') ?? find(card, 'h4'), ' ');
const totalText = ({ card }: Card): string => priceOf(find(card, '[class*="totalPrice__"]'));

/** "Received at 5 September 2017" says that the order is completed. */
const statusOfHeadline = (card: Card): OrderStatus | null => (isReceivedLine(headline(card)) ? 'completed' : statusOfTag(headline(card)));

export const FACTS: FactStrategies<Card> = {
  status: [
    { name: 'tag', seen: '2026-02', read: (card) => statusOfTag(tagText(card)), text: tagText },
    { name: 'headline', seen: '2026-02', read: statusOfHeadline },
  ],
  statusText: [
    { name: 'tag', seen: '2026-02', read: (card) => shown(tagText(card)) },
    { name: 'headline', seen: '2026-02', read: (card) => (isDated(card) && statusOfHeadline(card) === null ? null : shown(headline(card))) },
  ],
  completedOn: [{ name: 'headline', seen: '2026-02', read: (card) => readReceivedDay(headline(card), { today: card.today }) }],
  promisedOn: [{ name: 'headline', seen: '2026-02', read: readPromised, text: (card) => (isDated(card) && !isOver(card) ? headline(card) : null) }],
  total: [{ name: 'total-price', seen: '2026-02', read: (card) => readMoneyOn('ru', totalText(card)), text: totalText }],
};

const isDated = (card: Card): boolean => /\d/.test(headline(card));

/** The headline of an order on its way is the day of its delivery and nothing else, or a known label and the day. */
function readPromised(card: Card): Day | null {
  if (isOver(card)) return null;
  const isDayAlone = /^\d{1,2}\s\p{L}+\.?(?:\s\d{4}(?:\s\p{L}{1,5}\.?)?)?$/u.test(headline(card));
  return readPromise(headline(card), card.today, isDayAlone);
}

const OVER: readonly (OrderStatus | null)[] = ['completed', 'cancelled', 'closed', 'refunded'];
const isOver = (card: Card): boolean => OVER.includes(statusOfTag(tagText(card)) ?? statusOfHeadline(card));
