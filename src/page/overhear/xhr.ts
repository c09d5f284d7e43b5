import type { Disguise } from './disguise.ts';
import type { PassOn } from './heard.ts';
import { addressOf, apiOf, orderOf } from './request.ts';

/** The second comes alone after a call that failed or was given up. */
const ENDS = ['load', 'loadend'] as const;

/** Copies answers that come by `XMLHttpRequest`. */
export function overhearXhr(page: Window & typeof globalThis, { standIn }: Disguise, passOn: PassOn): void {
  const { XMLHttpRequest } = page;
  const { prototype } = XMLHttpRequest;
  // The page may watch these in its own places.
  const { addEventListener, removeEventListener } = prototype;
  const { stringify } = page.JSON;

  /** Gives the answer's text at once where it can be had at once. A document is no answer of these APIs. */
  function readText({ responseType, response }: XMLHttpRequest, give: (text: string) => void): void {
    if (responseType === '' || responseType === 'text') give(response);
    else if (responseType === 'json') give(stringify(response) ?? '');
    else if (responseType === 'arraybuffer' && response) give(new TextDecoder().decode(response));
    else if (responseType === 'blob' && response) (response as Blob).text().then(give, () => give(''));
  }

  /** Of each object the call that it makes now: it can be opened anew before or after its answer. */
  const calls = new WeakMap<object, { url: string }>();
  prototype.open = standIn(prototype.open, (native, self, args) => {
    if (self instanceof XMLHttpRequest) calls.set(self, { url: addressOf(args[1]) });
    return Reflect.apply(native, self, args as never);
  });
  prototype.send = standIn(prototype.send, (native, self, args) => {
    const call = self instanceof XMLHttpRequest ? calls.get(self) : undefined;
    const api = call && apiOf(call.url);
    if (api && self instanceof XMLHttpRequest) {
      const orderId = orderOf(call.url, args[0]);
      const end = (event: Event): void => {
        for (const type of ENDS) Reflect.apply(removeEventListener, self, [type, end]);
        if (event.type === 'load' && calls.get(self) === call) readText(self, (text) => passOn({ api, text, orderId }));
      };
      for (const type of ENDS) Reflect.apply(addEventListener, self, [type, end]);
    }
    return Reflect.apply(native, self, args as never);
  });
}
