import type { Disguise } from './disguise.ts';
import type { PassOn } from './heard.ts';
import { addressOf, apiOf, orderOf } from './request.ts';

/** Copies answers that come by `fetch`. The page gets the very promise that the browser made. */
export function overhearFetch(page: Window & typeof globalThis, { standIn }: Disguise, passOn: PassOn): void {
  const { Request } = page;
  page.fetch = standIn(page.fetch, (native, self, args) => {
    const [target, init] = args;
    const request = target instanceof Request ? target : null;
    const url = request?.url ?? addressOf(target);
    const api = apiOf(url);
    if (!api) return Reflect.apply(native, self, args as Parameters<typeof fetch>);
    const named = orderOf(url, bodyIn(init));
    // A request's own body can be read once only, so before the browser does.
    const asked = named === null && request?.body && !request.bodyUsed ? request.clone() : null;
    const answer = Reflect.apply(native, self, args as Parameters<typeof fetch>);
    copy(answer, api, async () => named ?? (asked && orderOf('', await asked.text())), passOn);
    return answer;
  });
}

/** Without running a getter of the page's. */
const bodyIn = (init: unknown): unknown =>
  typeof init === 'object' && init !== null ? Object.getOwnPropertyDescriptor(init, 'body')?.value : undefined;

/** A request that fails, or a body that breaks off, is the page's matter: there is nothing to pass on. */
function copy(answer: Promise<Response>, api: string, orderId: () => Promise<string | null>, passOn: PassOn): void {
  const nothing = (): void => undefined;
  answer
    .then((response) => response.clone().text())
    .then(async (text) => passOn({ api, text, orderId: await orderId() }))
    .then(nothing, nothing);
}
