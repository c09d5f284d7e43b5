// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8200000000000001" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Observation } from '../../../../src/model/observation.ts';
import { HEARD } from '../../../../src/page/overhear/heard.ts';
import type { Outcome } from '../../../../src/page/walk/frame.ts';
import { readInFrame } from '../../../../src/page/walk/read-in-frame.ts';

const ORDER = '8200000000000001';
const NUMBER = 'RB123456785CN';
const TRACKING_API = 'mtop.ae.ld.querydetail';
const LIST_API = 'mtop.aliexpress.trade.buyer.order.list';

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  document.body.replaceChildren();
});
afterEach(() => life.abort());

function open({ problem = null, isAway = false }: { problem?: 'full' | null; isAway?: boolean } = {}) {
  const told: Outcome[] = [];
  const observed: Observation[] = [];
  const ask = async (_: string, data: Observation[]) => {
    if (isAway) throw new Error('the background is away');
    observed.push(...data);
    return { problem };
  };
  readInFrame(document, { ask: ask as never, now: Date.now, zone: 'Europe/Madrid' }, life.signal, (outcome) => told.push(outcome));
  return { told, observed };
}
function answer(text: unknown, api = TRACKING_API): void {
  const detail = JSON.stringify({ api, text: typeof text === 'string' ? text : JSON.stringify(text), orderId: ORDER });
  document.dispatchEvent(new CustomEvent(HEARD, { detail }));
}
const success = (data: unknown, api = TRACKING_API) => ({ api, ret: ['SUCCESS::ok'], data });
const failure = (code: string) => ({ api: TRACKING_API, ret: [code], data: {} });
const parcels = (...list: object[]) => success({ module: { trackingDetailLineList: list } });
function draw(className: string, text: string): void {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  document.body.append(element);
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a page in the frame of a walk', () => {
  it('hands over what its answer says, and then tells the walk', async () => {
    const { told, observed } = open();
    answer(parcels({ mailNo: NUMBER, detailList: [] }));
    await pass(100);
    expect(observed.map(({ orderId, parcels: [parcel] }) => [orderId, parcel?.number])).toEqual([[ORDER, NUMBER]]);
    expect(told).toEqual(['read']);
  });

  it('hands over what it shows, where no answer can be heard, and draws nothing', async () => {
    const { told, observed } = open();
    draw('logistic-info-v2--mailNoValue--X0fPzen', NUMBER);
    await pass(200);
    expect(observed[0]?.parcels[0]?.number).toBe(NUMBER);
    expect(told).toEqual(['read']);
    expect(document.querySelector('[data-trackguard]')).toBeNull();
  });

  it('is read, too, when its order has no parcel yet', async () => {
    const { told } = open();
    answer(parcels());
    await pass(100);
    expect(told).toEqual(['read']);
  });

  it('does not send the same twice', async () => {
    const { observed } = open();
    answer(parcels({ mailNo: NUMBER }));
    answer(parcels({ mailNo: NUMBER }));
    await pass(100);
    expect(observed).toHaveLength(1);
  });

  it('is not read by an answer that tells of something else', async () => {
    const { told } = open();
    answer(success({ data: {}, hierarchy: { structure: {} } }, LIST_API), LIST_API);
    await pass(10_000);
    expect(told).not.toContain('read');
  });

  it.each([
    ['captcha', 'FAIL_SYS_USER_VALIDATE::Please slide to verify', 100],
    ['unexpected', 'FAIL_SYS_TRAFFIC_LIMIT::Too many requests', 3_100],
  ] as const)('tells of %s in its answer', async (outcome, code, ms) => {
    const { told } = open();
    answer(failure(code));
    await pass(ms);
    expect(told).toEqual([outcome]);
  });

  it('goes on after a first answer that failed, when it is read after all', async () => {
    const { told } = open();
    answer(failure('FAIL_SYS_TOKEN_EMPTY::token'));
    await pass(500);
    answer(parcels({ mailNo: NUMBER }));
    await pass(10_000);
    expect(told).toEqual(['read']);
  });

  it('tells of a captcha at once, and of a login only when it stays', async () => {
    const captcha = open();
    draw('baxia-dialog', 'Please slide to verify');
    await pass(200);
    expect(captcha.told).toEqual(['captcha']);
    life.abort();
    life = new AbortController();
    document.body.replaceChildren();

    const login = open();
    const link = document.createElement('a');
    link.href = 'https://login.aliexpress.com/';
    document.body.append(link);
    answer(failure('FAIL_SYS_SESSION_EXPIRED::Session expired'));
    await pass(2_000);
    expect(login.told).toEqual([]);
    await pass(2_000);
    expect(login.told).toEqual(['login']);
  });

  it.each([
    ['the storage is full', { problem: 'full' as const }],
    ['the background is away', { isAway: true }],
  ])('stops the walk when %s: what is read would be lost', async (_, trouble) => {
    const { told } = open(trouble);
    answer(parcels({ mailNo: NUMBER }));
    await pass(100);
    expect(told).toEqual(['unexpected']);
  });

  it('leaves nothing behind at its end', async () => {
    const { told, observed } = open();
    answer(failure('FAIL_SYS_TRAFFIC_LIMIT::Too many requests'));
    await pass(100);
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
    answer(parcels({ mailNo: NUMBER }));
    draw('logistic-info-v2--mailNoValue--X0fPzen', NUMBER);
    await pass(10_000);
    expect([told, observed]).toEqual([[], []]);
  });
});
