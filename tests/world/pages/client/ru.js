import { h } from './element.js';
import { pictureOf } from './picture.js';
import { orderPage } from './ru-order.js';
import { fetchOrder, fetchPage } from './ru-service.js';

const root = document.getElementById('root');
const LIST = '/order-list';
const name = (element) => `RedOrderList_OrderItem__${element}__1tjf5`;
const list = h('div.RedOrderList_OrderList__list__a2315');
let pageIndex = 0;
let hasMore = true;
let isLoading = false;

/** Shows what the address names: the list, or one order. */
async function show() {
  const [, id] = /^\/order-list\/(\d+)/.exec(location.pathname) ?? [];
  if (!id) return showList();
  const order = await fetchOrder(id);
  // The buyer went on meanwhile.
  if (location.pathname.includes(id)) root.replaceChildren(orderPage(order));
}

async function showList() {
  root.replaceChildren(h('main', null, list));
  if (pageIndex === 0) await appendPage();
}

async function appendPage() {
  if (isLoading || !hasMore) return;
  isLoading = true;
  const { data } = await fetchPage(pageIndex + 1);
  isLoading = false;
  pageIndex += 1;
  hasMore = data.hasMore;
  list.append(...data.orders.map(card));
}

function card(order) {
  const href = `https://aliexpress.ru${LIST}/${order.id}?filterName=active`;
  const link = h(
    `a.${name('link')}`,
    { href },
    h(`div.${name('header')}`, null, h(`span.${name('number')}`, null, order.number), h(`span.${name('tag')}`, null, order.tag)),
    h(`h4.${name('title')}`, null, order.headline),
    h('div.RedOrderList_ProductImage__imageWrapper__3k2ld', { style: pictureOf(order.items[0].title) }),
    h(`div.${name('totalPrice')}`, null, order.total),
  );
  link.addEventListener('click', (event) => {
    event.preventDefault();
    history.pushState(null, '', `${LIST}/${order.id}${location.search}`);
    show();
  });
  return h('div.RedOrderList_OrderList__item__a2315', null, link);
}

/** More orders come as the buyer scrolls; the real list has no button. */
addEventListener('scroll', () => {
  const isNearEnd = scrollY + innerHeight > document.documentElement.scrollHeight - 400;
  if (isNearEnd && list.isConnected) appendPage();
});
addEventListener('popstate', show);
show();
