/** What the tests by keys alone share: a press on one control, and the passage by the Tab key through all of them. */
import { expect } from 'vitest';
import type { Key, Tab } from './harness/tab.ts';

/** Puts the focus where a press is meant, once that is there. */
export async function pressOn(tab: Tab, host: string | null, selector: string, key: Key = 'Enter'): Promise<void> {
  await expect
    .poll(() =>
      tab.within(
        host,
        ([root], path) => {
          root?.querySelector<HTMLElement>(path)?.focus();
          return (root as Document | ShadowRoot | undefined)?.activeElement?.matches(path) ?? false;
        },
        selector,
      ),
    )
    .toBe(true);
  await tab.press(key);
}

/** Waits until what has the focus says this. */
export const waitForFocus = (tab: Tab, host: string | null, words: string): Promise<void> =>
  expect
    .poll(() => tab.within(host, ([root]) => (root as Document | ShadowRoot | undefined)?.activeElement?.textContent?.trim()), { timeout: 10_000 })
    .toBe(words);

export interface Passage {
  /** What can be pressed, and no Tab came by. */
  missed: string[];
  /** What the Tab key came to from something that stands behind it. */
  backwards: string[];
  /** What does not show that it has the focus. */
  unseen: string[];
  /** Of all that can be pressed. */
  count: number;
}

export const NOTHING_AMISS = { missed: [], backwards: [], unseen: [] };

/** Presses Tab from the first control to the last, and opens what is folded on the way. */
export async function goThrough(tab: Tab, host: string | null): Promise<Passage> {
  const amiss: Pick<Passage, 'backwards' | 'unseen'> = { backwards: [], unseen: [] };
  await tab.within(host, startPassage);
  for (;;) {
    const step = await tab.within(host, noteFocus);
    if (step.isBackwards) amiss.backwards.push(step.name);
    if (!step.isSeen) amiss.unseen.push(step.name);
    if (step.isFolded) await tab.press('Enter');
    // Beyond the last one is the browser's own window.
    if (!(await tab.within(host, hasNext)) || step.isBackwards) break;
    await tab.press('Tab');
  }
  return { ...amiss, ...(await tab.within(host, endPassage)) };
}

/** The following run in the page, each by itself. */

function startPassage([root]: ParentNode[]): void {
  for (const each of root?.querySelectorAll('[data-reached], [data-last]') ?? []) {
    each.removeAttribute('data-reached');
    each.removeAttribute('data-last');
  }
  const controls = [...(root?.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary') ?? [])];
  controls.find((each) => each.checkVisibility() && each.tabIndex >= 0)?.focus();
}

function noteFocus([root]: ParentNode[]) {
  const scope = root as Document | ShadowRoot | undefined;
  const element = scope?.activeElement ?? null;
  if (!scope || !element || element.localName === 'body') return { name: 'nothing', isBackwards: true, isSeen: false, isFolded: false };
  const last = scope.querySelector('[data-last]');
  // A date has parts of its own, and each is a stop.
  const isWithin = last === element && element instanceof HTMLInputElement && element.type === 'date';
  const isBackwards = last !== null && !isWithin && !(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  last?.removeAttribute('data-last');
  element.setAttribute('data-reached', '');
  element.setAttribute('data-last', '');
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  // Its calendar button has the browser's own ring.
  const isSeen =
    isWithin || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && box.width > 0 && box.bottom > 0 && box.top < innerHeight);
  const parent = element.parentElement;
  const isFolded = element.localName === 'summary' && parent instanceof HTMLDetailsElement && !parent.open;
  return { name: `${last?.outerHTML.slice(0, 100)} -> ${element.outerHTML.slice(0, 160)}`, isBackwards, isSeen, isFolded };
}

function hasNext([root]: ParentNode[]): boolean {
  const controls = [...(root?.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary') ?? [])];
  const last = controls.filter((each) => each.checkVisibility() && each.tabIndex >= 0).at(-1);
  const now = root?.querySelector('[data-last]');
  return !!last && !!now && last !== now && !!(now.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function endPassage([root]: ParentNode[]): Pick<Passage, 'missed' | 'count'> {
  const controls = [...(root?.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary') ?? [])];
  // Of several that exclude each other the Tab key stops at the chosen one alone.
  const isStop = (each: HTMLElement) => !(each instanceof HTMLInputElement && each.type === 'radio' && !each.checked);
  const reachable = controls.filter((each) => each.checkVisibility() && each.tabIndex >= 0 && isStop(each));
  return {
    missed: reachable.filter((each) => !each.hasAttribute('data-reached')).map((each) => each.outerHTML.slice(0, 160)),
    count: reachable.length,
  };
}
