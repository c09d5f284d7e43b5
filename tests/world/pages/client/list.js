import { card } from './card.js';
import { disguise } from './changed.js';
import { h } from './element.js';
import { request } from './mtop.js';
import { beginRedraws } from './redraw.js';
import { sentence, troubleFor } from './trouble.js';

const { choices, labels, tabs } = window.standIn;
const cards = h('div.comet-checkbox-group');
const more = h('div.order-more', { 'data-pl': 'order_more' });
const nav = h('div.order-nav');
let pageIndex = 0;
let activeTab = 'all';
/** The fields of the orders that are shown. */
let orders = [];

/** Adds the next page of the active tab behind what is shown. */
async function appendPage() {
  const tab = activeTab;
  more.replaceChildren(h('span.comet-loading', null, '…'));
  try {
    const answer = await request('mtop.aliexpress.trade.buyer.order.list', { statusTab: tab, renderType: 'init', pageIndex: pageIndex + 1 });
    // Another tab was clicked meanwhile.
    if (tab !== activeTab) return;
    show(answer);
  } catch (error) {
    cards.replaceChildren(troubleFor(error));
    more.replaceChildren();
  }
}

function show(answer) {
  const body = Object.values(answer.data ?? {}).find((component) => component.tag === 'pc_om_list_body');
  if (!body) throw new Error('no list in the answer');
  pageIndex = Number(body.fields.pageIndex);
  const keys = Object.entries(answer.hierarchy.structure).find(([key]) => key.startsWith('pc_om_list_body'))[1];
  const fields = keys.map((key) => answer.data[key].fields);
  const added = fields.map(card);
  orders = pageIndex === 1 ? fields : [...orders, ...fields];
  if (pageIndex === 1) cards.replaceChildren();
  cards.append(...(choices.fault === 'changed' ? added.map(disguise) : added));
  if (cards.childElementCount === 0) cards.append(sentence(labels.noOrders));
  more.replaceChildren(...(String(body.fields.hasMore) === 'true' ? [moreButton(body.fields.hasMoreText)] : []));
  beginRedraws(document.getElementById('root'), cards, () => orders);
}

function moreButton(text) {
  const button = h('button.comet-btn.comet-btn-large.comet-btn-borderless', { type: 'button' }, h('span', null, text));
  button.addEventListener('click', appendPage);
  return button;
}

function selectTab(tab) {
  activeTab = tab;
  pageIndex = 0;
  nav.replaceChildren(
    ...Object.entries(tabs).map(([id, text]) => {
      const item = h(`div.comet-tabs-nav-item${id === tab ? '.comet-tabs-nav-item-active' : ''}`, { 'data-tab': id, role: 'tab' }, text);
      item.addEventListener('click', () => selectTab(id));
      return item;
    }),
  );
  cards.replaceChildren();
  return appendPage();
}

document
  .getElementById('root')
  .append(
    h(
      'div.order-wrap',
      null,
      h('div.order-main', null, h('h1.order-title', null, labels.title), h('div.order-header', null, nav), h('div.order-content', null, cards), more),
    ),
  );
// The page asks for its counters too; they are of no use here, and their failure is nobody's concern.
request('mtop.aliexpress.trade.buyer.order.count', {}).catch(() => null);
selectTab(activeTab);
