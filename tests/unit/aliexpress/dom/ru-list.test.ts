import { describe, expect, it } from 'vitest';
import { findCards, readCard } from '../../../../src/aliexpress/dom/ru-list.ts';
import { AT, documentOf, elementOf, pageOfFixture } from '../fixture.ts';

const ID = '5012000000000011';
const card = (inside: string) => readCard(elementOf(`<div><a class="x" href="/order-list/${ID}">${inside}</a></div>`), AT).observation;
const tag = (text: string) => `<b class="RedOrderList_OrderItem__tag__1tjf5">${text}</b>`;
const title = (text: string) => `<h4 class="RedOrderList_OrderItem__title__1tjf5">${text}</h4>`;

const PAGES = [
  ['2026-07-ru-list-en.html', { amount: 12.34, currency: 'USD' }],
  ['2026-07-ru-list-ru.html', { amount: 1234.56, currency: 'RUB' }],
  ['2026-07-ru-list-az.html', { amount: 12.34, currency: 'EUR' }],
  ['2025-03-ru-list-en.html', { amount: 12.34, currency: 'USD' }],
  ['2025-03-ru-list-ru.html', { amount: 1234.56, currency: 'RUB' }],
] as const;

describe.each(PAGES)('%s', (name, total) => {
  const cards = findCards(pageOfFixture(name)).map((element) => readCard(element, AT));
  const facts = cards.map(({ observation }) => observation?.facts);

  it('has every order, by its link', () => {
    expect(cards.map(({ observation }) => observation?.orderId)).toEqual([ID, '5012000000000022', '5012000000000033', '5012000000000044']);
    expect(cards.map(({ by }) => by.orderId)).toEqual(Array(4).fill('card-link'));
    expect(new Set(cards.map(({ observation }) => observation?.source))).toEqual(new Set(['list-dom']));
  });

  it('tells how each order stands, and when it comes or came', () => {
    expect(facts.map((fact) => fact?.status)).toEqual(['shipped', 'shipped', 'completed', 'cancelled']);
    expect(facts.map((fact) => fact?.promisedOn)).toEqual(['2026-08-12', '2026-08-12', undefined, undefined]);
    expect(facts.map((fact) => fact?.completedOn)).toEqual([undefined, undefined, '2017-09-05', undefined]);
    expect(facts[0]?.total).toEqual(total);
  });

  it('leaves nothing unread', () => {
    expect(cards.flatMap(({ observation }) => Object.keys(observation?.unread ?? {}))).toEqual([]);
  });
});

describe('a card', () => {
  it.each([
    ['card-link', `<div><a class="NewOrderList_OrderItem__link__9" href="/order-list/${ID}?filterName=archive"></a></div>`],
    ['any-link', `<div><a href="https://aliexpress.ru/order-list/${ID}"></a></div>`],
    ['any-link', `<a href="https://aliexpress.ru/order-list/${ID}"></a>`],
    ['number', '<div><b class="RedOrderList_OrderItem__number__x">5012&nbsp;0000 0000 0011</b><i>1111 2222 3333 4444</i></div>'],
    ['card-digits', '<div><b>№ 5012 0000 0000 0011</b></div>'],
  ])('names its order by %s', (strategy, html) => {
    const { observation, by } = readCard(elementOf(html), AT);
    expect(observation?.orderId).toBe(ID);
    expect(by.orderId).toBe(strategy);
  });

  it.each([
    ['12 March', '2026-03-12'],
    ['12 March 2026', '2026-03-12'],
    ['12 марта 2026 г.', '2026-03-12'],
    ['25 декабря', '2026-12-25'],
    ['5 января', '2027-01-05'],
  ])('that says "%s" promises %s', (text, promisedOn) => {
    expect(card(tag('In transit') + title(text))?.facts.promisedOn).toBe(promisedOn);
  });

  it('keeps a headline with a day that it cannot understand, and takes no day out of it', () => {
    const observation = card(tag('In transit') + title('Somebody will do something by 12 March'));
    expect(observation?.facts).toEqual({ status: 'shipped', statusText: 'In transit' });
    expect(observation?.unread).toEqual({ promisedOn: 'Somebody will do something by 12 March' });
  });

  it('is not received because somebody else received it', () => {
    const observation = card(tag('In transit') + title('Received by sorting center 5 June'));
    expect(observation?.facts).toEqual({ status: 'shipped', statusText: 'In transit' });
  });

  it.each([
    ['Getting ready', undefined],
    ['IN TRANSIT', 'shipped'],
    ['Processing', 'processing'],
  ])('with the tag "%s" is %s', (text, status) => {
    expect(card(tag(text))?.facts.status).toBe(status);
  });

  it('reads no promise where the order is over', () => {
    expect(card(tag('Cancelled') + title('12 March'))?.facts).toEqual({ status: 'cancelled', statusText: 'Cancelled' });
  });

  it('finds its status among other tags', () => {
    expect(card(tag('-20%') + tag('READY FOR PICKUP'))?.facts.status).toBe('shipped');
    expect(card(tag('Ready to pick up'))?.facts.status).toBe('shipped');
    expect(card(tag('Ready to ship'))?.facts.status).toBe('processing');
    expect(card(tag('-20%'))).toMatchObject({ facts: { statusText: '-20%' }, unread: { status: '-20%' } });
  });
});

describe('findCards', () => {
  it('finds cards of another build by the orders that they name', () => {
    const cards = findCards(
      documentOf(`<main>${[1, 2].map((n) => `<div><p><a href="/order-list/501200000000001${n}">x</a></p></div>`).join('')}</main>`),
    );
    expect(cards.map(({ localName }) => localName)).toEqual(['div', 'div']);
  });

  it('finds none on a page without orders', () => {
    expect(findCards(documentOf('<main><a href="/order-list?filterName=archive">Archive</a></main>'))).toEqual([]);
  });
});
