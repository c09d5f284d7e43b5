// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
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
      response: unknown = body;
      readyState = 0;
      /** True while nobody answers. */
      isHanging = false;
      open(): void {
        this.readyState = 1;
      }
      send(): void {
        if (this.isHanging) return;
        this.dispatchEvent(new Event('load'));
        this.dispatchEvent(new Event('loadend'));
      }
      abort(): void {
        this.dispatchEvent(new Event('abort'));
        this.dispatchEvent(new Event('loadend'));
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
/** Adds the script that a JSONP answer comes by. The browser loads it later; what stands beside the page sees it before. */
async function addScript(page: Window & typeof globalThis, src: string): Promise<HTMLScriptElement> {
  const script = page.document.createElement('script');
  script.setAttribute('src', src);
  page.document.head.append(script);
  await settle();
  return script;
}
const callbacksOf = (page: Window) => page as unknown as Record<string, (value: unknown) => unknown>;
const formOf = (data: string): FormData => {
  const form = new FormData();
  form.append('data', data);
  return form;
};
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
    ['what is told of a reading API', `https://log.aliexpress.com/page?of=${address(LIST)}`],
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
    Object.assign(page, { mtopjsonp3: (value: unknown) => got.push(value) });
    await addScript(page, `${address(DETAIL, '{"tradeOrderId":"8200000000000002"}')}&callback=mtopjsonp3`);
    const answer = { api: DETAIL, data: { result: 'true' } };
    callbacksOf(page).mtopjsonp3?.(answer);
    expect(got[0]).toBe(answer);
    expect(heard).toEqual([{ api: DETAIL, text: JSON.stringify(answer), orderId: '8200000000000002' }]);
  });

  it('copies it also where the callback has another name, or is set only after its script was added', async () => {
    const { page, heard } = openPage('');
    await addScript(page, `${address(LIST)}&callback=jsonp_17`);
    expect(callbacksOf(page).jsonp_17).toBeUndefined();
    callbacksOf(page).jsonp_17 = () => 'called';
    expect(callbacksOf(page).jsonp_17?.({ api: LIST })).toBe('called');
    expect(heard).toEqual([{ api: LIST, text: JSON.stringify({ api: LIST }), orderId: null }]);
  });

  it('copies it where the script gets its address late, or is added within something else', async () => {
    const { page, heard } = openPage('');
    Object.assign(page, { mtopjsonp1: () => undefined, mtopjsonp2: () => undefined });
    const late = await addScript(page, '');
    late.setAttribute('src', `${address(LIST)}&callback=mtopjsonp1`);
    const box = page.document.createElement('div');
    box.append(page.document.createElement('script'));
    box.firstElementChild?.setAttribute('src', `${address(LIST)}&callback=mtopjsonp2`);
    page.document.head.append(box);
    await settle();
    callbacksOf(page).mtopjsonp1?.({ page: 1 });
    callbacksOf(page).mtopjsonp2?.({ page: 2 });
    expect(heard.map(({ text }) => text)).toEqual(['{"page":1}', '{"page":2}']);
  });

  it('tells two answers apart that come by the same callback', async () => {
    const { page, heard } = openPage('');
    const addresses = ['1', '2'].map((n) => `${address(DETAIL, `{"tradeOrderId":"820000000000000${n}"}`)}&callback=mtopjsonp1`);
    for (const src of addresses) {
      Object.assign(page, { mtopjsonp1: callbacksOf(page).mtopjsonp1 ?? (() => undefined) });
      await addScript(page, src);
      callbacksOf(page).mtopjsonp1?.({});
    }
    expect(heard.map(({ orderId }) => orderId)).toEqual(['8200000000000001', '8200000000000002']);
  });

  it('passes on nothing that comes by JSONP from anything else, and leaves its callback alone', async () => {
    const { page, heard } = openPage('');
    const callback = () => undefined;
    Object.assign(page, { mtopjsonp1: callback });
    await addScript(page, `${address('mtop.aliexpress.trade.buyer.order.operation')}&callback=mtopjsonp1`);
    await addScript(page, `https://log.aliexpress.com/?of=${encodeURIComponent(address(LIST))}&callback=mtopjsonp1`);
    expect(callbacksOf(page).mtopjsonp1).toBe(callback);
    expect(heard).toEqual([]);
  });

  it('leaves a callback alone that cannot be replaced', async () => {
    const { page } = openPage('');
    const callback = () => 'called';
    Object.defineProperty(page, 'mtopjsonp1', { value: callback });
    await addScript(page, `${address(LIST)}&callback=mtopjsonp1`);
    expect(callbacksOf(page).mtopjsonp1).toBe(callback);
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

  it.each([
    ['an address object', () => [new URL(address(DETAIL, '{"tradeOrderId":"8200000000000004"}'))]],
    ['a request', () => [new Request(address(DETAIL, '{"tradeOrderId":"8200000000000004"}'))]],
    ['a request with a body', () => [new Request(address(DETAIL), { method: 'POST', body: 'data={"tradeOrderId":"8200000000000004"}' })]],
    ['a form', () => [address(DETAIL), { method: 'POST', body: formOf('{"tradeOrderId":"8200000000000004"}') }]],
  ])('knows what was asked by fetch with %s', async (_, argumentsOf) => {
    const { page, heard } = openPage('{"ok":1}');
    const args = argumentsOf() as Parameters<typeof fetch>;
    await page.fetch(...args);
    await settle();
    expect(heard).toEqual([{ api: DETAIL, text: '{"ok":1}', orderId: '8200000000000004' }]);
    if (args[0] instanceof Request) expect(args[0].bodyUsed).toBe(false);
  });

  it('runs no code of the page’s that the browser would not have run', async () => {
    const { page } = openPage('{}');
    const target = {
      toString(): string {
        throw new Error('asked for its text');
      },
    };
    const init = {
      get body(): string {
        throw new Error('asked for its body');
      },
    };
    await page.fetch(target as unknown as string);
    await page.fetch(address(LIST), init);
    new page.XMLHttpRequest().open('GET', target as unknown as string);
    for (const odd of [undefined, null, 5, Symbol('x')]) await page.fetch(odd as never, odd as never);
  });

  it.each([
    ['a buffer', 'arraybuffer', () => new TextEncoder().encode('{"é":1}').buffer],
    ['a blob', 'blob', () => new Blob(['{"é":1}'])],
    ['a parsed answer', 'json', () => ({ é: 1 })],
  ])('copies what XHR gives as %s', async (_, responseType, responseOf) => {
    const { page, heard } = openPage('');
    const call = new page.XMLHttpRequest();
    call.open('GET', address(LIST));
    Object.assign(call, { responseType, response: responseOf() });
    call.send();
    await settle();
    expect(heard.map(({ text }) => text)).toEqual(['{"é":1}']);
  });

  it('takes no call for the one that was given up before it', () => {
    const { page, heard } = openPage('{"ok":1}');
    const call = new page.XMLHttpRequest();
    call.open('GET', address(DETAIL, '{"tradeOrderId":"8200000000000005"}'));
    Object.assign(call, { isHanging: true }).send();
    call.open('GET', 'https://www.aliexpress.com/something/else');
    Object.assign(call, { isHanging: false }).send();
    expect(heard).toEqual([]);
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

  it('lets the page delete its callbacks and count on for ever, and leaves none of its own', async () => {
    const { page, heard } = openPage('');
    const before = Object.getOwnPropertyNames(page);
    for (let n = 1; n <= 200; n += 1) {
      const name = `mtopjsonp${n}`;
      expect(name in page).toBe(false);
      callbacksOf(page)[name] = () => undefined;
      const script = await addScript(page, `${address(LIST)}&callback=${name}`);
      expect(Object.getOwnPropertyDescriptor(page, name)).toMatchObject({ configurable: true, enumerable: true, writable: true });
      callbacksOf(page)[name]?.({ api: LIST });
      delete callbacksOf(page)[name];
      script.remove();
    }
    expect(heard).toHaveLength(200);
    expect(Object.getOwnPropertyNames(page)).toEqual(before);
  });

  it('does not mind an answer that holds itself', async () => {
    const { page, heard } = openPage('');
    const answer: Record<string, unknown> = { api: LIST };
    answer.self = answer;
    callbacksOf(page).mtopjsonp1 = () => 'called';
    await addScript(page, `${address(LIST)}&callback=mtopjsonp1`);
    expect(callbacksOf(page).mtopjsonp1?.(answer)).toBe('called');
    expect(heard).toEqual([]);
  });

  /** The page's HTML declares its first call; whatever then makes that call runs after a script of document_start. */
  const PREFETCH = `var prefetch = { api: '${LIST}', method: 'POST', v: '1.0', data: { statusTab: 'all' } };`;
  it.each([
    ['fetch', `fetch('${address(LIST)}')`],
    ['XHR', `var call = new XMLHttpRequest(); call.open(prefetch.method, '${address(LIST)}'); call.send('data=' + prefetch.data)`],
    [
      'JSONP',
      `window.mtopjsonp1 = function () {};
       var script = document.createElement('script'); script.src = '${address(LIST)}&callback=mtopjsonp1'; document.head.append(script);
       setTimeout(function () { mtopjsonp1({ api: prefetch.api }) })`,
    ],
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

  it('runs nothing that the page has put in the browser’s places', async () => {
    const { page, heard } = openPage('{"ok":1}');
    const noticed = vi.fn();
    Object.assign(page.XMLHttpRequest.prototype, { addEventListener: noticed, removeEventListener: noticed });
    Object.assign(page.JSON, { stringify: noticed });
    Object.assign(page.document, { dispatchEvent: noticed });
    Object.assign(page, { CustomEvent: noticed, MutationObserver: noticed, Request: noticed });
    const call = new page.XMLHttpRequest();
    call.open('GET', address(LIST));
    call.send();
    await page.fetch(address(LIST));
    callbacksOf(page).mtopjsonp1 = () => undefined;
    await addScript(page, `${address(LIST)}&callback=mtopjsonp1`);
    callbacksOf(page).mtopjsonp1?.({ ok: 1 });
    expect(heard.map(({ text }) => text)).toEqual(['{"ok":1}', '{"ok":1}', '{"ok":1}']);
    expect(noticed).not.toHaveBeenCalled();
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
    ['longer than our own script sends', JSON.stringify({ api: LIST, text: 'x'.repeat(15_000_000) })],
  ])('is refused when it is %s', (_, detail) => expect(checkHeard(detail)).toBeNull());
  it('loses an order id that is none', () => {
    expect(checkHeard(JSON.stringify({ api: LIST, text: '{}', orderId: '1; DROP' }))).toEqual({ api: LIST, text: '{}', orderId: null });
  });
});
