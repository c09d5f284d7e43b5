import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGE_KINDS, PAGES, pageOf } from '../../../src/aliexpress/pages.ts';

describe('pageOf', () => {
  const examples = PAGES.flatMap(({ kind, examples: urls }) => urls.map((url) => [url, kind] as const));

  it.each(examples)('%s is %s', (url, kind) => {
    expect(pageOf(url)).toBe(kind);
  });

  it.each(PAGES.map((rule) => [rule.kind, rule] as const))('%s claims no address of another kind', (kind, { is }) => {
    const stolen = examples.filter(([url, owner]) => owner !== kind && is(new URL(url)));
    expect(stolen, `${kind} also matches these; decide to which kind they belong, and narrow the other rule`).toEqual([]);
  });

  it('has a rule and examples for every kind that an address can tell', () => {
    const kinds = PAGES.filter(({ examples: urls }) => urls.length > 0).map(({ kind }) => kind);
    expect([...kinds, 'popover', 'unknown'].toSorted()).toEqual([...PAGE_KINDS].toSorted());
  });

  it.each([
    'http://www.aliexpress.com/p/order/index.html',
    'https://www.aliexpress.com.evil.example/p/order/index.html',
    'https://fakealiexpress.com/p/order/index.html',
    'https://xaliexpress.ru/order-list',
    'https://www.aliexpress.com/item/3256000000000007.html',
    'https://www.aliexpress.com/p/tracking/pop-text.html?tradeOrderId=8212345678901234',
    'https://acs.aliexpress.com/h5/mtop.aliexpress.trade.buyer.order.count/1.0/',
    'https://acs.aliexpress.com/h5/mtop.aliexpress.trade.buyer.order.operation/1.0/',
    'https://global.cainiao.com/newDetail.htm?mailNoList=LP00123456789012',
    'about:blank',
    'not an address',
    '',
  ])('%s is unknown', (url) => {
    expect(pageOf(url)).toBe('unknown');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (url) => {
        expect(pageOf(url)).toBe('unknown');
      }),
    );
  });
});
