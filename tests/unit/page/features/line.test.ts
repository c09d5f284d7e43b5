// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHost } from '../../../../src/page/features/host.ts';
import { createLine, type Line } from '../../../../src/page/features/line.tsx';
import type { Mutation } from '../../../../src/page/watch.ts';

const LOOK = { language: 'en', direction: 'ltr' } as const;
let life: AbortController;
let works: ((mutation: Mutation) => void)[];
let held: number[];
beforeEach(() => {
  life = new AbortController();
  works = [];
  held = [];
  document.body.innerHTML = '<header>Shop</header><div id="root"></div>';
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

function open(): Line {
  const around = { document, ...LOOK, isList: true, walking: { now: () => 0 } as never };
  return createLine({ ...around, onMutation: (_, work) => void works.push(work) }, life.signal, (count) => held.push(count));
}
function happen(change: Partial<Record<keyof Mutation, Node[]>>): void {
  const { touched = [], added = [], removed = [] } = change;
  for (const work of works) work({ touched: new Set(touched), added: new Set(added), removed: new Set(removed) });
}
const root = (): Element => document.querySelector('#root') as Element;
/** What stands in the body and in its root, in few words. */
const tree = (): string => [...document.body.children].map((part) => `${part.localName}(${[...part.children].map(nameOf)})`).join(' ');
const nameOf = (part: Element): string => part.className || part.localName;
function add(html: string): void {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  const added = [...holder.childNodes];
  root().append(...added);
  happen({ touched: [root()], added });
}
/** The mouse is on the page. jsdom has none. */
function putMouse(): void {
  vi.spyOn(document.documentElement, 'matches').mockReturnValue(true);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 500, 200));
}
const status = () => createHost(document, 'status', '', LOOK);

describe('the line', () => {
  it('comes with the place of a known layout', () => {
    open();
    add('<div class="wrap"></div>');
    expect(tree()).toBe('header() div(wrap)');
    putMouse();
    add('<div class="order-content">Orders</div>');
    expect(tree()).toBe('header() div(wrap,trackguard-line,order-content)');
  });

  it('comes with the first words of an unknown layout, so that nothing has to move when there is something to say', () => {
    const line = open();
    putMouse();
    add('<div class="new">My orders</div>');
    expect(tree()).toBe('header() trackguard-line() div(new)');
    line.show('status', status());
    expect(tree()).toBe('header() trackguard-line(trackguard-status) div(new)');
  });

  it('stays where it is when a better place comes', () => {
    open();
    add('<div class="new">My orders</div>');
    add('<div class="order-content">Orders</div>');
    expect(tree()).toBe('header() trackguard-line() div(new,order-content)');
  });

  it('of a page that was there before pushes nothing under the mouse', () => {
    root().innerHTML = '<div class="order-content">Orders</div>';
    putMouse();
    const line = open();
    line.show('status', status());
    const late = document.createTextNode('one more');
    root().firstElementChild?.append(late);
    happen({ touched: [root()], added: [late] });
    expect(tree()).toBe('header() div(order-content)');
    document.documentElement.dispatchEvent(new Event('mouseleave'));
    expect(tree()).toBe('header() div(trackguard-line,order-content)');
  });

  it('takes the place of the one before it, whoever looks', () => {
    open();
    add('<div class="order-content">Orders</div>');
    putMouse();
    life.abort();
    life = new AbortController();
    open();
    expect(tree()).toBe('header() div(trackguard-line,order-content)');
  });

  function sweep(part: Element): void {
    for (let turn = 0; turn < 200; turn += 1) {
      const ours = part.querySelector('trackguard-line');
      if (!ours) return;
      ours.remove();
      happen({ touched: [part], removed: [ours] });
    }
  }

  it('stands above a page that throws it out of its content without end', () => {
    const line = open();
    add('<div class="order-content">Orders</div>');
    line.show('status', status());
    sweep(root());
    expect(tree()).toBe('trackguard-line(trackguard-status) header() div(order-content)');
    sweep(document.body);
    expect(document.documentElement.lastElementChild?.localName).toBe('trackguard-line');
    expect(held).toEqual([]);
    sweep(document.documentElement);
    expect(document.querySelector('trackguard-line')).toBeNull();
    expect(held).toEqual([1]);
  });
});
