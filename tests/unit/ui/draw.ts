/** Draws a view into jsdom and finds things in it as a user does: by role and words. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

const drawn: HTMLElement[] = [];
afterEach(() => {
  for (const root of drawn.splice(0)) {
    // Within act: else what is cleaned up after the next frame would find no page any more.
    act(() => render(null, root));
    root.remove();
  }
});

/** Call it again with the same root to change what the view is given. */
export function draw(view: ComponentChild, root: HTMLElement = document.createElement('div')): HTMLElement {
  if (!root.isConnected) {
    document.body.append(root);
    drawn.push(root);
  }
  act(() => render(view, root));
  return root;
}

export const wordsOf = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The first element of this selector whose words contain these; throws when there is none. */
export function find<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string, words = ''): E {
  const found = [...root.querySelectorAll<E>(selector)].find((element) => wordsOf(element).includes(words));
  if (!found) throw new Error(`No ${selector} with “${words}” in: ${wordsOf(root as Element)}`);
  return found;
}

export const allWords = (root: ParentNode, selector: string): string[] => [...root.querySelectorAll(selector)].map(wordsOf);

/** Does it, and waits until the view has followed. */
export const user = {
  click: (element: HTMLElement) => act(() => element.click()),
  press: (element: HTMLElement, key: string) =>
    act(() => {
      element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }),
  /** Types, as each stroke is seen; `commit` leaves the field as Tab or Enter would. */
  type: (field: HTMLInputElement | HTMLSelectElement, value: string) =>
    act(() => {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }),
  commit: (field: HTMLInputElement | HTMLSelectElement) =>
    act(() => {
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }),
};

/** Lets promises settle and the view follow. */
export const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));
