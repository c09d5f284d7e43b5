import type { Disguise } from './disguise.ts';
import type { PassOn } from './heard.ts';
import { apiOf, orderOf } from './request.ts';

/** Copies answers that come by `fetch`. The page gets the very promise that the browser made. */
export function overhearFetch(page: Window & typeof globalThis, { standIn }: Disguise, passOn: PassOn): void {
  page.fetch = standIn(page.fetch, (native, self, args) => {
    const answer = Reflect.apply(native, self, args as Parameters<typeof fetch>);
    const [target, init] = args as [unknown, { body?: unknown } | undefined];
    const url = target instanceof page.Request ? target.url : String(target);
    const api = apiOf(url);
    if (api) copy(answer, api, orderOf(url, init?.body), passOn);
    return answer;
  });
}

/** A request that fails, or a body that breaks off, is the page's matter: there is nothing to pass on. */
function copy(answer: Promise<Response>, api: string, orderId: string | null, passOn: PassOn): void {
  const nothing = (): void => undefined;
  answer
    .then((response) => response.clone().text())
    .then((text) => passOn({ api, text, orderId }))
    .then(nothing, nothing);
}
