/** `mtop.aliexpress.trade.buyer.order.detail`: dates and promises of one order. Of its blocks only the named ones are looked at, never the address. */
import { addDays, type Day, dayAt, laterDay } from '../../model/day.ts';
import type { Facts, ParcelSighting } from '../../model/observation.ts';
import { type DateContext, daysIn, readDay } from '../dates.ts';
import { readPromise } from '../labels.ts';
import { readMoney, readPriceInfo } from '../money.ts';
import { readOrderId } from '../order-ids.ts';
import { parcelsOf } from '../parcels.ts';
import { shown } from '../plain-text.ts';
import { type CardReading, type ReadingTime, readingOf } from '../reading.ts';
import { readCompensation, readDisputeDays, readGuarantee, readProtection, readRefundNode } from '../sentences.ts';
import { readNumber } from '../shown-number.ts';
import { statusOfButtonTypes, statusOfCode, statusOfWords } from '../statuses.ts';
import { type FactStrategies, firstFound, readFacts, type Strategy } from '../strategies.ts';
import type { AnswerContext } from './context.ts';
import { allTextIn, at, type JsonRecord, recordIn, recordsIn, textIn } from './json.ts';
import { buttonTypes, readButtons, readItems } from './lines.ts';

interface Detail {
  data: JsonRecord;
  /** Fields by tag. */
  status: JsonRecord;
  info: JsonRecord;
  products: JsonRecord;
  price: JsonRecord;
  progress: JsonRecord;
  services: JsonRecord;
  packages: JsonRecord;
  context: DateContext & { today: Day };
}

/** The order of the answer; null when it names none, as in the empty page that AliExpress sends for a wrong request. */
export function readOrderDetail(data: JsonRecord, time: ReadingTime, { language = null }: AnswerContext = {}): CardReading | null {
  const detail = openDetail(data, { today: dayAt(time.now, time.zone), language });
  const id = firstFound(ORDER_ID, detail);
  const read = readFacts(FACTS, detail);
  const parcels = readPackages(detail.packages);
  return id && Object.keys(read.facts).length > 0 ? readingOf('detail-answer', id, time, read, parcels) : null;
}

const MOST_PARCELS = 50;
/** Answers until 2025 had the numbers of the parcels; today's have not. */
function readPackages({ packageInfoList }: JsonRecord): ParcelSighting[] {
  const numbers = recordsIn(packageInfoList).flatMap(({ trackingNumber }) => readNumber(textIn(trackingNumber) ?? '') ?? []);
  return parcelsOf(numbers.slice(0, MOST_PARCELS));
}

function openDetail(data: JsonRecord, context: Detail['context']): Detail {
  const blocks = Object.entries(recordIn(data.data) ?? {});
  /** Some tags carry a version behind them (`detail_order_services_sv3`). */
  const tagged = (tag: string): JsonRecord =>
    recordIn(at(blocks.find(([key, block]) => (textIn(at(block, 'tag')) ?? key).startsWith(tag))?.[1], 'fields')) ?? {};
  return {
    data,
    status: tagged('detail_order_status_block'),
    info: tagged('detail_simple_order_info_component'),
    products: tagged('detail_product_block'),
    price: tagged('detail_order_price_block'),
    progress: tagged('detail_service_progress_bar'),
    services: tagged('detail_order_services'),
    packages: tagged('detail_logistic_package_block'),
    context,
  };
}

export const ORDER_ID: readonly Strategy<Detail, string>[] = [
  { name: 'order-info', seen: '2026-09', read: ({ info }) => readOrderId(textIn(info.tradeOrderId)) },
  { name: 'status-block', seen: '2026-09', read: ({ status }) => readOrderId(textIn(status.orderId)) },
];

const dayAtInfo = (name: string): readonly Strategy<Detail, Day>[] => {
  const text = ({ info }: Detail) => textIn(info[name]) ?? '';
  return [{ name: 'order-info', seen: '2026-09', read: (detail) => readDay(text(detail), detail.context), text }];
};
const orderedOn = dayAtInfo('orderCreatTime');

const title = ({ status }: Detail): string => textIn(status.title) ?? '';
const reminder = ({ status }: Detail): string => allTextIn(status.reminder);
const services = (detail: Detail): string => allTextIn(detail.services);
const progress = (detail: Detail): string => allTextIn(detail.progress);
const linesOf = ({ products }: Detail): readonly JsonRecord[] => recordsIn(products.productVOList);

