// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.aliexpress.com/p/order/index.html" }
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageKind } from '../../../src/aliexpress/pages.ts';
import type { Reading } from '../../../src/aliexpress/reading.ts';
import { createReading } from '../../../src/page/reading.ts';
import { createStore } from '../../../src/page/state.ts';

const LIST_API = 'mtop.aliexpress.trade.buyer.order.list';
const answerOf = (text: string) => ({ api: LIST_API, text, orderId: null });
const refused = (code: string) => answerOf(JSON.stringify({ api: LIST_API, ret: [`${code}::x`], data: {} }));
/** Of one order. */
const GOOD = answerOf(
  JSON.stringify({
    api: LIST_API,
    ret: ['SUCCESS::x'],
    data: {
      data: { pc_om_list_order_8200000000000001: { tag: 'pc_om_list_order', fields: { orderId: '8200000000000001', statusText: 'Completed' } } },
    },
  }),
);
const AT = { now: Date.parse('2026-07-29T15:00:00Z'), zone: 'America/Sao_Paulo' };

function open(page: PageKind = 'order-list') {
  const store = createStore(page);
  const counted: Reading[] = [];
  const reading = createReading(
    document,
    store,
    () => AT,
    (each) => counted.push(each),
  );
  return { ...reading, counted, health: () => store.state.health };
}
/** Texts of our own, so markup is safe here. */
function show(markup: string): void {
  document.body.replaceChildren(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
}
const card = (orderId: string): string => `<div class="order-item"><a href="/p/order/detail.html?orderId=${orderId}">Order details</a></div>`;
beforeEach(() => show(''));

describe('a list', () => {
  it('whose answer holds orders, and that draws none, was not read', () => {
    const { look, hear, health, counted } = open();
    hear(GOOD);
    look(null);
    expect(health()).toMatchObject({ cardsSeen: 1, cardsRead: 0 });
    expect(counted.at(-1)).toMatchObject({ page: 'order-list', cardsSeen: 1, cardsRead: 0 });
  });

  it('that is emptied by a click on another tab is empty, and not unread, until the answer for that tab is there', () => {
    const { look, hear, health, counted } = open();
    hear(GOOD);
    show(card('8200000000000001'));
    look(null);
    const before = counted.length;
    show('');
    look(null);
    look(null);
    expect(health()).toMatchObject({ cardsSeen: 0, cardsRead: 0 });
    expect(counted.slice(before).filter(({ cardsSeen }) => cardsSeen > 0)).toEqual([]);
    hear(GOOD);
    look(null);
    expect(health()).toMatchObject({ cardsSeen: 1, cardsRead: 0 });
  });

  it.each([
    ['captcha', 'FAIL_SYS_USER_VALIDATE'],
    ['login', 'FAIL_SYS_SESSION_EXPIRED'],
  ])('says that a %s stands in the way, as long as the answer says so and no card stands', (trouble, code) => {
    const { look, hear, health } = open();
    hear(refused(code));
    look(null);
    expect(health().blockedBy).toBe(trouble);
    hear(GOOD);
    look(null);
    expect(health().blockedBy).toBeNull();
    hear(refused(code));
    show(card('8200000000000001'));
    look(null);
    expect(health().blockedBy).toBeNull();
  });

  it('forgets an answer that failed once the page has got another', () => {
    const { hear, health } = open();
    hear(refused('FAIL_SYS_TRAFFIC_LIMIT'));
    hear(refused('FAIL_SYS_TRAFFIC_LIMIT'));
    hear(answerOf('<html>'));
    expect(health().answersMissed).toBe(3);
    hear(GOOD);
    expect(health().answersMissed).toBe(1);
  });
});

describe('the tracking page of a parcel that was not sent', () => {
  const address = '/p/tracking/index.html?tradeOrderId=8200000000000001';
  const more = `<div id="root">No tracking yet. ${'More to love. '.repeat(20)}</div>`;
  const answer = (parcels: object[]) => ({
    api: 'mtop.ae.ld.querydetail',
    text: JSON.stringify({ api: 'mtop.ae.ld.querydetail', ret: ['SUCCESS'], data: { module: { trackingDetailLineList: parcels } } }),
    orderId: '8200000000000001',
  });
  beforeEach(() => history.replaceState(null, '', address));
  afterEach(() => history.replaceState(null, '', '/p/order/index.html'));

  it('has no order to be read, whatever else stands on it', () => {
    const { look, hear, health, counted } = open('tracking');
    show(more);
    look(null);
    expect(health()).toMatchObject({ cardsSeen: 1, cardsRead: 0 });
    hear(answer([]));
    look(null);
    expect(health()).toMatchObject({ cardsSeen: 0, cardsRead: 0 });
    expect(counted.at(-1)).toMatchObject({ page: 'tracking', cardsSeen: 0 });
  });

  it('has one as soon as its answer has', () => {
    const { look, hear, health } = open('tracking');
    show(more);
    hear(answer([{ mailNo: 'RB123456785CN', detailList: [] }]));
    look(null);
    expect(health()).toMatchObject({ cardsSeen: 1, cardsRead: 0 });
  });
});

it('the page of an order over which a captcha stands has not changed', () => {
  const { look, hear, health, counted } = open('order-detail');
  hear(refused('FAIL_SYS_USER_VALIDATE'));
  show(`<div id="root">${'More to love. '.repeat(20)}</div>`);
  look(null);
  expect(health().blockedBy).toBe('captcha');
  expect(counted).toEqual([]);
});
