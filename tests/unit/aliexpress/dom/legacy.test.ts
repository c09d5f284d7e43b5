import { describe, expect, it } from 'vitest';
import { readLegacyDetail } from '../../../../src/aliexpress/dom/legacy-detail.ts';
import { findCards, readCard } from '../../../../src/aliexpress/dom/legacy-list.ts';
import { AT, documentOf, elementOf, pageOfFixture } from '../fixture.ts';

const ID = '103785215555894';
const DETAIL = `https://trade.aliexpress.com/order_detail.htm?orderId=${ID}`;

describe.each([
  ['en', { amount: 18.4, currency: null }],
  ['ru', { amount: 1234.56, currency: 'RUB' }],
] as const)('saved pages in %s', (language, total) => {
  const first = { store: 'Lamp Corner Store', total, protectionOn: '2026-10-04' };

  it('list every order, with what the timer leaves', () => {
    const orders = findCards(pageOfFixture(`2022-01-legacy-list-${language}.html`)).map((card) => readCard(card, AT).observation);
    expect(orders.map((order) => [order?.orderId, order?.source])).toEqual([
      [ID, 'list-dom'],
      ['103785215555905', 'list-dom'],
    ]);
    const items = [{ title: 'Wooden Desk Lamp 12W, dimmable "Oak"', quantity: 2 }];
    expect(orders[0]?.facts).toMatchObject({ status: 'shipped', orderedOn: '2026-07-15', items, ...first });
    expect(orders[1]?.facts).toMatchObject({ status: 'completed', orderedOn: '2020-01-05' });
    expect(orders[1]?.facts.protectionOn).toBeUndefined();
  });

  it('show one order with its dates and its number', () => {
    const { observation } = readLegacyDetail(pageOfFixture(`2022-01-legacy-detail-${language}.html`), DETAIL, AT);
    expect(observation).toMatchObject({
      orderId: ID,
      source: 'detail-dom',
      parcels: [{ number: 'RB000000015CN', service: 'China Post Registered Air Mail' }],
    });
    expect(observation?.facts).toMatchObject({ status: 'shipped', orderedOn: '2026-07-15', paidOn: '2026-07-15', shippedOn: '2026-07-16', ...first });
    expect(JSON.stringify(observation)).not.toMatch(/Nobody|Nowhere/);
  });
});

describe('the timer of a card', () => {
  const timer = (status: string, left: string) =>
    readCard(
      elementOf(
        `<div class="ae-order" data-orderid="${ID}" data-order-status="${status}"><p class="left-sendgoods-day" lefttime="${left}">x</p></div>`,
      ),
      AT,
    ).observation?.facts.protectionOn;

  it.each([
    ['counts from the moment of reading, to the day in the zone of the buyer', 'WAIT_BUYER_ACCEPT_GOODS', '43200000', '2026-07-30'],
    ['is the time to pay on an unpaid order', 'PLACE_ORDER_SUCCESS', '43200000', undefined],
    ['is the time to ship on an order that was not shipped', 'WAIT_SELLER_SEND_GOODS', '43200000', undefined],
    ['has run out', 'WAIT_BUYER_ACCEPT_GOODS', '-1', undefined],
    ['is no number', 'WAIT_BUYER_ACCEPT_GOODS', 'soon', undefined],
    ['is longer than any', 'WAIT_BUYER_ACCEPT_GOODS', '99999999999999', undefined],
  ])('%s', (_, status, left, protectionOn) => {
    expect(timer(status, left)).toBe(protectionOn);
  });
});

describe('an order of many ways', () => {
  it.each([
    ['info-row', `<p class="order-info"><b class="first-row"><i class="info-body">${ID}</i></b></p>`],
    ['any-link', `<a href="order_detail.htm?orderId=${ID}">Details</a>`],
    ['track-button', `<button class="button-logisticsTracking" orderid="${ID}"></button>`],
    ['card-mark', `<p data-orderid="${ID}"></p>`],
  ])('is named by %s', (strategy, html) => {
    const { observation, by } = readCard(elementOf(`<div class="ae-order">${html}</div>`), AT);
    expect([observation?.orderId, by.orderId]).toEqual([ID, strategy]);
  });

  it.each([
    ['PLACE_ORDER_SUCCESS', 'to-pay'],
    ['WAIT_SELLER_SEND_GOODS', 'processing'],
    ['WAIT_BUYER_CONFIRM_GOODS', 'shipped'],
    ['FINISH', undefined],
    ['IN_CANCEL', undefined],
  ])('in the state %s is %s', (code, status) => {
    const html = `<div class="ae-order" data-orderid="${ID}" data-order-status="${code}"></div>`;
    expect(readCard(elementOf(html), AT).observation?.facts.status).toBe(status);
  });
});

describe('the page of one order', () => {
  const rows = (...lines: string[]) =>
    `<div id="operate-pnl"><ul class="operate-list">${lines.map((line) => `<li>${line}</li>`).join('')}</ul></div>`;
  const read = (html: string) => readLegacyDetail(documentOf(html), DETAIL, AT).observation;

  it('knows its rows by their place from the end', () => {
    expect(read(rows('x: 2014-06-01 10:00:00'))?.facts).toEqual({ orderedOn: '2014-06-01' });
    expect(read(rows('x: 2014-06-02 10:00:00', 'x: 2014-06-01 10:00:00'))?.facts).toEqual({ orderedOn: '2014-06-01', paidOn: '2014-06-02' });
    expect(read(rows('a: 2014-06-04', 'b: 2014-06-03', 'c: 2014-06-02', 'd: 2014-06-01'))).toBeNull();
  });

  it('keeps a row that it cannot understand', () => {
    expect(read(rows('x: 2014-06-02', 'x: long ago'))).toMatchObject({ facts: { paidOn: '2014-06-02' }, unread: { orderedOn: 'x: long ago' } });
  });

  it('has a total only where it has the three prices', () => {
    const price = '<p class="final-price">$ 5.00</p>';
    expect(read(`<p class="order-no">${ID}</p>${price.repeat(3)}`)?.facts).toEqual({ total: { amount: 5, currency: null } });
    expect(read(`<p class="order-no">${ID}</p>${price}`)).toBeNull();
  });

  it('has a countdown only of days', () => {
    const page = (inside: string) =>
      read(`<p class="order-no">${ID}</p><table><tbody data-status="WAIT_BUYER_CONFIRM_GOODS"></tbody></table><p id="countdown">${inside}</p>`)?.facts
        .protectionOn;
    expect(page('<b id="remain-day">2</b><b id="remain-hour">14</b>')).toBe('2026-08-01');
    expect(page('<b id="remain-hour">14</b>')).toBeUndefined();
  });
});
