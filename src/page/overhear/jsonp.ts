import type { Call, Disguise } from './disguise.ts';
import type { PassOn } from './heard.ts';
import { apiOf, orderOf } from './request.ts';

type Callback = (this: unknown, ...args: never[]) => unknown;

/**
 * Copies answers that come by JSONP: the page sets a callback, then adds a script whose address names it. Such a script is seen before it has
 * been loaded, so nothing is planted for callbacks that are not awaited.
 */
export function overhearJsonp(page: Window & typeof globalThis, { standIn }: Disguise, passOn: PassOn): void {
  /** Our stand-ins, each with the address that named it last. */
  const addresses = new WeakMap<object, string>();
  const { document, HTMLScriptElement, Element, MutationObserver } = page;
  const { stringify } = page.JSON;

  function follow({ src }: HTMLScriptElement): void {
    const name = apiOf(src) && callbackIn(src);
    if (!name) return;
    const set = Object.getOwnPropertyDescriptor(page, name);
    if (!set) awaitCallback(name, src);
    else if (addresses.has(Object(set.value))) addresses.set(set.value, src);
    else if (typeof set.value === 'function' && (set.configurable || set.writable)) {
      Object.defineProperty(page, name, { ...set, value: coverOf(set.value, src) });
    }
  }

  /** A setter that turns into the plain property that the page meant, once it sets it. */
  function awaitCallback(name: string, src: string): void {
    Object.defineProperty(page, name, {
      configurable: true,
      enumerable: false,
      get: () => undefined,
      set(value: unknown) {
        const shown = typeof value === 'function' ? coverOf(value as Callback, src) : value;
        Object.defineProperty(page, name, { configurable: true, enumerable: true, writable: true, value: shown });
      },
    });
  }

  function coverOf(callback: Callback, src: string): Callback {
    const copyThenCall: Call<Callback> = (native, self, args) => {
      const calling = document.currentScript?.getAttribute('src') ?? '';
      copy(apiOf(calling) ? calling : (addresses.get(cover) ?? src), args[0]);
      return Reflect.apply(native, self, args as never[]);
    };
    const cover = standIn(callback, copyThenCall);
    addresses.set(cover, src);
    return cover;
  }

  function copy(src: string, answer: unknown): void {
    const api = apiOf(src);
    const text = api && textOf(answer);
    if (api && text) passOn({ api, text, orderId: orderOf(src, null) });
  }

  /** Null for what has no JSON, such as an object that holds itself: the page may pass it around, we cannot. */
  function textOf(answer: unknown): string | null {
    try {
      return stringify(answer) ?? null;
    } catch {
      return null;
    }
  }

  const isScript = (node: Node): node is HTMLScriptElement => node instanceof HTMLScriptElement;
  const scriptsIn = (node: Node): HTMLScriptElement[] => {
    if (isScript(node)) return [node];
    return node instanceof Element && node.firstElementChild ? [...node.getElementsByTagName('script')] : [];
  };
  new MutationObserver((records) => {
    for (const { target, type, addedNodes } of records) {
      for (const script of type === 'attributes' ? scriptsIn(target) : [...addedNodes].flatMap(scriptsIn)) follow(script);
    }
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['src'] });
}

const callbackIn = (src: string): string | null => /[?&]callback=([\w$]+)(?:&|$)/.exec(src)?.[1] ?? null;
