/** The page of one order (2022-2026): its dates, its items, and what AliExpress promises. Only in 2022 it showed tracking numbers too. */
import { addDays, type Day, dayAt, laterDay } from '../../model/day.ts';
import type { Facts } from '../../model/observation.ts';
import { type DateContext, readDay } from '../dates.ts';
import { isLabelOf, isTotalLabel, type LabelledDate, readLabelledDay, readPromise } from '../labels.ts';
import { readMoneyOn } from '../money.ts';
import { orderIdIn, orderIdOfUrl } from '../order-ids.ts';
import { siteOf } from '../pages.ts';
import { parcelsOf } from '../parcels.ts';
import { shown } from '../plain-text.ts';
import { type CardReading, NOTHING_READ, type ReadingTime, readingOf } from '../reading.ts';
import { readCompensation, readDisputeDays, readGuarantee, readProtection, readRefundNode } from '../sentences.ts';
import { readNumber, type ShownNumber } from '../shown-number.ts';
import { statusOfWords } from '../statuses.ts';
import { type FactStrategies, firstFound, readFacts, type Strategy } from '../strategies.ts';
import { find, findAll, languageTagOf, priceOf, textOf } from './content.ts';
import { quantityIn } from './list.ts';
import { statusTextOf } from './status-text.ts';

interface Detail {
  document: Document;
  url: string;
  text: string;
  today: Day;
  context: DateContext;
}
export const DETAIL_PARTS = '.order-status, .order-status-box, .order-detail-info, .order-detail-item';

/**
 * The order of the page, or no observation when its id cannot be told. An address that names another order than the page prints belongs to a
 * page that is still being exchanged: nothing is read from it.
 */
export function readDetail(document: Document, url: string, time: ReadingTime): CardReading {
  const text = textOf(document.body, ' ');
  const detail: Detail = { document, url, text, today: dayAt(time.now, time.zone), context: { language: languageTagOf(document) } };
  const id = firstFound(ORDER_ID, detail);
  const printed = printedId(detail);
  if (!id || (printed !== null && printed !== id.value)) return NOTHING_READ;
  const numbers = firstFound(NUMBERS, detail);
  const read = readFacts(FACTS, detail);
  if (!numbers && Object.keys(read.facts).length === 0) return NOTHING_READ;
  const { observation, by } = readingOf('detail-dom', id, time, read, parcelsOf(numbers?.value ?? []));
  return { observation, by: { ...by, ...(numbers && { number: numbers.by }) } };
}

export const ORDER_ID: readonly Strategy<Detail, string>[] = [
  { name: 'address', seen: '2026-09', read: ({ url }) => orderIdOfUrl(url) },
  { name: 'info-row', seen: '2026-09', read: printedId },
];

export const NUMBERS: readonly Strategy<Detail, ShownNumber[]>[] = [{ name: 'copy-button', seen: '2022-03', read: readCopyButtons }];

function readCopyButtons({ document }: Detail): ShownNumber[] | null {
  const buttons = findAll(document, '.copy-track-num[data-clipboard-text]');
  const numbers = buttons.flatMap((button) => readNumber(button.getAttribute('data-clipboard-text') ?? '') ?? []);
  return numbers.length > 0 ? numbers : null;
}

function printedId({ document }: Detail): string | null {
  return orderIdIn(textOf(find(document, '[data-pl="order_detail_gray_id"]')?.parentElement ?? find(document, '.order-detail-order-info'), ' '));
}

/** Other blocks may have a title of that class too. Without one, what stands in the status block and is a status. */
function statusText({ document }: Detail): string {
  const title = find(document, '.order-status .order-block-title, .order-status-box .order-block-title') ?? find(document, '.order-block-title');
  const known = findAll(document, '.order-status *, .order-status-box *').find((part) => statusOfWords(textOf(part)) !== null);
  return statusTextOf(title ?? known ?? null);
}
const reminder = ({ document }: Detail): string => textOf(find(document, '.order-status, .order-status-box'), ' ');
/** The rows of the order's dates; should their class be renamed, those that stand beside the one with the order's id. */
function rowsOf({ document }: Detail): string[] {
  const rows = findAll(document, '.info-row');
  const marked = find(document, '[data-pl="order_detail_gray_id"]')?.parentElement?.parentElement;
  return (rows.length > 0 ? rows : [...(marked?.children ?? [])]).map((row) => textOf(row, ' '));
}

