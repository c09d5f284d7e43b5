import { h, price } from './element.js';
import { arrangeCard } from './layout.js';
import { pictureOf } from './picture.js';
import { openOnHover } from './popover.js';

const { choices, labels } = window.standIn;

/** One order of the list, from the fields of its answer. On a phone the card is one link, and in it are none. */
export function card(order) {
  const parts = [header(order), store(order), h('div.order-item-content', null, body(order), options(order))];
  if (!location.hostname.startsWith('m.')) return arrangeCard(h('div.order-item', null, parts));
  const mobile = h('a.order-item.order-item-mobile', { href: order.orderId ? order.orderDetailUrl : null }, parts);
  mobile.querySelector('[data-pl="order_item_header_detail"]').remove();
  for (const link of mobile.querySelectorAll('a')) {
    const isButton = link.classList.contains('order-item-btn');
    const plain = h(isButton ? 'button' : 'span', { class: link.className });
    plain.append(...link.childNodes);
    link.replaceWith(plain);
  }
  return mobile;
}

function header(order) {
  const right = h('div.order-item-header-right-info', { 'data-pl': 'order_item_header_info' });
  right.append(
    h('div', null, `${order.orderDateTitle}: ${order.orderDateText}`),
    h('div', null, `${labels.orderId}: ${order.orderId} `, h('span.order-item-header-right-copy', null, labels.copy)),
  );
  const href = order.orderId ? order.orderDetailUrl : null;
  return h(
    'div.order-item-header',
    null,
    h('div.order-item-header-status', { 'data-pl': 'order_item_header_status' }, h('span.order-item-header-status-text', null, order.statusText)),
    h(
      'div.order-item-header-right',
      null,
      right,
      h('span.order-item-header-line'),
      h('a', { 'data-pl': 'order_item_header_detail', href }, `${labels.details} ›`),
    ),
  );
}

const store = (order) =>
  h(
    'div.order-item-store',
    null,
    h(
      'span.order-item-store-name',
      { 'data-pl': 'order_item_store_name' },
      h('a', { href: order.storePageUrl }, h('span', null, order.storeName)),
      h('span.comet-icon-arrowright', null, '›'),
    ),
    h('a.order-item-store-message', { 'aria-label': 'message' }, '✉'),
  );

/** Several items are shown as pictures only, one item with all its words. */
function body(order) {
  const pictures = order.orderLines.map((line) =>
    h('a', { href: line.itemDetailUrl }, h('div.order-item-content-img', { style: pictureOf(line.itemTitle) })),
  );
  if (pictures.length > 1) {
    return h('div.order-item-content-body', null, pictures, h('div.order-item-content-count', null, `${order.orderLineSize} ${order.moreItemText}`));
  }
  const [line] = order.orderLines;
  return h(
    'div.order-item-content-body',
    null,
    pictures,
    h(
      'div.order-item-content-info',
      null,
      h(
        'div.order-item-content-info-name',
        { 'data-pl': 'order_item_content_info_name' },
        h('a', { href: line.itemDetailUrl }, h('span', { title: line.itemTitle }, line.itemTitle)),
      ),
      h('div.order-item-content-info-sku', null, line.skuAttrs.map((attribute) => attribute.text).join(', ')),
      h(
        'div.order-item-content-info-number',
        null,
        h('div', null, price(line.itemPriceText)),
        h('span.order-item-content-info-number-quantity', null, `x${line.quantity}`),
      ),
    ),
  );
}

const options = (order) =>
  h(
    'div.order-item-content-opt',
    null,
    total(order),
    h(
      'div.order-item-btns-wrap',
      null,
      h(
        'div.order-item-btns',
        null,
        order.buttons.map((button, index) => optionButton(order, button, index)),
      ),
    ),
  );

function total(order) {
  const words = [`${labels.total}:`, price(order.totalPriceText ?? '')];
  if (choices.fault === 'drawn-total') return h('canvas.order-sum', { width: 96, height: 24 });
  return h(
    'div.order-item-content-opt-price',
    null,
    h('span.order-item-content-opt-price-total', { 'data-pl': 'order_item_content_price_total' }, words),
  );
}

function optionButton(order, { type, text, href }, index) {
  const name = `comet-btn.comet-btn-block.order-item-btn${index === 0 ? '.comet-btn-primary' : ''}`;
  if (type !== 'TRACKING') return h(`button.${name}`, { type: 'button' }, text);
  const link = h(`a.${name}`, { href: order.orderId ? href : null }, text);
  openOnHover(link, order.orderId);
  return link;
}
