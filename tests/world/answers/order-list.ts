/** The answer of `mtop.aliexpress.trade.buyer.order.list`: some orders a page, ten on the real site, without number, ship date or last day. */
import { type CastItem, type CastOrder, type CastStatus, totalOf } from '../cast-order.ts';
import { printDay, printMoney, type Viewer } from '../viewer.ts';
import type { Tab } from '../words/words.ts';
import { buttonsOf } from './buttons.ts';

const TAB_STATUS: Record<Exclude<Tab, 'all'>, CastStatus> = {
  unpaid: 'to-pay',
  processing: 'processing',
  shipped: 'shipped',
  completed: 'completed',
};
/** Of the numeric statuses only these two are known. */
export const NUMERIC_STATUS: Partial<Record<CastStatus, string>> = { shipped: '8', completed: '9' };

export interface AskedPage {
  tab: Tab;
  /** Counted from 1. */
  pageIndex: number;
  perPage: number;
}

/** One page of a tab over all orders, as the content of `data`. */
export function orderListAnswer(viewer: Viewer, all: CastOrder[], { tab, pageIndex, perPage }: AskedPage): Record<string, unknown> {
  const orders = all.filter((order) => tab === 'all' || order.status === TAB_STATUS[tab]);
  const page = orders.slice((pageIndex - 1) * perPage, pageIndex * perPage);
  const body = {
    tag: 'pc_om_list_body',
    id: '2001',
    type: 'pc_om_list_body',
    fields: {
      hasMore: orders.length > pageIndex * perPage,
      hasMoreText: viewer.words.labels.more,
      mergePayLimit: 20,
      pageIndex,
      pageSize: perPage,
    },
  };
  const components = page.map((order) => ({
    tag: 'pc_om_list_order',
    id: order.id,
    type: 'pc_om_list_order',
    fields: orderFields(viewer, order),
  }));
  // The site's keys come in no order; `hierarchy` has it.
  const shuffled = components.toReversed().map((component) => [`pc_om_list_order_${component.id}`, component]);
  return {
    container: { data: [] },
    endpoint: { protocolVersion: '3.0', ultronage: true },
    reload: true,
    data: { ...Object.fromEntries(shuffled), pc_om_list_body_2001: body },
    hierarchy: {
      root: 'pc_om_list_root_1',
      structure: { pc_om_list_root_1: ['pc_om_list_body_2001'], pc_om_list_body_2001: page.map((order) => `pc_om_list_order_${order.id}`) },
    },
  };
}

function orderFields(viewer: Viewer, order: CastOrder) {
  const { labels, statuses, currency } = viewer.words;
  const total = printMoney(viewer, totalOf(order));
  const status = NUMERIC_STATUS[order.status];
  return {
    orderId: order.id,
    orderDateText: printDay(viewer, order.orderedOn),
    orderDateTitle: labels.orderDate,
    statusText: statuses[order.status],
    totalPriceText: total.text,
    formatPriceInfo: total.info,
    currencyCode: currency,
    baseCurrency: 'CNY',
    storeName: order.store,
    storePageUrl: `//www.aliexpress.com/store/${order.id.slice(-7)}`,
    orderDetailUrl: `https://www.aliexpress.com/p/order/detail.html?orderId=${order.id}`,
    orderLineSize: order.items.length,
    moreItemText: labels.items,
    paymentOutId: `304${order.id.slice(3)}`,
    buttons: buttonsOf(viewer, order),
    orderLines: order.items.map((item, index) => orderLine(viewer, order, item, index)),
    utParams: { args: { orderId: order.id, ...(status && { orderStatus: status }) } },
  };
}

function orderLine(viewer: Viewer, order: CastOrder, item: CastItem, index: number) {
  const price = printMoney(viewer, item.cents);
  const productId = `32560${order.id.slice(-10)}${index}`;
  return {
    currencyCode: viewer.words.currency,
    formatPriceInfo: price.info,
    itemDetailUrl: `//www.aliexpress.com/item/${productId}.html`,
    itemImgUrl: `//ae-pic-a1.aliexpress-media.com/kf/S${productId}.jpg_220x220.jpg`,
    itemPriceText: price.text,
    itemTitle: item.title,
    orderLineId: `${order.id.slice(0, -2)}${String(90 + index)}`,
    productId,
    quantity: item.quantity,
    skuAttrs: [{ id: '14', name: 'Color', text: item.colour, vid: '691' }],
    skuId: `120000${order.id.slice(-10)}${index}`,
  };
}
