/** The page of one order that AliExpress had on trade.aliexpress.com and .ru until 2022, for saved pages. */
import { DAY_MS, type Day } from '../../model/day.ts';
import type { Facts } from '../../model/observation.ts';
import type { OrderStatus } from '../../model/order.ts';
import { readDay } from '../dates.ts';
import { isLabelOf, type LabelledDate, readLabelledDay } from '../labels.ts';
import { readMoney } from '../money.ts';
import { orderIdIn, orderIdOfUrl, readOrderId } from '../order-ids.ts';
import { type ParcelWords, parcelsOf } from '../parcels.ts';
import { shown } from '../plain-text.ts';
import { type CardReading, NOTHING_READ, type ReadingTime, readingOf } from '../reading.ts';
import { readNumber } from '../shown-number.ts';
import { statusOfWords } from '../statuses.ts';
import { type FactStrategies, firstFound, readFacts, type Strategy } from '../strategies.ts';
import { find, findAll, priceOf, textOf } from './content.ts';
import { protectionDay, statusOfLegacyCode } from './legacy-codes.ts';
import { statusTextOf } from './status-text.ts';

interface Detail {
  document: Document;
  url: string;
  time: ReadingTime;
}
export const LEGACY_DETAIL_PARTS = '.order-no, #operate-pnl, #TP_ProductTable, #TP_ShippingTable';

/** The order of the page, or no observation when its id cannot be told. `time` gives seenAt (ms), and the start of the countdown. */
export function readLegacyDetail(document: Document, url: string, time: ReadingTime): CardReading {
  const detail: Detail = { document, url, time };
  const id = firstFound(ORDER_ID, detail);
  const numbers = firstFound(NUMBERS, detail);
  const read = readFacts(FACTS, detail);
  if (!id || (!numbers && Object.keys(read.facts).length === 0)) return NOTHING_READ;
  const { observation, by } = readingOf('detail-dom', id, time, read, parcelsOf(numbers?.value ?? []));
  return { observation, by: { ...by, ...(numbers && { number: numbers.by }) } };
}

export const ORDER_ID: readonly Strategy<Detail, string>[] = [
  { name: 'order-no', seen: '2022-02', read: ({ document }) => orderIdIn(textOf(find(document, '.order-no'))) },
  { name: 'address', seen: '2022-02', read: ({ url }) => orderIdOfUrl(url) },
  { name: 'table-mark', seen: '2022-02', read: ({ document }) => readOrderId(find(document, '[data-orderid]')?.getAttribute('data-orderid')) },
];

export const NUMBERS: readonly Strategy<Detail, ParcelWords[]>[] = [{ name: 'shipping-table', seen: '2022-02', read: readShipping }];

function readShipping({ document }: Detail): ParcelWords[] | null {
  const parcels = findAll(document, '#TP_ShippingTable tr.shipping-bd').flatMap((row) => {
    const number = readNumber(textOf(find(row, '.logistics-num') ?? find(row, 'td.no')));
    return number ? [{ ...number, service: shown(textOf(find(row, '.logistics-name'))) }] : [];
  });
  return parcels.length > 0 ? parcels : null;
}

const statusText = ({ document }: Detail): string => statusTextOf(find(document, 'td.trade-status') ?? find(document, '.order-status'));
const rowsOf = ({ document }: Detail): string[] => findAll(document, '#operate-pnl .operate-list li').map((row) => textOf(row, ' '));
/** Product, shipping, total. */
const totalText = ({ document }: Detail): string => {
  const prices = findAll(document, '.final-price');
  return prices.length === 3 ? priceOf(prices[2] ?? null) : '';
};

const status: readonly Strategy<Detail, OrderStatus>[] = [
  { name: 'code', seen: '2022-02', read: ({ document }) => statusOfLegacyCode(find(document, '[data-status]')?.getAttribute('data-status')) },
  { name: 'words', seen: '2022-02', read: (detail) => statusOfWords(statusText(detail)), text: statusText },
];

/**
 * A row says what happened and when: "Shipping Time: 2014-06-03 02:20:13". The newest stands first, and rows are added as the order goes on, so
 * up to three of them tell by their place from the end what they are: placed, paid, shipped.
 */
const dated = (name: LabelledDate, fromEnd: number): Strategy<Detail, Day>[] => [
  {
    name: 'row-label',
    seen: '2022-02',
    read: (detail) => rowsOf(detail).flatMap((row) => readLabelledDay(row, name) ?? [])[0] ?? null,
    text: (detail) => rowsOf(detail).find((row) => isLabelOf(row, name)) ?? null,
  },
  {
    name: 'row-order',
    seen: '2022-02',
    read(detail) {
      const days = rowsOf(detail).map((row) => readDay(row));
      return days.length <= 3 ? (days.at(-fromEnd) ?? null) : null;
    },
    text: (detail) => (rowsOf(detail).length <= 3 ? (rowsOf(detail).at(-fromEnd) ?? null) : null),
  },
];

export const FACTS: FactStrategies<Detail> = {
  status,
  statusText: [{ name: 'trade-status', seen: '2022-02', read: (detail) => shown(statusText(detail)) }],
  orderedOn: dated('orderedOn', 1),
  paidOn: [...dated('paidOn', 2), { name: 'payment-cell', seen: '2014-05', read: ({ document }) => readDay(textOf(find(document, 'td.pay-c4'))) }],
  shippedOn: dated('shippedOn', 3),
  store: [{ name: 'seller-link', seen: '2022-02', read: ({ document }) => shown(textOf(find(document, '.user-name-text a'))) }],
  total: [{ name: 'final-price', seen: '2022-02', read: (detail) => readMoney(totalText(detail)), text: totalText }],
  items: [{ name: 'product-table', seen: '2022-02', read: readItems }],
  protectionOn: [{ name: 'countdown', seen: '2015-12', read: readCountdown }],
};

function readItems({ document }: Detail): NonNullable<Facts['items']> | null {
  const items = findAll(document, '#TP_ProductTable tr.order-bd').flatMap((line) => {
    const title = shown(textOf(find(line, '.baobei-name') ?? find(line, 'a[href*="/item/"]')));
    return title ? [{ title, quantity: 1 }] : [];
  });
  return items.length > 0 ? items : null;
}

const UNITS = [
  ['#remain-day', DAY_MS],
  ['#remain-hour', 3_600_000],
  ['#remain-min', 60_000],
  ['#remain-sec', 1_000],
] as const;

function readCountdown(detail: Detail): Day | null {
  const countdown = find(detail.document, '#countdown');
  if (!countdown) return null;
  const parts = UNITS.map(([selector, length]) => {
    const digits = textOf(find(countdown, selector)).match(/^\d{1,3}/)?.[0];
    return digits === undefined ? null : Number(digits) * length;
  });
  const left = parts[0] === null ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  return protectionDay(left, firstFound(status, detail)?.value ?? null, detail.time);
}
