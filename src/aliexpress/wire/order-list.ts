/** `mtop.aliexpress.trade.buyer.order.list`: the orders of the list, ten at a time. It holds no tracking number and no deadline. */
import { readDay } from '../dates.ts';
import { readMoney, readPriceInfo } from '../money.ts';
import { orderIdOfUrl, readOrderId } from '../order-ids.ts';
import { shown } from '../plain-text.ts';
import { type CardReading, NOTHING_READ, type ReadingTime, readingOf } from '../reading.ts';
import { statusOfButtonTypes, statusOfCode, statusOfWords } from '../statuses.ts';
import { type FactStrategies, firstFound, readFacts, type Strategy } from '../strategies.ts';
import type { AnswerContext } from './context.ts';
import { at, type JsonRecord, listIn, recordIn, textIn } from './json.ts';
import { buttonTypes, readButtons, readItems } from './lines.ts';

/** A page of the list has ten; an answer with more than this was not made by AliExpress. */
const MOST_ORDERS = 200;

/** One reading per order, in the order of the page; null when the answer is not a list. */
export function readOrderList(data: JsonRecord, time: ReadingTime, { language = null }: AnswerContext = {}): CardReading[] | null {
  const blocks = recordIn(data.data) ?? {};
  const isList = Object.entries(blocks).some(([key, block]) => isTagged(key, block, 'pc_om_list_body') || isTagged(key, block, 'pc_om_list_order'));
  return isList ? orderBlocks(data, blocks).map(([key, fields]) => readOrder(key, { fields, language }, time)) : null;
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

interface Listed {
  fields: JsonRecord;
  language: string | null;
}

function readOrder(key: string, listed: Listed, time: ReadingTime): CardReading {
  const id = firstFound(ORDER_ID, { key, fields: listed.fields });
  return id ? readingOf('list-answer', id, time, readFacts(FACTS, listed)) : NOTHING_READ;
}

export const ORDER_ID: readonly Strategy<{ key: string; fields: JsonRecord }, string>[] = [
  { name: 'order-id', seen: '2026-09', read: ({ fields }) => readOrderId(textIn(fields.orderId)) },
  { name: 'block-key', seen: '2026-09', read: ({ key }) => readOrderId(key.match(/_(\d{14,19})$/)?.[1]) },
  { name: 'detail-link', seen: '2026-09', read: ({ fields }) => orderIdOfUrl(textIn(fields.orderDetailUrl) ?? '') },
];

const textAt = ({ fields }: Listed, name: string): string => textIn(fields[name]) ?? '';
const currencyOf = ({ fields }: Listed): string | null => textIn(fields.currencyCode);

export const FACTS: FactStrategies<Listed> = {
  status: [
    { name: 'code', seen: '2026-09', read: ({ fields }) => statusOfCode(textIn(at(fields, 'utParams', 'args', 'orderStatus')) ?? '') },
    { name: 'button-types', seen: '2026-09', read: ({ fields }) => statusOfButtonTypes(buttonTypes(fields.buttons)) },
    { name: 'words', seen: '2026-09', read: (listed) => statusOfWords(textAt(listed, 'statusText')), text: (listed) => textAt(listed, 'statusText') },
  ],
  statusText: [{ name: 'status-text', seen: '2026-09', read: (listed) => shown(textAt(listed, 'statusText')) }],
  orderedOn: [
    {
      name: 'order-date',
      seen: '2026-09',
      read: (listed) => readDay(textAt(listed, 'orderDateText'), listed),
      text: (listed) => textAt(listed, 'orderDateText'),
    },
  ],
  buttons: [{ name: 'button-types', seen: '2026-09', read: ({ fields }) => readButtons([fields.buttons]) }],
  store: [{ name: 'store-name', seen: '2026-09', read: (listed) => shown(textAt(listed, 'storeName')) }],
  total: [
    { name: 'price-info', seen: '2026-09', read: (listed) => readPriceInfo(textAt(listed, 'formatPriceInfo'), currencyOf(listed)) },
    {
      name: 'price-text',
      seen: '2026-09',
      read: (listed) => readMoney(textAt(listed, 'totalPriceText'), currencyOf(listed)),
      text: (listed) => textAt(listed, 'totalPriceText'),
    },
  ],
  items: [{ name: 'order-lines', seen: '2026-09', read: ({ fields }) => readItems(fields.orderLines) }],
};
