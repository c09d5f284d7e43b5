/** The answer of `mtop.aliexpress.trade.buyer.order.detail`: the dates of the order, the promises of its service, no tracking number. */
import { PERSONAL } from '../cast.ts';
import { type CastOrder, totalOf } from '../cast-order.ts';
import { printDay, printMoney, type Viewer } from '../viewer.ts';
import { buttonsOf } from './buttons.ts';
import { NUMERIC_STATUS } from './order-list.ts';
import { promisesOf } from './promises.ts';

/** As the content of `data`; an unknown order gets the empty skeleton that the site gives for a request without its id. */
export function orderDetailAnswer(viewer: Viewer, order: CastOrder | null): Record<string, unknown> {
  const components = order
    ? [statusBlock(viewer, order), orderInfo(viewer, order), products(viewer, order), prices(viewer, order), ...services(viewer, order)]
    : [];
  return {
    data: Object.fromEntries(
      components.map((component, index) => [`${component.tag}_${index + 1}`, { id: String(index + 1), type: component.tag, ...component }]),
    ),
    global: { curTime: viewer.now, ...(order && { orderStatus: NUMERIC_STATUS[order.status] }) },
    hierarchy: { structure: { detail_root_1: components.map((component, index) => `${component.tag}_${index + 1}`) } },
  };
}

function statusBlock(viewer: Viewer, order: CastOrder) {
  const { words } = viewer;
  const reminder = order.status === 'completed' ? words.labels.completedReminder : '';
  const title = words.statuses[order.status];
  const fields = { orderId: order.id, title, reminder, baseCurrency: 'CNY', buttonVOList: buttonsOf(viewer, order) };
  return { tag: 'detail_order_status_block', fields };
}

function orderInfo(viewer: Viewer, order: CastOrder) {
  const { labels } = viewer.words;
  const isPaid = order.status !== 'to-pay';
  return {
    tag: 'detail_simple_order_info_component',
    fields: {
      // A number in the real answer, unlike everywhere else.
      tradeOrderId: Number(order.id),
      orderIdTitle: labels.orderId,
      orderCreatTime: printDay(viewer, order.orderedOn),
      orderCreatTimeTile: labels.orderedOn,
      ...(isPaid && { payTime: printDay(viewer, order.orderedOn), payTimeTitle: labels.paidOn, paymentMethod: 'Card' }),
      ...(order.shippedOn !== null && { orderShipTime: printDay(viewer, order.shippedOn), orderShipTimeTile: labels.shippedOn }),
      ...(order.completedOn !== null && { orderEndTime: printDay(viewer, order.completedOn), orderEndTimeTile: labels.completedOn }),
      paymentMethodTitle: labels.paymentMethod,
      addressVO: { contactPerson: `Dora ${PERSONAL}`, detailAddress: `1 ${PERSONAL} Street`, mobileNo: `0199 ${PERSONAL}` },
    },
  };
}

function products(viewer: Viewer, order: CastOrder) {
  const { labels } = viewer.words;
  const promise = order.promisedOn === null ? null : `${labels.estimatedDelivery}: ${printDay(viewer, order.promisedOn)}`;
  const newest = order.parcels[0]?.scans.at(-1);
  const productVOList = order.items.map((item) => ({
    itemTitle: item.title,
    itemPriceText: printMoney(viewer, item.cents).text,
    quantity: item.quantity,
    skuAttrs: [{ name: 'Color', text: item.colour }],
    ...(order.shippedOn !== null && {
      etaAndTrack: {
        ...(promise && { expectDeliveryDateTitle: promise }),
        latestTrackDesc: newest ? viewer.words.scans[newest.code][1] : labels.noTracking,
        trackUrl: `https://www.aliexpress.com/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${order.id}`,
      },
    }),
    buttonVOS: [{ type: 'OPEN_DISPUTE', text: labels.returns }],
  }));
  const sellerVO = { storeName: order.store, storePageUrl: `//www.aliexpress.com/store/${order.id.slice(-7)}` };
  return { tag: 'detail_product_block', fields: { productVOList, sellerVO } };
}

function prices(viewer: Viewer, order: CastOrder) {
  const { labels, currency } = viewer.words;
  const total = printMoney(viewer, totalOf(order));
  const priceDetails = [
    { title: labels.subtotal, value: total.text },
    { hide: true, title: labels.shipping, value: labels.freeShipping },
  ];
  const totalPrice = { currencyCode: currency, formatPriceInfo: total.info, title: labels.total, value: total.text };
  return { tag: 'detail_order_price_block', fields: { priceDetails, totalPrice } };
}

function services(viewer: Viewer, order: CastOrder) {
  if (order.guaranteeOn === null) return [];
  const { labels } = viewer.words;
  const content = promisesOf(viewer, order).join(' · ');
  const nodes = [
    { text: labels.paidOn, time: printDay(viewer, order.orderedOn) },
    { text: labels.refund, time: printDay(viewer, order.guaranteeOn) },
  ];
  return [
    { tag: 'detail_order_services', fields: { title: labels.serviceCommitment, data: [{ title: labels.fastDelivery, content }] } },
    { tag: 'detail_service_progress_bar', fields: { title: labels.fastDelivery, nodes } },
  ];
}
