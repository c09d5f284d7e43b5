import { describe, expect, it } from 'vitest';
import { readRuDetail } from '../../../../src/aliexpress/dom/ru-detail.ts';
import { AT, documentOf, pageOfFixture } from '../fixture.ts';

const ID = '5012000000000011';
const URL_OF_ORDER = `https://aliexpress.ru/order-list/${ID}?filterName=archive`;
const read = (html: string, url = URL_OF_ORDER) => readRuDetail(documentOf(html), url, AT);
const number = (text = '5012 0000 0000 0011') => `<span data-testid="orderNumber">${text}</span>`;
const line = (text: string, inside = number()) => `<div><p>Заказ ${inside}</p><p>${text}</p></div>`;
const track = (text: string) => `<button class="RedOrderDetails_InfoDeliveryButton__trackNumber__x">${text}</button>`;
const data = (id: string, total: string) => `<script>window.x = {"id":"${id}","summary":{"total":{"value":${total},"list":[]}}}</script>`;

describe.each([
  ['2026-07-ru-detail-en.html', '2026-06-05', { amount: 18.4, currency: 'USD' }],
  ['2026-07-ru-detail-ru.html', '2026-06-05', { amount: 1840, currency: 'RUB' }],
  ['2026-07-ru-detail-az.html', '2026-06-05', { amount: 18.4, currency: 'EUR' }],
  ['2025-03-ru-detail-en.html', '2024-01-29', { amount: 18.4, currency: 'USD' }],
  ['2025-03-ru-detail-ru.html', '2024-01-29', { amount: 1840, currency: 'RUB' }],
  ['2025-03-ru-detail-az.html', '2024-01-29', { amount: 18.4, currency: 'EUR' }],
] as const)('%s', (name, orderedOn, total) => {
  it('tells the order, its number once, and nothing personal', () => {
    const { observation } = readRuDetail(pageOfFixture(name), URL_OF_ORDER, AT);
    expect(observation).toMatchObject({
      orderId: ID,
      source: 'detail-dom',
      facts: {
        status: 'shipped',
        orderedOn,
        store: 'Lamp Corner Store',
        total,
        items: [{ title: 'Wooden Desk Lamp 12W, dimmable "Oak"', quantity: 2 }],
      },
    });
    expect(observation?.parcels).toMatchObject([{ number: 'LB000000019SG', position: 0, count: 1 }]);
    expect(JSON.stringify(observation)).not.toMatch(/Nobody|Nowhere/);
  });
});

describe('the order', () => {
  it('is named by the address, or by the number', () => {
    expect(read(line('от 29 января 2024')).by.orderId).toBe('address');
    expect(read(line('от 29 января 2024'), 'https://aliexpress.ru/order-list').by.orderId).toBe('number');
  });

  it('is not read while the site changes from one to another, or from the list', () => {
    expect(read(line('от 29 января 2024'), 'https://aliexpress.ru/order-list/5012000000000099').observation).toBeNull();
    expect(readRuDetail(pageOfFixture('2026-07-ru-list-en.html'), URL_OF_ORDER, AT).observation).toBeNull();
  });
});

describe('the day of the order', () => {
  it.each([
    ['от 29 января 2024', '2024-01-29'],
    ['5 июня', '2026-06-05'],
    ['5 июня,', '2026-06-05'],
    // The year is missing for the current year only, and an order is never of tomorrow.
    ['30 декабря', '2025-12-30'],
    ['29 yanvar 2024', '2024-01-29'],
  ])('%s', (text, orderedOn) => {
    expect(read(line(text)).observation?.facts.orderedOn).toBe(orderedOn);
  });

  it('stands under a label of its own, in any place of the head', () => {
    const head = `<div class="RedOrderDetailsHead_Head__x"><p>Order date</p><p>5 June</p></div><section><p>${number()}</p></section>`;
    const { observation } = read(head + track('LB000000019SG'));
    expect(observation?.facts.orderedOn).toBe('2026-06-05');
  });

  it('is kept as text when it cannot be understood', () => {
    const { observation } = read(`${line('от 29 Julember 2024')}${track('LB000000019SG')}`);
    expect(observation?.unread?.orderedOn).toBe('Заказ 5012 0000 0000 0011 от 29 Julember 2024');
  });

  it('is not kept as text where that would be more than its line', () => {
    const page = `<main><p>${number()}</p><p>Nobody Nemo, 1 Nowhere Street, 00000 Nowhere</p></main>`;
    expect(read(page + track('LB000000019SG')).observation?.unread).toBeUndefined();
  });
});

it.each([
  ['<a data-testid="sellerInfoV2" href="/store/1103">Lamp Corner Store</a>'],
  ['<a data-testid="sellerInfoV2" href="/store/1103">Seller: Lamp Corner Store</a>'],
  ['<div data-testid="sellerInfoV2Block">Seller: Lamp Corner Store</div>'],
  ['<div data-testid="sellerInfoV2"><b>Seller:</b> <a href="/store/1103">Lamp Corner Store</a></div>'],
])('the store is read from %s', (html) => {
  expect(read(line('5 июня') + html).observation?.facts.store).toBe('Lamp Corner Store');
});

describe('the tracking number', () => {
  it.each([
    ['LB000000019SG', 'LB000000019SG'],
    ['LB 000 000 019 SG', 'LB000000019SG'],
    ['Трек-номер: LB 000 000 019 SG', 'LB000000019SG'],
    ['Track number LB000000019SG', 'LB000000019SG'],
    ['<i></i> 80 0830 4945 3155', '80083049453155'],
  ])('%s', (text, expected) => {
    expect(read(track(text)).observation?.parcels.map((parcel) => parcel.number)).toEqual([expected]);
  });

  it('is none where the button says something else', () => {
    expect(read(track('Отследить заказ')).observation).toBeNull();
  });

  it('of several parcels each has its place', () => {
    expect(read(track('LB000000019SG') + track('LP00000000000019') + track('LB000000019SG')).observation?.parcels).toMatchObject([
      { number: 'LB000000019SG', position: 0, count: 2 },
      { number: 'LP00000000000019', position: 1, count: 2 },
    ]);
  });
});

describe('the total', () => {
  it.each([
    ['of this order', data(ID, '"1 234,56 \\u20bd"'), { amount: 1234.56, currency: 'RUB' }],
    ['of an order seen before', data('5012000000000099', '"300 ₽"'), undefined],
    ['that is no text', data(ID, '300'), undefined],
    ['that is cut off', `<script>{"id":"${ID}","summary":{"total":{"value":"1 23</script>`, undefined],
    ['that is wrongly escaped', data(ID, String.raw`"30\x ₽"`), undefined],
  ])('%s', (_, script, total) => {
    expect(read(line('5 июня') + script).observation?.facts.total).toEqual(total);
  });
});
