import { h } from './element.js';

const { words } = window.standIn;
const name = (component, element) => `RedOrderDetails_${component}__${element}__1nlc3`;
const product = (element) => `RedOrderDetailsProductsV2_Product__${element}__1nlc3`;

/** One order of aliexpress.ru. Number and day stand twice, for wide and for narrow screens; styles show one of them. */
export function orderPage(order) {
  return h(
    `main.${name('Page', 'wrap')}`,
    null,
    head(order, 'desktop'),
    head(order, 'mobile'),
    h('h3', null, order.tag),
    h(
      'div',
      null,
      order.trackNumbers.map((number) => h(`button.${name('InfoDeliveryButton', 'trackNumber')}`, { type: 'button' }, number)),
    ),
    h('div', { 'data-testid': 'sellerInfoV2Block' }, h('span', null, `${words.seller}: `), h('b', null, order.store)),
    h('div', null, order.items.map(line)),
  );
}

const head = (order, screen) =>
  h(
    `div.${name('Head', screen)}`,
    null,
    h('div', null, `${words.order} `, h('span', { 'data-testid': 'orderNumber' }, order.number)),
    h('span', null, `${words.from} ${order.orderedOn}`),
  );

const line = (item) =>
  h(
    'div',
    { 'data-testid': 'productBlock' },
    h(
      'a',
      { 'data-testid': 'productText', href: '/item/1005000000000001.html' },
      h(`div.${product('title')}`, null, item.title),
      h(`div.${product('description')}`, null, item.sku),
    ),
    h(`span.${product('quantityText')}`, null, item.quantity),
    h(`span.${product('priceDesktop')}`, null, item.price),
  );
