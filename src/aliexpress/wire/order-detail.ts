/** `mtop.aliexpress.trade.buyer.order.detail`: dates and promises of one order. Of its blocks only the named fields are looked at, never the address. */
import { addDays, type Day, dayAt, laterDay } from '../../model/day.ts';
import { readDay } from '../dates.ts';
import { readPromise } from '../labels.ts';
import { readMoney, readPriceInfo } from '../money.ts';
import { readOrderId } from '../order-ids.ts';
import { shown } from '../plain-text.ts';
import type { CardReading, ReadingTime } from '../reading.ts';
import { readDisputeDays, readGuarantee, readProtection, readRefundNode } from '../sentences.ts';
import { statusOfButtonTypes, statusOfCode, statusOfWords } from '../statuses.ts';
import { type FactStrategies, firstFound, readFacts, type Strategy } from '../strategies.ts';
import { at, type JsonRecord, recordIn, recordsIn, textIn } from './json.ts';
import { buttonTypes, readItems } from './order-list.ts';

interface Detail {
  data: JsonRecord;
  /** Fields by tag. */
  status: JsonRecord;
  info: JsonRecord;
  products: JsonRecord;
  price: JsonRecord;
  progress: JsonRecord;
  services: JsonRecord;
  today: Day;
}

/** The order of the answer; null when it names none, as in the empty page that AliExpress sends for a wrong request. */
export function readOrderDetail(data: JsonRecord, time: ReadingTime): CardReading | null {
  const detail = openDetail(data, dayAt(time.now, time.zone));
  const id = firstFound(ORDER_ID, detail);
  const { facts, by } = readFacts(FACTS, detail);
  if (!id || Object.keys(facts).length === 0) return null;
  return {
    observation: { orderId: id.value, source: 'detail-answer', seenAt: time.now, facts, parcels: [] },
    by: { orderId: id.by, ...by },
  };
}

function openDetail(data: JsonRecord, today: Day): Detail {
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
    today,
  };
}

export const ORDER_ID: readonly Strategy<Detail, string>[] = [
  { name: 'order-info', seen: '2026-09', read: ({ info }) => readOrderId(textIn(info.tradeOrderId)) },
  { name: 'status-block', seen: '2026-09', read: ({ status }) => readOrderId(textIn(status.orderId)) },
];

const dayAtInfo = (name: string): Strategy<Detail, Day>[] => [
  { name: 'order-info', seen: '2026-09', read: ({ info }) => readDay(textIn(info[name]) ?? '') },
];
const orderedOn = dayAtInfo('orderCreatTime');

export const FACTS: FactStrategies<Detail> = {
  status: [
    { name: 'code', seen: '2026-09', read: ({ data }) => statusOfCode(textIn(at(data, 'global', 'orderStatus')) ?? '') },
    { name: 'button-types', seen: '2026-09', read: ({ status }) => statusOfButtonTypes(buttonTypes(status.buttonVOList)) },
    { name: 'words', seen: '2026-09', read: ({ status }) => statusOfWords(textIn(status.title) ?? '') },
  ],
  statusText: [{ name: 'status-title', seen: '2026-09', read: ({ status }) => shown(textIn(status.title)) }],
  orderedOn,
  paidOn: dayAtInfo('payTime'),
  shippedOn: dayAtInfo('orderShipTime'),
  completedOn: dayAtInfo('orderEndTime'),
  promisedOn: [{ name: 'eta-title', seen: '2026-09', read: readPromised }],
  store: [
    { name: 'seller-name', seen: '2026-09', read: ({ products }) => shown(textIn(at(products, 'sellerVO', 'sellerName'))) },
    { name: 'store-name', seen: null, read: ({ products }) => shown(textIn(at(products, 'sellerVO', 'storeName'))) },
  ],
  total: [
    { name: 'price-info', seen: '2026-09', read: ({ price }) => readTotal(price, 'formatPriceInfo', readPriceInfo) },
    { name: 'price-text', seen: '2026-09', read: ({ price }) => readTotal(price, 'value', readMoney) },
  ],
  items: [{ name: 'product-list', seen: '2026-09', read: ({ products }) => readItems(products.productVOList) }],
  guaranteeOn: [
    { name: 'services', seen: '2026-09', read: ({ services }) => readGuarantee(wordsOf(services)) },
    { name: 'progress-node', seen: '2026-09', read: readProgress },
  ],
  protectionOn: [{ name: 'reminder', seen: null, read: ({ status }) => readProtection(textIn(status.reminder) ?? '') }],
  disputeOn: [{ name: 'reminder', seen: '2026-09', read: readDispute }],
};

/** Each line has its own estimate; the order is promised for the last of them. */
function readPromised({ products, today }: Detail): Day | null {
  const days = recordsIn(products.productVOList).flatMap((line) => {
    const title = textIn(at(line, 'etaAndTrack', 'expectDeliveryDateTitle'));
    return (title && readPromise(title, today, true)) || [];
  });
  return days.length > 0 ? days.reduce(laterDay) : null;
}

function readTotal(price: JsonRecord, name: string, read: typeof readMoney) {
  const total = recordIn(price.totalPrice) ?? {};
  return read(textIn(total[name]) ?? '', textIn(total.currencyCode));
}

const wordsOf = (services: JsonRecord): string =>
  recordsIn(services.data)
    .flatMap(({ content }) => textIn(content) ?? [])
    .join(' · ');

function readProgress({ progress }: Detail): Day | null {
  const days = recordsIn(progress.nodes).flatMap(({ text, time }) => readRefundNode(`${textIn(text) ?? ''} ${textIn(time) ?? ''}`) ?? []);
  return days[0] ?? null;
}

function readDispute(detail: Detail): Day | null {
  const days = readDisputeDays(textIn(detail.status.reminder) ?? '');
  const placed = firstFound(orderedOn, detail);
  return days !== null && placed ? addDays(placed.value, days) : null;
}
