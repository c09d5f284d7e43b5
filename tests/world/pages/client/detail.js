import { disguise } from './changed.js';
import { h, price } from './element.js';
import { arrangeDetail } from './layout.js';
import { request } from './mtop.js';
import { pictureOf } from './picture.js';
import { beginRedraws } from './redraw.js';
import { sentence, troubleFor } from './trouble.js';

const { choices, labels } = window.standIn;
const wrap = h('div.order-wrap.order-detail');

function show(answer) {
  const fields = Object.fromEntries(Object.values(answer.data).map((component) => [component.tag, component.fields]));
  if (!fields.detail_order_status_block) return wrap.append(sentence(labels.noOrders));
  wrap.append(
    status(fields.detail_order_status_block),
    h('div.order-detail-info', null, contact(fields), orderInfo(fields.detail_simple_order_info_component)),
    ...[fields.detail_order_services].filter(Boolean).map(services),
    products(fields.detail_product_block),
    prices(fields.detail_order_price_block),
  );
  arrangeDetail(wrap);
  beginRedraws(document.getElementById('root'), wrap, () => []);
  if (choices.fault === 'changed') disguise(wrap);
}

const status = ({ title, reminder, buttonVOList }) =>
  h(
    'div.order-status.order-status-box',
    null,
    h('div.order-status-content', null, h('div.order-block-title', null, title), reminder ? h('div.order-status-info', null, reminder) : null),
    h('div.order-status-btns', null, buttonVOList.map(statusButton)),
  );

const statusButton = ({ type, text, href }) =>
  type === 'TRACKING' ? h('a.comet-btn', { href }, text) : h('button.comet-btn.comet-btn-primary', { type: 'button' }, text);

function contact({ detail_simple_order_info_component: { addressVO } }) {
  return h(
    'div.order-detail-info-item',
    null,
    h(
      'div.contact-info',
      { 'data-pl': 'contact_info' },
      h('strong', null, addressVO.contactPerson),
      h('div', { 'data-pl': 'contact_info_address' }, addressVO.detailAddress),
      h('div', null, addressVO.mobileNo),
    ),
  );
}

/** The later rows stay folded away until the arrow is clicked. */
function orderInfo(info) {
  const row = (name, title, value) => h('div.info-row', null, h('span', { 'data-pl': name }, `${title}:\u00a0`), h('span', null, value));
  const folded = [
    [labels.paidOn, info.payTime],
    [labels.shippedOn, info.orderShipTime],
    [labels.completedOn, info.orderEndTime],
  ].flatMap(([title, value]) => (value ? [row(null, title, value)] : []));
  for (const element of folded) element.hidden = true;
  const arrow = h('span.comet-icon-arrowdown', { role: 'button' }, '⌄');
  arrow.addEventListener('click', () => {
    for (const element of folded) element.hidden = !element.hidden;
  });
  return h(
    'div.order-detail-info-item.order-detail-order-info',
    null,
    h(
      'div.order-detail-info-content',
      null,
      row('order_detail_gray_id', labels.orderId, String(info.tradeOrderId)),
      row('order_detail_gray_date', labels.orderedOn, info.orderCreatTime),
      folded,
      info.paymentMethod ? row('order_detail_gray_payment', labels.paymentMethod, info.paymentMethod) : null,
      arrow,
    ),
  );
}

const services = ({ title, data: [service] }) =>
  h(
    'div.item-action',
    null,
    h('div.action-title', null, title),
    h('div.action-content', null, h('strong', null, service.title), h('div', null, service.content)),
  );

const products = ({ productVOList, sellerVO }) =>
  h(
    'div.order-detail-item',
    null,
    h('div.order-detail-item-store', null, h('a', { href: sellerVO.storePageUrl }, h('span.store-name', null, sellerVO.storeName))),
    h('div.order-detail-item-content-wrap', null, productVOList.map(product)),
  );

const product = (item) =>
  h(
    'div.order-detail-item-content',
    null,
    h('a.order-detail-item-content-img', { style: pictureOf(item.itemTitle) }),
    h(
      'div.order-detail-item-content-info',
      null,
      h('div.item-title', null, h('a', { href: '//www.aliexpress.com/item/3256000000000001.html' }, item.itemTitle)),
      h('div.item-sku-attr', null, item.skuAttrs.map((attribute) => attribute.text).join(', ')),
      h('div.item-price', null, h('div', null, price(item.itemPriceText)), h('span.item-price-quantity', null, `x${item.quantity}`)),
      item.etaAndTrack ? track(item.etaAndTrack) : null,
    ),
  );

const track = ({ expectDeliveryDateTitle, latestTrackDesc, trackUrl }) =>
  h(
    'div.order-detail-item-track',
    null,
    expectDeliveryDateTitle ? h('div.order-detail-item-track-eta-text', null, expectDeliveryDateTitle) : null,
    h(
      'a.order-detail-item-track-info.track-detail',
      { href: trackUrl },
      h('span.order-detail-item-track-info-desc', null, latestTrackDesc),
      h('span', null, ' ›'),
    ),
  );

const prices = ({ priceDetails, totalPrice }) =>
  h(
    'div.order-price',
    null,
    [...priceDetails, totalPrice].map((line) =>
      h(
        'div.order-price-item',
        null,
        h('span.left-col', { 'data-pl': 'order_price_item_title' }, line.title),
        h('span.right-col', { 'data-pl': 'order_price_item_value' }, price(line.value)),
      ),
    ),
  );

document.getElementById('root').append(wrap);
request('mtop.aliexpress.trade.buyer.order.detail', {
  tradeOrderId: new URLSearchParams(location.search).get('orderId'),
  channel: 'tracking',
})
  .then(show)
  .catch((error) => wrap.replaceChildren(troubleFor(error)));
