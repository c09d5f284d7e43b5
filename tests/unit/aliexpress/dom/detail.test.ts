import { describe, expect, it } from 'vitest';
import { readDetail } from '../../../../src/aliexpress/dom/detail.ts';
import { AT, DETAIL_URL, documentOf, pageOfFixture } from '../fixture.ts';

const ID = '8212000000000011';
const PLAIN_URL = 'https://www.aliexpress.com/p/order/detail.html';
const read = (html: string, url = DETAIL_URL) => readDetail(documentOf(`<div class="order-wrap">${html}</div>`), url, AT).observation;
const title = (words: string, info = '') =>
  `<div class="order-status"><div class="order-block-title">${words}</div><p class="order-status-info">${info}</p></div>`;
const rows = (...lines: string[]) =>
  `<div class="order-detail-order-info">${lines.map((line) => `<div class="info-row">${line}</div>`).join('')}</div>`;

describe('readDetail', () => {
  it('reads the page of January 2025, folded rows included', () => {
    const { observation, by } = readDetail(pageOfFixture('2025-01-detail-en.html'), DETAIL_URL, AT);
    expect(observation).toEqual({
      orderId: ID,
      source: 'detail-dom',
      seenAt: AT.now,
      facts: {
        status: 'shipped',
        statusText: 'Awaiting delivery',
        orderedOn: '2026-07-15',
        paidOn: '2026-07-15',
        shippedOn: '2026-07-16',
        promisedOn: '2026-08-03',
        store: 'Lamp Corner Store',
        total: { amount: 18.4, currency: 'USD' },
        items: [{ title: 'Wooden Desk Lamp 12W, dimmable "Oak"', quantity: 2 }],
        guaranteeOn: '2026-09-04',
        compensationOn: '2026-08-03',
      },
      parcels: [],
    });
    expect(by).toMatchObject({ orderId: 'address', orderedOn: 'row-mark', shippedOn: 'row-label', guaranteeOn: 'sentence' });
  });

  it('tells the order by its row where the address does not', () => {
    const html = title('Completed') + rows(`<span data-pl="order_detail_gray_id">Ref. Number:</span><span>${ID}</span>`);
    expect(read(html, PLAIN_URL)?.orderId).toBe(ID);
  });

  it('reads nothing while the page still shows another order than its address', () => {
    expect(read(title('Completed') + rows('<span>Order ID:</span><span>8212000000000099</span>'))).toBeNull();
  });

  it.each([
    ['no order is named', title('Completed'), PLAIN_URL],
    ['nothing could be read', '<p>Loading</p>', DETAIL_URL],
  ])('reads nothing when %s', (_, html, url) => {
    expect(read(html, url)).toBeNull();
  });

  it('reads the last day for a dispute from the reminder', () => {
    const info = 'Order complete. You can open a dispute within 90 days after order was placed.';
    const html = title('Completed', info) + rows('<span>Order placed on:</span><span>Jul 15, 2026</span>', 'Order completed on Jul 28, 2026');
    expect(read(html)?.facts).toMatchObject({ status: 'completed', orderedOn: '2026-07-15', completedOn: '2026-07-28', disputeOn: '2026-10-13' });
    expect(read(title('Completed', info))?.facts.disputeOn).toBeUndefined();
  });

  it('reads the guarantee from the progress bar', () => {
    const bar = '<div class="service-progress-bar"><div><i>Paid</i><b>Jul 15, 2026</b></div><div><i>Refund</i><b>Sep 4, 2026</b></div></div>';
    expect(read(bar)?.facts).toEqual({ guaranteeOn: '2026-09-04' });
    const nodes = ['Paid', 'Refund'].map(
      (word, index) => `<div class="service-progress-node-info"><p>${word}</p><p>Oct ${index + 20}, 2026</p></div>`,
    );
    expect(read(nodes.join(''))?.facts).toEqual({ guaranteeOn: '2026-10-21' });
    expect(read(`${title('Refunded')}<p>Refund</p><p>Sep 4, 2026</p>`)?.facts.guaranteeOn).toBeUndefined();
  });

  it('reads the tracking numbers that pages of 2022 had', () => {
    const copy = (number: string) => `<i class="copy-track-num" data-clipboard-text="${number}">Copy</i>`;
    expect(read(title('Awaiting delivery') + copy('LB000000019SG') + copy('LP00000000000019'))?.parcels).toMatchObject([
      { number: 'LB000000019SG', position: 0, count: 2 },
      { number: 'LP00000000000019', position: 1, count: 2 },
    ]);
    expect(read(copy('LB000000019SG'))?.parcels).toHaveLength(1);
  });

  it('reads dates under unknown labels by their order, where the status asks for so many', () => {
    const unknown = ['Tilattu: 5 Jul 2026', 'Maksettu: 6 Jul 2026', 'Lähetetty: 8 Jul 2026'];
    expect(read(title('Awaiting delivery') + rows(...unknown))?.facts).toMatchObject({
      orderedOn: '2026-07-05',
      paidOn: '2026-07-06',
      shippedOn: '2026-07-08',
    });
  });

  it.each([
    ['the status is not known', title('Odottaa') + rows('a: 5 Jul 2026', 'b: 6 Jul 2026', 'c: 8 Jul 2026')],
    ['there are fewer rows', title('Awaiting delivery') + rows('a: 5 Jul 2026', 'b: 6 Jul 2026')],
    ['they do not follow each other', title('Awaiting delivery') + rows('a: 5 Jul 2026', 'b: 8 Jul 2026', 'c: 6 Jul 2026')],
  ])('guesses no date when %s', (_, html) => {
    const facts = read(html)?.facts;
    expect([facts?.orderedOn, facts?.paidOn, facts?.shippedOn]).toEqual([undefined, undefined, undefined]);
  });

  it('takes the latest of several estimates, and no delivery that has come true', () => {
    const eta = (text: string) => `<p class="order-detail-item-track-eta-text">${text}</p>`;
    expect(read(eta('Estimated delivery date: Aug 3, 2026') + eta('Estimated delivery date: Aug 9'))?.facts.promisedOn).toBe('2026-08-09');
    expect(read(title('Completed') + eta('Delivered: Jul 28, 2026'))?.facts.promisedOn).toBeUndefined();
  });

  it('tells an estimate by its label where its mark is gone', () => {
    const track = (text: string) => `<div class="order-detail-item-track"><p>${text}</p><a>Package shipped out from warehouse</a></div>`;
    expect(read(track('Estimated delivery date: Aug 3, 2026'))?.facts.promisedOn).toBe('2026-08-03');
    expect(read(title('Completed') + track('Delivered: Jul 28, 2026'))?.facts.promisedOn).toBeUndefined();
  });

  it.each([
    ['<i class="left-col">Total</i><i class="right-col">US $1<b>8</b>\n<b>.40</b></i>'],
    ['<i data-pl="order_price_item_title">Total:</i><i></i><i data-pl="order_price_item_value">US $18.40</i>'],
    ['<i>Total</i><i>US $18.40</i>'],
  ])('has its total in the row that says so: %s', (row) => {
    const prices = `<div class="order-price-item"><i>Subtotal</i><i>US $20.00</i></div><div class="order-price-item">${row}</div>`;
    expect(read(title('Completed') + prices)?.facts.total).toEqual({ amount: 18.4, currency: 'USD' });
  });

  it('reads neither our own nodes nor the address', () => {
    const sentence = 'Refund if no delivery before Jul 1, 2026';
    const html = `${title('Completed')}<p data-trackguard>${sentence}</p><div class="order-detail-info-item">${sentence}</div><p class="contact-info">${sentence}</p>`;
    expect(read(html)?.facts).toEqual({ status: 'completed', statusText: 'Completed' });
  });
});
