import { describe, expect, it } from 'vitest';
import type { Handlers } from '../../../src/background/protocol.ts';
import { routeMessages } from '../../../src/background/router.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';

const home = { id: 'us', base: 'chrome-extension://us/' };
const asked: unknown[] = [];
const reports: string[] = [];
const handler = (name: string) => async (data: unknown) => {
  asked.push([name, data]);
  return name;
};
const route = routeMessages(
  Object.fromEntries(
    ['observe', 'view', 'overview', 'changeSettings', 'forgetEverything', 'openOrder'].map((name) => [name, handler(name)]),
  ) as unknown as Handlers,
  home,
  (error) => reports.push(error.message),
);
const page = { id: 'us', url: 'https://www.aliexpress.com/p/order/index.html' };
const own = { id: 'us', url: 'chrome-extension://us/popup.html' };

describe('the router', () => {
  it('answers what a page may ask', async () => expect(await route({ trackguard: 'view', data: ['8200000000000001'] }, page)).toBe('view'));
  it.each([
    'https://www.aliexpress.us/p/tracking/index.html?tradeOrderId=8200000000000001',
    'https://m.aliexpress.com/p/order/index.html',
    'https://aliexpress.ru/order-list',
    'https://track.aliexpress.com/logisticsdetail.htm?tradeId=8200000000000001',
  ])('answers %s', async (url) => expect(await route({ trackguard: 'view', data: [] }, { id: 'us', url })).toBe('view'));
  it('answers our own pages', async () => expect(await route({ trackguard: 'changeSettings', data: DEFAULT_SETTINGS }, own)).toBe('changeSettings'));

  it.each(['overview', 'changeSettings', 'forgetEverything', 'openOrder', 'readRest', 'noticeAccess', 'tryNotice'])(
    'refuses %s to a page',
    async (name) => {
      await expect(route({ trackguard: name }, page)).rejects.toThrow('not open');
    },
  );
  it.each(['https://aliexpress.com.evil.example/', 'https://evil.example/?https://www.aliexpress.com/', 'http://www.aliexpress.com/', '', undefined])(
    'refuses everything to %s',
    async (url) => {
      await expect(route({ trackguard: 'view', data: [] }, { id: 'us', url })).rejects.toThrow('not open');
    },
  );
  it('does not hear other extensions', () => expect(route({ trackguard: 'overview' }, { ...own, id: 'them' })).toBeUndefined());
  it.each([null, 'overview', { trackguard: 'eval' }, { trackguard: 'constructor' }, { type: 'overview' }])('does not hear %j', (message) => {
    expect(route(message, own)).toBeUndefined();
  });
  it.each([
    ['observe', [{ orderId: 'x' }]],
    ['observe', 'all'],
    ['observe', [{ orderId: '8200000000000001', source: 'rumour', seenAt: 0, facts: {}, parcels: [] }]],
    ['view', ['../settings']],
    ['view', Array.from({ length: 1_001 }, () => '8200000000000001')],
  ])('refuses %s with data of another shape', async (name, data) => {
    await expect(route({ trackguard: name, data }, page)).rejects.toThrow(name);
  });
  it('takes the others of a batch with one observation that cannot be understood, and says so', async () => {
    asked.length = 0;
    const observation = { orderId: '8200000000000001', source: 'list-dom', seenAt: 0, facts: { store: 'x' }, parcels: [] };
    await route({ trackguard: 'observe', data: [observation, { ...observation, orderId: 'x' }, { ...observation, facts: { store: 'y' } }] }, page);
    expect(asked).toEqual([['observe', [observation, { ...observation, facts: { store: 'y' } }]]]);
    expect(reports).toEqual([expect.stringContaining('1 of 3')]);
  });
  it('strips what no handler knows', async () => {
    asked.length = 0;
    const observation = { orderId: '8200000000000001', source: 'list-dom', seenAt: 0, facts: { store: 'x', buyer: 'name' }, parcels: [] };
    await route({ trackguard: 'observe', data: [observation] }, page);
    expect(JSON.stringify(asked)).not.toContain('buyer');
  });
});
