/** `mtop.aliexpress.trade.buyer.order.list`: the orders of the list, ten at a time. It holds no tracking number and no deadline. */
import type { Facts, Observation } from '../../model/observation.ts';
import type { Item } from '../../model/order.ts';
import { readDay } from '../dates.ts';
import { readMoney, readPriceInfo } from '../money.ts';
import { orderIdOfUrl, readOrderId } from '../order-ids.ts';
import { shown } from '../plain-text.ts';
import type { CardReading, ReadingTime } from '../reading.ts';
import { statusOfButtonTypes, statusOfCode, statusOfWords } from '../statuses.ts';
import { type FactStrategies, firstFound, readFacts, type Strategy } from '../strategies.ts';
import { at, type JsonRecord, listIn, numberIn, recordIn, recordsIn, textIn } from './json.ts';

/** A page of the list has ten; an answer with more than this was not made by AliExpress. */
const MOST_ORDERS = 200;
const MOST_ITEMS = 200;

/** One reading per order, in the order of the page; null when the answer is not a list. */
export function readOrderList(data: JsonRecord, time: ReadingTime): CardReading[] | null {
  const blocks = recordIn(data.data) ?? {};
  const isList = Object.entries(blocks).some(([key, block]) => isTagged(key, block, 'pc_om_list_body') || isTagged(key, block, 'pc_om_list_order'));
  return isList ? orderBlocks(data, blocks).map(([key, fields]) => readOrder(key, fields, time)) : null;
}

const isTagged = (key: string, block: unknown, tag: string): boolean => (textIn(at(block, 'tag')) ?? key.replace(/_\d*$/, '')) === tag;

/** The keys of `data` are shuffled; the page's order stands in the hierarchy, where there is one. */
function orderBlocks(data: JsonRecord, blocks: JsonRecord): [key: string, fields: JsonRecord][] {
  const structure = recordIn(at(data, 'hierarchy', 'structure')) ?? {};
  const listed = Object.entries(structure).flatMap(([key, children]) => (key.startsWith('pc_om_list_body') ? listIn(children) : []));
  const keys = new Set([...listed.filter((key) => typeof key === 'string'), ...Object.keys(blocks)]);
  return [...keys]
    .filter((key) => Object.hasOwn(blocks, key) && isTagged(key, blocks[key], 'pc_om_list_order'))
    .slice(0, MOST_ORDERS)
    .map((key) => [key, recordIn(at(blocks[key], 'fields')) ?? {}]);
}

function readOrder(key: string, fields: JsonRecord, { now }: ReadingTime): CardReading {
  const id = firstFound(ORDER_ID, { key, fields });
  if (!id) return { observation: null, by: {} };
  const { facts, by } = readFacts(FACTS, fields);
  const observation: Observation = { orderId: id.value, source: 'list-answer', seenAt: now, facts, parcels: [] };
  return { observation, by: { orderId: id.by, ...by } };
}

export const ORDER_ID: readonly Strategy<{ key: string; fields: JsonRecord }, string>[] = [
  { name: 'order-id', seen: '2026-09', read: ({ fields }) => readOrderId(textIn(fields.orderId)) },
  { name: 'block-key', seen: '2026-09', read: ({ key }) => readOrderId(key.match(/_(\d{14,19})$/)?.[1]) },
  { name: 'detail-link', seen: '2026-09', read: ({ fields }) => orderIdOfUrl(textIn(fields.orderDetailUrl) ?? '') },
];

const textAt = (fields: JsonRecord, name: string): string => textIn(fields[name]) ?? '';

export const FACTS: FactStrategies<JsonRecord> = {
  status: [
    { name: 'code', seen: '2026-09', read: (fields) => statusOfCode(textIn(at(fields, 'utParams', 'args', 'orderStatus')) ?? '') },
    { name: 'button-types', seen: '2026-09', read: (fields) => statusOfButtonTypes(buttonTypes(fields.buttons)) },
    { name: 'words', seen: '2026-09', read: (fields) => statusOfWords(textAt(fields, 'statusText')) },
  ],
  statusText: [{ name: 'status-text', seen: '2026-09', read: (fields) => shown(textIn(fields.statusText)) }],
  orderedOn: [{ name: 'order-date', seen: '2026-09', read: (fields) => readDay(textAt(fields, 'orderDateText')) }],
  store: [{ name: 'store-name', seen: '2026-09', read: (fields) => shown(textIn(fields.storeName)) }],
  total: [
    { name: 'price-info', seen: '2026-09', read: (fields) => readPriceInfo(textAt(fields, 'formatPriceInfo'), textIn(fields.currencyCode)) },
    { name: 'price-text', seen: '2026-09', read: (fields) => readMoney(textAt(fields, 'totalPriceText'), textIn(fields.currencyCode)) },
  ],
  items: [{ name: 'order-lines', seen: '2026-09', read: (fields) => readItems(fields.orderLines) }],
};

export const buttonTypes = (buttons: unknown): string[] => recordsIn(buttons).flatMap(({ type }) => textIn(type) ?? []);

/** The lines of an order, as the list and the detail answer have them; null when none has a title. */
export function readItems(lines: unknown): NonNullable<Facts['items']> | null {
  const items = recordsIn(lines).flatMap((line): Item[] => {
    const title = shown(textIn(line.itemTitle));
    return title ? [{ title, quantity: readQuantity(line.quantity) }] : [];
  });
  return items.length > 0 ? items.slice(0, MOST_ITEMS) : null;
}

function readQuantity(value: unknown): number {
  const quantity = numberIn(value);
  return quantity !== null && Number.isInteger(quantity) && quantity >= 1 ? quantity : 1;
}
