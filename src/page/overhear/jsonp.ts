import type { Call, Disguise } from './disguise.ts';
import type { PassOn } from './heard.ts';
import { apiOf, orderOf } from './request.ts';

type Callback = (this: unknown, ...args: never[]) => unknown;
/** The page counts its callbacks up from 1; this many are awaited ahead of the last one seen. */
const AHEAD = 40;

/** Copies answers that come by JSONP: the page sets `mtopjsonp<N>`, then the answer's script calls it. */
export function overhearJsonp(page: Window & typeof globalThis, { standIn }: Disguise, passOn: PassOn): void {
  let awaited = 0;
  awaitUpTo(AHEAD);

  function awaitUpTo(last: number): void {
    while (awaited < last) {
      awaited += 1;
      awaitCallback(awaited);
    }
  }

  /** A setter that turns into the plain property that the page meant, once it sets it. */
  function awaitCallback(n: number): void {
    const name = `mtopjsonp${n}`;
    if (name in page) return;
    Object.defineProperty(page, name, {
      configurable: true,
      enumerable: false,
      get: () => undefined,
      set(value: unknown) {
        const shown = typeof value === 'function' ? standIn(value as Callback, copyThenCall(name)) : value;
        Object.defineProperty(page, name, { configurable: true, enumerable: true, writable: true, value: shown });
        awaitUpTo(n + AHEAD);
      },
    });
  }

  const copyThenCall =
    (name: string): Call<Callback> =>
    (native, self, args) => {
      copy(name, args[0]);
      return Reflect.apply(native, self, args as never[]);
    };

  function copy(name: string, answer: unknown): void {
    const script = [...page.document.scripts].find(({ src }) => src.includes('mtopjsonp') && new RegExp(`[=]${name}(&|$)`).test(src));
    const api = apiOf(script?.src ?? '') ?? apiNamedIn(answer);
    const text = api && stringify(answer);
    if (api && text) passOn({ api, text, orderId: orderOf(script?.src ?? '', null) });
  }
}

/** The answer names its own API. */
function apiNamedIn(answer: unknown): string | null {
  const named = typeof answer === 'object' && answer !== null && 'api' in answer ? answer.api : null;
  return typeof named === 'string' ? apiOf(`/${named}/`) : null;
}

/** Null for what has no JSON, such as an object that holds itself: the page may pass it around, we cannot. */
function stringify(value: unknown): string | null {
  try {
    return JSON.stringify(value) ?? null;
  } catch {
    return null;
  }
}
