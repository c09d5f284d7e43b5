// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { checkHeard } from '../../../src/page/hearing.ts';
import { HEARD, type Heard } from '../../../src/page/overhear/heard.ts';
import { overhear } from '../../../src/page/overhear/overhear.ts';

const LIST = 'mtop.aliexpress.trade.buyer.order.list';
const DETAIL = 'mtop.ae.ld.querydetail';
const address = (api: string, more = '') => `https://acs.aliexpress.com/h5/${api}/1.0/?jsv=2.5.1&data=${encodeURIComponent(more)}`;

/** A page whose browser answers every request with `body`; `before` is what the page did before our script ran. */
function openPage(body: string, before: (page: Window & typeof globalThis) => void = () => undefined) {
  const { window } = new JSDOM('<!doctype html>', { url: 'https://www.aliexpress.com/p/order/index.html', runScripts: 'outside-only' });
  const page = window as unknown as Window & typeof globalThis;
  Object.assign(page, {
    fetch: (input: unknown) => Promise.resolve(new Response(input === 'broken' ? null : body)),
    Request,
    XMLHttpRequest: class XMLHttpRequest extends EventTarget {
      responseType = '';
      responseText = body;
      response = body;
      readyState = 0;
      open(): void {
        this.readyState = 1;
      }
      send(): void {
        this.dispatchEvent(new Event('load'));
      }
    },
    Function: window.eval('Function'),
  });
  const nativeSource = page.Function.prototype.toString.call(page.fetch);
  const heard: Heard[] = [];
  page.document.addEventListener(HEARD, (event) => heard.push(JSON.parse((event as CustomEvent<string>).detail)));
  before(page);
  overhear(page);
  return { page, heard, nativeSource };
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('overhearing', () => {
  it('copies an answer that comes by fetch, with the order that was asked about, and leaves it whole to the page', async () => {
    const { page, heard } = openPage('{"ok":1}');
    const answer = await page.fetch(address(DETAIL, '{"tradeOrderId":"8200000000000001"}'));
    expect(await answer.text()).toBe('{"ok":1}');
    await settle();
    expect(heard).toEqual([{ api: DETAIL, text: '{"ok":1}', orderId: '8200000000000001' }]);
  });

  it.each([
    ['a writing API', address('mtop.aliexpress.trade.buyer.order.operation')],
    ['a longer name', address(`${LIST}.more`)],
    ['anything else', 'https://www.aliexpress.com/item/1.html'],
  ])('passes on nothing of %s', async (_, url) => {
    const { page, heard } = openPage('{}');
    await page.fetch(url);
    await settle();
    expect(heard).toEqual([]);
  });

  it('copies an answer that comes by JSONP, and calls the page back with the very same', async () => {
    const { page, heard } = openPage('');
    const got: unknown[] = [];
    const script = page.document.createElement('script');
    script.setAttribute('src', `${address(DETAIL, '{"tradeOrderId":"8200000000000002"}')}&callback=mtopjsonp3`);
    page.document.head.append(script);
    const answer = { api: DETAIL, data: { result: 'true' } };
    Object.assign(page, { mtopjsonp3: (value: unknown) => got.push(value) });
    (page as unknown as { mtopjsonp3(value: unknown): void }).mtopjsonp3(answer);
    expect(got[0]).toBe(answer);
    expect(heard).toEqual([{ api: DETAIL, text: JSON.stringify(answer), orderId: '8200000000000002' }]);
  });

  it.each([
    ['a text', (data: string) => `data=${encodeURIComponent(data)}`],
    ['parameters', (data: string) => new URLSearchParams({ data })],
  ])('finds the order in what is posted as %s, by fetch and by XHR', async (_, bodyOf) => {
    const { page, heard } = openPage('{"ok":1}');
    const body = bodyOf('{"tradeOrderId":"8200000000000003"}');
    await page.fetch(address(DETAIL), { method: 'POST', body });
    await settle();
    const call = new page.XMLHttpRequest();
    call.open('POST', address(DETAIL));
    call.send(body);
    const copy = { api: DETAIL, text: '{"ok":1}', orderId: '8200000000000003' };
    expect(heard).toEqual([copy, copy]);
  });

  it('copies the further pages of the list, which ask by a long body, and answers that XHR has parsed', async () => {
    const { page, heard } = openPage('{"page":2}');
    const body = `data=${encodeURIComponent(JSON.stringify({ params: JSON.stringify({ hierarchy: {}, linkage: {}, operator: 'pc_om_list_body' }) }))}`;
    const call = new page.XMLHttpRequest();
    call.open('POST', address(LIST));
    call.send(body);
    Object.assign(call, { responseType: 'json', response: { page: 3 } });
    call.open('POST', address(LIST));
    call.send(body);
    expect(heard.map(({ text }) => text)).toContain('{"page":2}');
    expect(heard.at(-1)).toEqual({ api: LIST, text: '{"page":3}', orderId: null });
  });

  it('lets the page delete its callbacks and count on for ever', () => {
    const { page, heard } = openPage('');
    const callbacks = page as unknown as Record<string, (value: unknown) => void>;
    for (let n = 1; n <= 200; n += 1) {
      callbacks[`mtopjsonp${n}`] = () => undefined;
      callbacks[`mtopjsonp${n}`]?.({ api: LIST });
      delete callbacks[`mtopjsonp${n}`];
    }
    expect(heard).toHaveLength(200);
    expect(Object.keys(page).filter((key) => key.startsWith('mtopjsonp'))).toEqual([]);
  });

  it('does not mind an answer that holds itself', () => {
    const { page, heard } = openPage('');
    const answer: Record<string, unknown> = { api: LIST };
    answer.self = answer;
    const callbacks = page as unknown as Record<string, (value: unknown) => unknown>;
    callbacks.mtopjsonp1 = () => 'called';
    expect(callbacks.mtopjsonp1?.(answer)).toBe('called');
    expect(heard).toEqual([]);
  });

  /** The page's HTML declares its first call; whatever then makes that call runs after a script of document_start. */
  const PREFETCH = `var prefetch = { api: '${LIST}', method: 'POST', v: '1.0', data: { statusTab: 'all' } };`;
  it.each([
    ['fetch', `fetch('${address(LIST)}')`],
    ['XHR', `var call = new XMLHttpRequest(); call.open(prefetch.method, '${address(LIST)}'); call.send('data=' + prefetch.data)`],
    ['JSONP', `window.mtopjsonp1 = function () {}; mtopjsonp1({ api: prefetch.api })`],
  ])('copies the first call that the page declares ahead as `prefetch` and makes by %s', async (_, call) => {
    const { page, heard } = openPage(JSON.stringify({ api: LIST }));
    (page as unknown as { eval(code: string): void }).eval(`${PREFETCH} ${call}`);
    await settle();
    expect(heard).toEqual([{ api: LIST, text: JSON.stringify({ api: LIST }), orderId: null }]);
  });

  it('misses a call that was made before it runs, as on a page that was open when Trackguard was installed', async () => {
    const { heard } = openPage('{}', (page) => void page.fetch(address(LIST)));
    await settle();
    expect(heard).toEqual([]);
  });

  it('cannot be noticed by looking at the functions', () => {
    const { page, nativeSource } = openPage('');
    const sourceOf = (value: unknown) => page.Function.prototype.toString.call(value);
    expect(sourceOf(page.fetch)).toBe(nativeSource);
    expect(sourceOf(page.Function.prototype.toString)).toContain('function toString() { [native code] }');
    expect(page.XMLHttpRequest.prototype.open.name).toBe('open');
    expect(() => sourceOf({})).toThrow();
  });
});

describe('what the page hands over', () => {
  it.each([
    ['no JSON', '{'],
    ['nothing', 'null'],
    ['another API', JSON.stringify({ api: 'mtop.aliexpress.trade.buyer.order.operation', text: '', orderId: null })],
    ['no text', JSON.stringify({ api: LIST, text: 7 })],
  ])('is refused when it is %s', (_, detail) => expect(checkHeard(detail)).toBeNull());
  it('loses an order id that is none', () => {
    expect(checkHeard(JSON.stringify({ api: LIST, text: '{}', orderId: '1; DROP' }))).toEqual({ api: LIST, text: '{}', orderId: null });
  });
});