const labelled = (name: LabelledDate): Strategy<Detail, Day> => ({
  name: 'row-label',
  seen: '2026-09',
  read: (detail) => rowsOf(detail).flatMap((row) => readLabelledDay(row, name, detail.context) ?? [])[0] ?? null,
  text: (detail) => rowsOf(detail).find((row) => isLabelOf(row, name)) ?? null,
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
  const days = rowsOf(detail).flatMap((row) => readDay(row, detail.context) ?? []);
  const status = statusOfWords(statusText(detail));
  const expected = status === 'shipped' ? 3 : status === 'completed' ? 4 : 0;
  return days.length === expected && days.every((day, index) => index === 0 || day >= (days[index - 1] ?? day)) ? days : [];
}

const markedRow = ({ document }: Detail): string => textOf(find(document, '[data-pl="order_detail_gray_date"]')?.parentElement ?? null, ' ');
const orderedOn: readonly Strategy<Detail, Day>[] = [
  { name: 'row-mark', seen: '2026-09', read: (detail) => readDay(markedRow(detail), detail.context), text: markedRow },
  labelled('orderedOn'),
  inOrder(0),
];

export const FACTS: FactStrategies<Detail> = {
  status: [{ name: 'words', seen: '2026-09', read: (detail) => statusOfWords(statusText(detail)), text: statusText }],
  statusText: [{ name: 'block-title', seen: '2026-09', read: (detail) => shown(statusText(detail)) }],
  orderedOn,
  paidOn: [labelled('paidOn'), inOrder(1)],
  shippedOn: [labelled('shippedOn'), inOrder(2)],
  completedOn: [labelled('completedOn'), inOrder(3)],
  promisedOn: [
    { name: 'eta-text', seen: '2026-09', read: (detail) => readPromised(detail, ETA, true), text: ({ document }) => textOf(find(document, ETA)) },
    { name: 'eta-label', seen: '2026-09', read: (detail) => readPromised(detail, '.order-detail-item-track', false) },
  ],
  store: [
    { name: 'store-name', seen: '2026-09', read: ({ document }) => shown(textOf(find(document, '.order-detail-item-store .store-name'))) },
    { name: 'store-link', seen: '2026-09', read: ({ document }) => shown(textOf(find(document, '.order-detail-item a[href*="/store/"]'))) },
  ],
  total: [{ name: 'total-row', seen: '2026-09', read: (detail) => readMoneyOn(siteOf(detail.url), totalText(detail)), text: totalText }],
  items: [{ name: 'item-titles', seen: '2026-09', read: readItems }],
  guaranteeOn: [
    { name: 'sentence', seen: '2026-09', read: ({ text, context }) => readGuarantee(text, context) },
    { name: 'progress-node', seen: '2026-09', read: readProgress },
  ],
  compensationOn: [{ name: 'sentence', seen: '2026-09', read: ({ text, context }) => readCompensation(text, context) }],
  protectionOn: [{ name: 'sentence', seen: null, read: ({ text, context }) => readProtection(text, context) }],
  disputeOn: [{ name: 'reminder', seen: '2026-09', read: readDispute }],
};

const ETA = '.order-detail-item-track-eta-text';
/** Each line has its own estimate; the order is promised for the last of them. */
function readPromised({ document, today }: Detail, selector: string, isNamedSo: boolean): Day | null {
  const days = findAll(document, selector).flatMap((line) => readPromise(textOf(line, ' '), today, isNamedSo) ?? []);
  return days.length > 0 ? days.reduce(laterDay) : null;
}

function totalText({ document }: Detail): string {
  const labels = findAll(document, '.left-col, [data-pl="order_price_item_title"], .order-price-item > :first-child');
  const row = labels.find((column) => isTotalLabel(textOf(column)))?.parentElement;
  return row ? priceOf(find(row, '.right-col, [data-pl="order_price_item_value"]') ?? row.lastElementChild) : '';
}

function readItems({ document }: Detail): NonNullable<Facts['items']> | null {
  const lines = findAll(document, '.order-detail-item-content-info');
  const titled = findAll(document, '.item-title').flatMap((title) => title.parentElement ?? []);
  const items = (lines.length > 0 ? lines : titled).flatMap((line) => {
    const title = shown(textOf(find(line, '.item-title, a[href*="/item/"]')));
    return title ? [{ title, quantity: quantityIn(line, '.item-price-quantity') }] : [];
  });
  return items.length > 0 ? items : null;
}

/** Where the bar stands on the page is not known, only that its node (`.service-progress-node-info`) says "Refund" and the day. */
function readProgress({ document, context }: Detail): Day | null {
  return (
    findAll(document, '[class*="progress"], [class*="progress"] *').flatMap((node) => readRefundNode(textOf(node, ' '), context) ?? [])[0] ?? null
  );
}

function readDispute(detail: Detail): Day | null {
  const days = readDisputeDays(reminder(detail));
  const placed = firstFound(orderedOn, detail);
  return days !== null && placed ? addDays(placed.value, days) : null;
}
