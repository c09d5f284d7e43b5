import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findCards, readCard } from '../../../../src/aliexpress/dom/list.ts';
import { AT, documentOf, elementOf, pageOfFixture } from '../fixture.ts';

const ID = '8181682166138719';
const readHtml = (html: string) => readCard(elementOf(html), AT);
const card = (inside: string) => readHtml(`<div class="order-item"><a href="/p/order/detail.html?orderId=${ID}"></a>${inside}</div>`).observation;

describe('findCards', () => {
  it('finds each order once', () => {
    expect(findCards(pageOfFixture('2026-09-list-en.html'))).toHaveLength(3);
  });

  it('takes only the exact class while there is one', () => {
    expect(findCards(documentOf('<i class="order-item-tag"></i><div class="order-item"><p class="order-item-header"></p></div>'))).toHaveLength(1);
  });

  it('finds renamed cards by the order that each names', () => {
    const renamed = [1, 2].map((n) => `<div class="new-order-item-card"><a class="order-item-link" href="/x?orderId=818168216613871${n}"></a></div>`);
    const cards = findCards(documentOf(`<div class="order-items-list order-item-list">${renamed.join('')}</div>`));
    expect(cards.map(({ className }) => className)).toEqual(['new-order-item-card', 'new-order-item-card']);
  });

  it('sees cards that name no order', () => {
    expect(findCards(documentOf('<div class="order-item-x"><p class="order-item-y"></p></div><div class="order-item-x"></div>'))).toHaveLength(2);
  });

  it('finds none on a page without orders, and none of our own', () => {
    expect(findCards(documentOf('<p>Nothing here</p>'))).toEqual([]);
    expect(findCards(documentOf('<div data-trackguard><div class="order-item"></div></div>'))).toEqual([]);
  });
});

