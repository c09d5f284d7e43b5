/** Our closed shadow roots, for tests in jsdom: they are noted as they are made. */
import { act } from 'preact/test-utils';

const roots = new WeakMap<Element, ShadowRoot>();
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  roots.set(this, root);
  return root;
};

/** The shadow root, closed or not, of the first element that a selector finds. */
export const rootOf = (selector: string): ShadowRoot | null => rootIn(document.querySelector(selector));
export const rootIn = (host: Element | null): ShadowRoot | null => (host && roots.get(host)) ?? null;

/**
 * jsdom can make no event that is trusted. What listens at a shadow root is told that these are; they come from `fireTrusted` alone.
 */
const trusted = new WeakSet<Event>();
const { addEventListener } = ShadowRoot.prototype;
ShadowRoot.prototype.addEventListener = function (this: ShadowRoot, type: string, listener: (event: Event) => void, options?: object) {
  addEventListener.call(this, type, (event: Event) => listener(trusted.has(event) ? ({ isTrusted: true } as Event) : event), options);
};

/** Fires an event as the browser does when the user acts. */
export function fireTrusted(target: Element, event: Event): void {
  trusted.add(event);
  act(() => {
    target.dispatchEvent(event);
  });
}
export const clickTrusted = (target: Element | null | undefined): void => {
  if (target) fireTrusted(target, new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
};
