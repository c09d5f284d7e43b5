import type { Disguise } from './disguise.ts';
import type { PassOn } from './heard.ts';
import { apiOf, orderOf } from './request.ts';

/** Copies answers that come by `XMLHttpRequest`. */
export function overhearXhr(page: Window & typeof globalThis, { standIn }: Disguise, passOn: PassOn): void {
  const { prototype } = page.XMLHttpRequest;
  const urls = new WeakMap<object, string>();
  prototype.open = standIn(prototype.open, (native, self, args) => {
    if (self instanceof page.XMLHttpRequest) urls.set(self, String(args[1]));
    return Reflect.apply(native, self, args as never);
  });
  prototype.send = standIn(prototype.send, (native, self, args) => {
    const url = (self instanceof page.XMLHttpRequest && urls.get(self)) || '';
    const api = apiOf(url);
    if (api && self instanceof page.XMLHttpRequest) {
      const orderId = orderOf(url, args[0]);
      self.addEventListener('load', () => passOn({ api, text: textOf(self), orderId }), { once: true });
    }
    return Reflect.apply(native, self, args as never);
  });
}

function textOf(request: XMLHttpRequest): string {
  if (request.responseType === '' || request.responseType === 'text') return request.responseText;
  return request.responseType === 'json' ? (JSON.stringify(request.response) ?? '') : '';
}
