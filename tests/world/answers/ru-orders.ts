/** The orders as aliexpress.ru's own service tells them to its pages: printed words only, the number in groups of four. */
import { type CastOrder, totalOf } from '../cast-order.ts';
import type { RuWords } from '../ru-words.ts';
import { startOf, type Viewer } from '../viewer.ts';

const PAGE_SIZE = 20;

export interface RuOrder {
  id: string;
  number: string;
  tag: string;
  /** The day of delivery, or when the order was received; the status where there is no day. */
  headline: string;
  total: string;
  orderedOn: string;
  store: string;
  trackNumbers: string[];
  items: { title: string; sku: string; quantity: string; price: string }[];
}

/** One page, counted from 1. */
export function ruListAnswer(viewer: Viewer, words: RuWords, all: CastOrder[], page: number) {
  const orders = all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return { data: { orders: orders.map((order) => ruOrder(viewer, words, order)), hasMore: all.length > page * PAGE_SIZE } };
}

export function ruOrder(viewer: Viewer, words: RuWords, order: CastOrder): RuOrder {
  const day = (count: number): string => printRuDay(viewer, words, count);
  const money = (cents: number): string => printRuMoney(words, cents);
  const headline =
    order.status === 'completed' && order.completedOn !== null
      ? `${words.received} ${day(order.completedOn)}`
      : order.status === 'shipped' && order.promisedOn !== null
        ? day(order.promisedOn)
        : words.tags[order.status];
  return {
    id: order.id,
    number: order.id.replace(/(\d{4})(?=\d)/g, '$1 '),
    tag: words.tags[order.status],
    headline,
    total: money(totalOf(order)),
    orderedOn: day(order.orderedOn),
    store: order.store,
    trackNumbers: order.parcels.flatMap(({ number, isHidden }) => (number && !isHidden ? [number] : [])),
    items: order.items.map((item) => ({
      title: item.title,
      sku: item.colour,
      quantity: `${item.quantity} ${words.pieces}`,
      price: money(item.cents),
    })),
  };
}

/** The year is left out when it is the current one. */
function printRuDay(viewer: Viewer, { months }: RuWords, day: number): string {
  const wall = (moment: number) => new Date(moment + viewer.offsetMinutes * 60_000);
  const date = wall(startOf(viewer, day));
  const isThisYear = date.getUTCFullYear() === wall(viewer.now).getUTCFullYear();
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]}${isThisYear ? '' : ` ${date.getUTCFullYear()}`}`;
}

function printRuMoney({ money, decimal }: RuWords, cents: number): string {
  const whole = String(Math.floor(cents / 100)).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ' ');
  return money.replace('#', `${whole}${decimal}${String(cents % 100).padStart(2, '0')}`);
}