export const FACTS: FactStrategies<Detail> = {
  status: [
    { name: 'code', seen: '2026-09', read: ({ data }) => statusOfCode(textIn(at(data, 'global', 'orderStatus')) ?? '') },
    { name: 'button-types', seen: '2026-09', read: ({ status }) => statusOfButtonTypes(buttonTypes(status.buttonVOList)) },
    { name: 'words', seen: '2026-09', read: (detail) => statusOfWords(title(detail)), text: title },
  ],
  statusText: [{ name: 'status-title', seen: '2026-09', read: (detail) => shown(title(detail)) }],
  orderedOn,
  paidOn: dayAtInfo('payTime'),
  shippedOn: dayAtInfo('orderShipTime'),
  completedOn: dayAtInfo('orderEndTime'),
  promisedOn: [{ name: 'eta-title', seen: '2026-09', read: readPromised, text: unreadPromise }],
  buttons: [{ name: 'button-types', seen: '2026-09', read: readAllButtons }],
  store: [
    { name: 'seller-name', seen: '2026-09', read: ({ products }) => shown(textIn(at(products, 'sellerVO', 'sellerName'))) },
    { name: 'store-name', seen: null, read: ({ products }) => shown(textIn(at(products, 'sellerVO', 'storeName'))) },
  ],
  total: [
    { name: 'price-info', seen: '2026-09', read: (detail) => readPriceInfo(totalAt(detail, 'formatPriceInfo'), totalAt(detail, 'currencyCode')) },
    {
      name: 'price-text',
      seen: '2026-09',
      read: (detail) => readMoney(totalAt(detail, 'value'), totalAt(detail, 'currencyCode')),
      text: (detail) => totalAt(detail, 'value'),
    },
  ],
  items: [{ name: 'product-list', seen: '2026-09', read: ({ products }) => readItems(products.productVOList) }],
  guaranteeOn: [
    { name: 'services', seen: '2026-09', read: (detail) => readGuarantee(services(detail), detail.context) },
    { name: 'progress-node', seen: '2026-09', read: readRefund },
  ],
  protectionOn: [{ name: 'reminder', seen: null, read: (detail) => readProtection(reminder(detail), detail.context) }],
  disputeOn: [{ name: 'reminder', seen: '2026-09', read: readDispute }],
  compensationOn: [
    { name: 'services', seen: '2026-09', read: (detail) => readCompensation(services(detail), detail.context) },
    { name: 'progress-text', seen: '2026-09', read: (detail) => readCompensation(progress(detail), detail.context) },
  ],
};

const promiseTitles = (detail: Detail): string[] =>
  linesOf(detail).flatMap((line) => textIn(at(line, 'etaAndTrack', 'expectDeliveryDateTitle')) ?? []);

/** Each line has its own estimate; the order is promised for the last of them. */
function readPromised(detail: Detail): Day | null {
  const days = promiseTitles(detail).flatMap((line) => readPromise(line, detail.context.today, true, detail.context.language) ?? []);
  return days.length > 0 ? days.reduce(laterDay) : null;
}

/** A title with a day that is no promise tells of a delivery that has come true. */
function unreadPromise(detail: Detail): string | null {
  return promiseTitles(detail).find((line) => daysIn(line, detail.context).length === 0) ?? null;
}

/** Those of the order, then those of its lines, such as the one that opens a dispute. */
function readAllButtons(detail: Detail): NonNullable<Facts['buttons']> | null {
  return readButtons([detail.status.buttonVOList, ...linesOf(detail).map(({ buttonVOS }) => buttonVOS)]);
}

const totalAt = ({ price }: Detail, name: string): string => textIn(at(price, 'totalPrice', name)) ?? '';

/** Nobody has told how the texts of a node are called, so each is tried alone and beside each other one. */
function wordingsOf(node: JsonRecord): string[] {
  const texts = Object.values(node)
    .slice(0, MOST_TEXTS)
    .flatMap((value) => textIn(value) ?? []);
  return texts.flatMap((text) => [text, ...texts.map((other) => `${text} ${other}`)]);
}
const MOST_TEXTS = 10;

function readRefund({ progress: { nodes }, context }: Detail): Day | null {
  const days = recordsIn(nodes).flatMap((node) => wordingsOf(node).flatMap((words) => readRefundNode(words, context) ?? []));
  return days[0] ?? null;
}

function readDispute(detail: Detail): Day | null {
  const days = readDisputeDays(reminder(detail));
  const placed = firstFound(orderedOn, detail);
  return days !== null && placed ? addDays(placed.value, days) : null;
}
