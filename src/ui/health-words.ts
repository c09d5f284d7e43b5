/** Words for the kinds of pages and the fields that are read on them, in the order in which they are shown. */
import { type Text, type TextKey, text } from '../model/text.ts';

const PAGES: Readonly<Record<string, TextKey>> = {
  'order-list': 'status.page.list',
  'answer:order.list': 'status.page.listData',
  'order-detail': 'status.page.detail',
  'answer:order.detail': 'status.page.detailData',
  tracking: 'status.page.tracking',
  'answer:querydetail': 'status.page.trackingData',
  'ru-list': 'status.page.ruList',
  'ru-detail': 'status.page.ruDetail',
  'legacy-list': 'status.page.legacyList',
  'legacy-detail': 'status.page.legacyDetail',
};
const FIELDS: Readonly<Record<string, TextKey>> = {
  orderId: 'status.field.order',
  status: 'status.field.status',
  statusText: 'status.field.statusText',
  orderedOn: 'status.field.orderedOn',
  paidOn: 'status.field.paidOn',
  shippedOn: 'status.field.shippedOn',
  promisedOn: 'status.field.promisedOn',
  completedOn: 'status.field.completedOn',
  guaranteeOn: 'status.field.guaranteeOn',
  protectionOn: 'status.field.protectionOn',
  disputeOn: 'status.field.disputeOn',
  compensationOn: 'status.field.compensationOn',
  store: 'status.field.store',
  total: 'status.field.total',
  items: 'status.field.items',
  buttons: 'status.field.buttons',
  number: 'status.field.number',
  parcels: 'status.field.parcels',
  carrier: 'status.field.carrier',
  service: 'status.field.service',
  events: 'status.field.events',
};

/** A kind or a field without words of its own goes by its name in the code, as the strategies do. */
const named = (words: Readonly<Record<string, TextKey>>, name: string): Text => {
  const key = words[name];
  return key ? text(key) : text('words.title', { title: name });
};
export const pageText = (page: string): Text => named(PAGES, page);
export const fieldText = (field: string): Text => named(FIELDS, field);

/** Of two pages or two fields the one that stands first above; storage keeps no order of its own. */
export const byPage = (a: string, b: string): number => rankIn(PAGES, a) - rankIn(PAGES, b);
export const byField = (a: string, b: string): number => rankIn(FIELDS, a) - rankIn(FIELDS, b);

function rankIn(words: Readonly<Record<string, TextKey>>, name: string): number {
  const rank = Object.keys(words).indexOf(name);
  return rank < 0 ? Number.MAX_SAFE_INTEGER : rank;
}