describe('readCard', () => {
  it('takes a bare dollar sign on aliexpress.us for US dollars', () => {
    const html = `<div class="order-item"><a href="/p/order/detail.html?orderId=${ID}"></a><b data-pl="order_item_content_price_total">Total:$12.50</b></div>`;
    const { document } = new JSDOM(html, { url: 'https://www.aliexpress.us/p/order/index.html' }).window;
    const [standing] = findCards(document);
    expect(standing && readCard(standing, AT).observation?.facts.total).toEqual({ amount: 12.5, currency: 'USD' });
  });

  it.each([
    ['2024-03-list-en.html', 'Order ID:'],
    ['2026-09-list-en.html', 'Ref. Number:'],
  ])('reads %s, whatever its labels are', (name, label) => {
    const [first] = findCards(pageOfFixture(name));
    expect(first?.textContent).toContain(label);
    expect(first && readCard(first, AT)).toEqual({
      observation: {
        orderId: '8212000000000011',
        source: 'list-dom',
        seenAt: AT.now,
        facts: {
          status: 'shipped',
          statusText: 'Awaiting delivery',
          orderedOn: '2026-07-15',
          store: 'Lamp Corner Store',
          total: { amount: 18.4, currency: 'USD' },
          items: [{ title: 'Wooden Desk Lamp 12W, dimmable "Oak"', quantity: 2 }],
        },
        parcels: [],
      },
      by: {
        orderId: 'detail-link',
        status: 'words',
        statusText: 'header-status',
        orderedOn: 'header-line',
        store: 'store-link',
        total: 'total-mark',
        items: 'titles',
      },
    });
  });

  it.each([
    [
      'detail-link',
      `<div><a data-pl="order_item_header_detail" href="/p/order/detail.html?orderId=${ID}"></a><a href="/x?orderId=1111111111111111"></a></div>`,
    ],
    ['any-link', `<div><a href="/p/tracking/index.html?tradeOrderId=${ID}"></a></div>`],
    ['card-link', `<a class="order-item order-item-mobile" href="https://m.aliexpress.com/p/order/detail.html?orderId=${ID}"><p>x</p></a>`],
    ['header-digits', `<div><p class="order-item-header-right-info">Order ID: ${ID} Copy</p><p>9999999999999999</p></div>`],
    ['card-digits', `<div><p>Ref. Number: ${ID}</p><p>Copy</p></div>`],
  ])('tells the order by %s', (strategy, html) => {
    const { observation, by } = readHtml(html);
    expect(observation?.orderId).toBe(ID);
    expect(by.orderId).toBe(strategy);
  });

  it.each([
    ['no id at all', '<div class="order-item"><p>Awaiting delivery</p></div>'],
    ['two orders', '<div class="order-item"><a href="/x?orderId=1111111111111111"></a><a href="/x?orderId=2222222222222222"></a></div>'],
    ['an id too short', '<div class="order-item"><p>Order ID: 12345678901</p></div>'],
    ['an id in our own badge only', `<div class="order-item"><p data-trackguard>${ID}</p></div>`],
    ['nothing', '<div class="order-item"></div>'],
  ])('reads nothing of a card with %s', (_, html) => {
    expect(readHtml(html)).toEqual({ observation: null, by: {} });
  });

  it('gives only the facts that the card shows', () => {
    expect(card('')?.facts).toEqual({});
  });

  it('does not take "Processed" for a status, but the confirm button for shipped', () => {
    const status = '<span class="order-item-header-status-text">Processed</span>';
    expect(card(status)?.facts).toEqual({ statusText: 'Processed' });
    expect(card(`${status}<button class="order-item-btn">Confirm received</button>`)?.facts.status).toBe('shipped');
  });

  it('never reads our own badge as the status', () => {
    const html = '<div class="order-item-header-status" data-pl="order_item_header_status">Completed<b data-trackguard="badge">Canceled</b></div>';
    expect(card(html)?.facts).toEqual({ status: 'completed', statusText: 'Completed' });
  });

  it('reads the status without what other extensions write beside it', () => {
    const html = '<div data-pl="order_item_header_status"><span class="order-item-header-status-text">Completed</span><b>9 days</b></div>';
    expect(card(html)?.facts.statusText).toBe('Completed');
  });

  describe.each(['div', 'a'])('a card whose parts all have new names (%s)', (tag) => {
    const read = (inside: string) => elementOf(`<${tag} href="/p/order/detail.html?orderId=${ID}">${inside}</${tag}>`);
    const factsOf = (inside: string) => readCard(read(`<p>Ref. Number: ${ID}</p>${inside}`), AT).observation?.facts;

    it('still tells state, day and total by what they look like', () => {
      const html = '<p>Awaiting delivery</p><p>Date: Sep 1, 2026</p><div><i>Total:</i><b>US $</b><b>1</b><b>.99</b></div><b>US $0.50</b>';
      expect(factsOf(html)).toEqual({
        status: 'shipped',
        statusText: 'Awaiting delivery',
        orderedOn: '2026-09-01',
        total: { amount: 1.99, currency: 'USD' },
      });
    });

    it('tells none of them where several could be it, or a button only', () => {
      expect(factsOf('<p>Completed</p><p>Canceled</p><p>Sep 1, 2026</p><p>Aug 1, 2026</p><button>To pay</button>')).toEqual({});
      expect(factsOf('<button>Completed</button><p>US $1.99</p>')).toEqual({});
    });
  });

  it('finds the date anywhere in the header', () => {
    const html = `<div class="order-item-header-right-info"><b>Ref. Number: ${ID}</b><b>Date: 14 ene, 2025</b></div>`;
    expect(card(html)?.facts.orderedOn).toBe('2025-01-14');
  });

  it.each([
    ['Date: 03/04/2026', 'an ambiguous date'],
    ['Date: Mar 5', 'a date without a year'],
  ])('does not guess %s', (line) => {
    expect(card(`<div class="order-item-header-right-info"><div>${line}</div></div>`)?.facts).toEqual({});
  });

  it('names no items where it shows pictures only, or fewer titles than pictures', () => {
    const image = '<div class="order-item-content-img"></div>';
    const title = '<p class="order-item-content-info-name"><span title="Mug">Mug</span></p>';
    expect(card(image + image)?.facts.items).toBeUndefined();
    expect(card(image + image + title)?.facts.items).toBeUndefined();
    expect(card(image + title)?.facts.items).toEqual([{ title: 'Mug', quantity: 1 }]);
  });
});
