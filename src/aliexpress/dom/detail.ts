/** The page of one order (2022-2026): its dates, its items, and what AliExpress promises. It shows no tracking number. */
import { addDays, type Day, dayAt, laterDay } from '../../model/day.ts';
import type { Facts } from '../../model/observation.ts';
import type { Money } from '../../model/order.ts';
import { readDay } from '../dates.ts';
import { isTotalLabel, type LabelledDate, readLabelledDay, readPromise } from '../labels.ts';
import { readMoney } from '../money.ts';
import { orderIdIn, orderIdOfUrl } from '../order-ids.ts';
import { shown } from '../plain-text.ts';
import type { CardReading, ReadingTime } from '../reading.ts';
import { readDisputeDays, readGuarantee, readProtection, readRefundNode } from '../sentences.ts';
import { statusOfWords } from '../statuses.ts';
import { type FactStrategies, firstFound, readFacts, type Strategy } from '../strategies.ts';
import { find, findAll, textOf } from './content.ts';
import { readQuantity } from './list.ts';

interface Detail {
  document: Document;
  url: string;
  today: Day;
}
export const DETAIL_PARTS = '.order-status, .order-status-box, .order-detail-info, .order-detail-item';

/**
 * The order of the page, or no observation when its id cannot be told. An address that names another order than the page prints belongs to a
 * page that is still being exchanged: nothing is read from it.
 */
export function readDetail(document: Document, url: string, time: ReadingTime): CardReading {
  const detail: Detail = { document, url, today: dayAt(time.now, time.zone) };
  const id = firstFound(ORDER_ID, detail);
  const printed = printedId(detail);
  if (!id || (printed !== null && printed !== id.value)) return { observation: null, by: {} };
  const { facts, by } = readFacts(FACTS, detail);
  if (Object.keys(facts).length === 0) return { observation: null, by: {} };
  return { observation: { orderId: id.value, source: 'detail-dom', seenAt: time.now, facts, parcels: [] }, by: { orderId: id.by, ...by } };
}

export const ORDER_ID: readonly Strategy<Detail, string>[] = [
  { name: 'address', seen: '2026-09', read: ({ url }) => orderIdOfUrl(url) },
  { name: 'info-row', seen: '2026-09', read: printedId },
];

function printedId({ document }: Detail): string | null {
  return orderIdIn(textOf(find(document, '[data-pl="order_detail_gray_id"]')?.parentElement ?? find(document, '.order-detail-order-info'), ' '));
}

/** Other blocks may have a title of that class too. */
const statusText = ({ document }: Detail): string =>
  textOf(find(document, '.order-status .order-block-title') ?? find(document, '.order-block-title'));
const reminder = ({ document }: Detail): string => textOf(find(document, '.order-status, .order-status-box'), ' ');
const rowsOf = ({ document }: Detail): string[] => findAll(document, '.info-row').map((row) => textOf(row, ' '));
const pageText = ({ document }: Detail): string => textOf(document.body, ' ');

const labelled = (name: LabelledDate): Strategy<Detail, Day> => ({
  name: 'row-label',
  seen: '2026-09',
  read: (detail) => rowsOf(detail).flatMap((row) => readLabelledDay(row, name) ?? [])[0] ?? null,
});
/**
 * In a language whose labels nobody has shown, the rows tell by their order: placed, paid, shipped, completed (seen in English, 2025). Only
 * where the state of the order asks for exactly as many rows, and they follow each other in time.
 */
const inOrder = (position: number): Strategy<Detail, Day> => ({
  name: 'row-order',
  seen: '2025-01',
  read: (detail) => datesInOrder(detail)[position] ?? null,
});

function datesInOrder(detail: Detail): Day[] {
  const days = rowsOf(detail).flatMap((row) => readDay(row) ?? []);
  const status = statusOfWords(statusText(detail));
  const expected = status === 'shipped' ? 3 : status === 'completed' ? 4 : 0;
  return days.length === expected && days.every((day, index) => index === 0 || day >= (days[index - 1] ?? day)) ? days : [];
}

const orderedOn: readonly Strategy<Detail, Day>[] = [
  {
    name: 'row-mark',
    seen: '2026-09',
    read: ({ document }) => readDay(textOf(find(document, '[data-pl="order_detail_gray_date"]')?.parentElement ?? null, ' ')),
  },
  labelled('orderedOn'),
  inOrder(0),
];

export const FACTS: FactStrategies<Detail> = {
  status: [{ name: 'words', seen: '2026-09', read: (detail) => statusOfWords(statusText(detail)) }],
  statusText: [{ name: 'block-title', seen: '2026-09', read: (detail) => shown(statusText(detail)) }],
  orderedOn,
  paidOn: [labelled('paidOn'), inOrder(1)],
  shippedOn: [labelled('shippedOn'), inOrder(2)],
  completedOn: [labelled('completedOn'), inOrder(3)],
  promisedOn: [{ name: 'eta-text', seen: '2026-09', read: readPromised }],
  store: [{ name: 'store-name', seen: '2026-09', read: ({ document }) => shown(textOf(find(document, '.order-detail-item-store .store-name'))) }],
  total: [{ name: 'total-row', seen: '2026-09', read: readTotal }],
  items: [{ name: 'item-titles', seen: '2026-09', read: readItems }],
  guaranteeOn: [
    { name: 'sentence', seen: '2026-09', read: (detail) => readGuarantee(pageText(detail)) },
    { name: 'progress-node', seen: null, read: readProgress },
  ],
  protectionOn: [{ name: 'sentence', seen: null, read: (detail) => readProtection(pageText(detail)) }],
  disputeOn: [{ name: 'reminder', seen: '2026-09', read: readDispute }],
};

/** Each line has its own estimate; the order is promised for the last of them. */
function readPromised({ document, today }: Detail): Day | null {
  const days = findAll(document, '.order-detail-item-track-eta-text').flatMap((line) => readPromise(textOf(line), today, true) ?? []);
  return days.length > 0 ? days.reduce(laterDay) : null;
}

function readTotal({ document }: Detail): Money | null {
  for (const row of findAll(document, '.order-price-item')) {
    const label = find(row, '.left-col, [data-pl="order_price_item_title"]');
    if (isTotalLabel(textOf(label))) return readMoney(textOf(find(row, '.right-col, [data-pl="order_price_item_value"]')));
  }
  return null;
}

function readItems({ document }: Detail): NonNullable<Facts['items']> | null {
  const items = findAll(document, '.order-detail-item-content-info').flatMap((line) => {
    const title = shown(textOf(find(line, '.item-title')));
    return title ? [{ title, quantity: readQuantity(find(line, '.item-price-quantity')) }] : [];
  });
  return items.length > 0 ? items : null;
}

/** Where the bar stands on the page is not known, only that its node says "Refund" and the day. */
function readProgress({ document }: Detail): Day | null {
  return findAll(document, '[class*="progress"] *').flatMap((node) => readRefundNode(textOf(node, ' ')) ?? [])[0] ?? null;
}

function readDispute(detail: Detail): Day | null {
  const days = readDisputeDays(reminder(detail));
  const placed = firstFound(orderedOn, detail);
  return days !== null && placed ? addDays(placed.value, days) : null;
}
