import { describe, expect, it } from 'vitest';
import { cardsAroundLinks } from '../../../../src/aliexpress/dom/links.ts';
import { documentOf } from '../fixture.ts';

const link = (id: number) => `<a href="/p/order/detail.html?orderId=${8212000000000000n + BigInt(id)}">x</a>`;
const idsOf = (html: string) => cardsAroundLinks(documentOf(html)).map(({ id }) => id);

describe('cardsAroundLinks', () => {
  it.each([
    [
      'the largest part of each order',
      `<main><section id="a"><p>${link(1)}</p>${link(1)}</section><section id="b">${link(2)}</section></main>`,
      ['a', 'b'],
    ],
    ['what its links have in common, of an order alone', `<main><section id="a"><p>${link(1)}</p>${link(1)}</section></main>`, ['a']],
    ['no order whose links stand among those of others', `<main>${link(1)}<section id="b">${link(2)}</section>${link(1)}</main>`, ['b']],
    ['none without links', '<main><a href="/item/1.html">x</a></main>', []],
    ['none of our own', `<main data-trackguard>${link(1)}</main>`, []],
  ])('gives %s', (_, html, ids) => {
    expect(idsOf(html)).toEqual(ids);
  });
});
