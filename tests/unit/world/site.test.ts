import { describe, expect, it } from 'vitest';
import { respond } from '../../world/site.ts';

const site = { now: Date.parse('2026-10-05T12:00:00Z') };
const WWW = 'https://www.aliexpress.com';
const listAnswer = (fault: string): string => {
  const data = encodeURIComponent(JSON.stringify({ statusTab: 'all', timeZone: 'GMT+0000', _lang: 'en_US' }));
  const api = 'mtop.aliexpress.trade.buyer.order.list';
  return respond(`https://acs.aliexpress.com/h5/${api}/1.0/?api=${api}&data=${data}&_tg_fault=${fault}`, site)?.body ?? '';
};

describe('the stand-in', () => {
  it.each([
    [`${WWW}/p/order/index.html`, 'text/html'],
    [`${WWW}/p/order/detail.html?orderId=8214630915527046`, 'text/html'],
    [`${WWW}/p/tracking/index.html?_addShare=no&tradeOrderId=8214630915527046`, 'text/html'],
    [`${WWW}/stand-in/list.js`, 'text/javascript'],
    [`${WWW}/stand-in/style.css`, 'text/css'],
    ['https://login.aliexpress.com/', 'text/html'],
    ['https://m.aliexpress.com/p/order/index.html', 'text/html'],
    ['https://www.aliexpress.us/p/order/index.html', 'text/html'],
    ['https://aliexpress.ru/order-list', 'text/html'],
    ['https://aliexpress.ru/order-list/8214630915527046?filterName=active', 'text/html'],
    ['https://aliexpress.ru/stand-in/ru.js', 'text/javascript'],
    ['https://aliexpress.ru/aer-jsonapi/bx/orders/v3/web-order-list?page=1', 'application/json'],
    ['https://acs.aliexpress.us/h5/mtop.ae.ld.querydetail/1.0/?api=mtop.ae.ld.querydetail&data=%7B%7D', 'application/json'],
    ['https://acs.aliexpress.com/h5/mtop.ae.ld.querydetail/1.0/?api=mtop.ae.ld.querydetail&data=%7B%7D', 'application/json'],
    ['https://acs.aliexpress.com/h5/mtop.ae.ld.querydetail/1.0/?api=mtop.ae.ld.querydetail&callback=mtopjsonp1&data=%7B%7D', 'text/javascript'],
  ])('answers %s', (address, type) => {
    expect(respond(address, site)?.contentType).toBe(`${type}; charset=utf-8`);
  });

  it.each([
    `${WWW}/`,
    `${WWW}/item/1.html`,
    `${WWW}/order-list`,
    'https://aliexpress.ru/p/order/index.html',
    'https://aliexpress.ru/cart',
    `${WWW}/stand-in/missing.js`,
    `${WWW}/stand-in/..%2Fshell.ts`,
    'http://www.aliexpress.com/p/order/index.html',
    'https://tracking.example/',
    'https://acs.aliexpress.com/h5/mtop.aliexpress.trade.buyer.order.operation/1.0/?api=mtop.aliexpress.trade.buyer.order.operation&data=%7B%7D',
  ])('has nothing at %s', (address) => {
    expect(respond(address, site)).toBeNull();
  });

  it('refuses a choice that it does not have', () => {
    expect(() => respond(`${WWW}/p/order/index.html?_tg_fault=captchas`, site)).toThrow('captchas');
    expect(() => respond('https://aliexpress.ru/order-list?_tg_lang=fr', site)).toThrow('_tg_lang=fr');
    expect(() => respond(`${WWW}/p/order/index.html?_tg_orders=5001`, site)).toThrow('5001');
    expect(() => respond(`${WWW}/p/order/index.html?_tg_orders=many`, site)).toThrow('many');
  });

  it.each([0, 4, 10])('has as many orders as a test asks for: %d', (count) => {
    expect(listAnswer(`none&_tg_orders=${count}`).match(/"pc_om_list_order_\d+":/g) ?? []).toHaveLength(count);
  });

  it('can go wrong in the middle of something, and tells of each request', () => {
    const asked: string[] = [];
    const spoilt = { ...site, fault: 'captcha' as const, onRequest: (address: string) => void asked.push(address) };
    const address = 'https://acs.aliexpress.com/h5/mtop.ae.ld.querydetail/1.0/?api=mtop.ae.ld.querydetail&data=%7B%7D';
    expect(respond(address, spoilt)?.body).toContain('FAIL_SYS_USER_VALIDATE');
    expect(asked).toEqual([address]);
  });

  it.each([
    ['logged-out', /^\{"api".*FAIL_SYS_SESSION_EXPIRED/],
    ['captcha', /^\{"api".*FAIL_SYS_USER_VALIDATE/],
    ['error', /^\{"api".*FAIL_SYS_TRAFFIC_LIMIT/],
    ['not-json', /^<html>/],
    ['other-api', /^\{"api":"mtop.aliexpress.cart.count"/],
    ['no-id', /"orderId":""/],
    ['empty', /"pc_om_list_body_2001":\[\]/],
    ['changed', /"dIredro"/],
  ])('spoils an answer: %s', (fault, sign) => {
    expect(listAnswer('none')).not.toMatch(sign);
    expect(listAnswer(fault)).toMatch(sign);
  });

  it('spoils an answer: truncated, huge', () => {
    expect(() => JSON.parse(listAnswer('truncated'))).toThrow(SyntaxError);
    expect(listAnswer('huge').length).toBeGreaterThan(5_000_000);
  });
});
