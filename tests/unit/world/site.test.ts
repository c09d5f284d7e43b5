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
    ['https://acs.aliexpress.com/h5/mtop.ae.ld.querydetail/1.0/?api=mtop.ae.ld.querydetail&data=%7B%7D', 'application/json'],
    ['https://acs.aliexpress.com/h5/mtop.ae.ld.querydetail/1.0/?api=mtop.ae.ld.querydetail&callback=mtopjsonp1&data=%7B%7D', 'text/javascript'],
  ])('answers %s', (address, type) => {
    expect(respond(address, site)?.contentType).toBe(`${type}; charset=utf-8`);
  });

  it.each([
    `${WWW}/`,
    `${WWW}/item/1.html`,
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
