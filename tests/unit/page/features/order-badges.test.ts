// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Drawing } from '../../../../src/page/feature.ts';
import { orderBadges } from '../../../../src/page/features/order-badges.tsx';
import { createStore } from '../../../../src/page/state.ts';
import type { Mutation } from '../../../../src/page/watch.ts';
import { english, TODAY } from '../../ui/english.ts';

let life: AbortController;
let cards: HTMLElement[];
beforeEach(() => {
  life = new AbortController();
  cards = Array.from({ length: 3 }, () => document.createElement('div'));
  document.body.replaceChildren(...cards);
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

function open() {
  const store = createStore('order-list');
  const works: ((mutation: Mutation) => void)[] = [];
  const drawing: Partial<Drawing> = {
    document,
    store,
    say: english,
    language: 'en',
    direction: 'ltr',
    zone: 'Europe/Madrid',
    today: () => TODAY,
    walking: { now: Date.now } as never,
    onMutation: (_, work) => void works.push(work),
  };
  orderBadges.init(drawing as Drawing, life.signal);
  const change = ({ touched = [], added = [], removed = [] }: Partial<Record<keyof Mutation, Node[]>>): void => {
    for (const work of works) work({ touched: new Set(touched), added: new Set(added), removed: new Set(removed) });
  };
  return { store, change };
}
const badgeIn = (card: Element | undefined): Element | null => card?.querySelector('trackguard-badge') ?? null;
/** The mouse is on the page, or away from it. jsdom has none. */
function putMouse(isOnPage: boolean): void {
  vi.spyOn(document.documentElement, 'matches').mockReturnValue(isOnPage);
  for (const card of cards) vi.spyOn(card, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 500, 200));
}

it('stand in cards that are not painted yet, wherever the mouse is', () => {
  putMouse(true);
  open().store.change({ standing: new Set(cards), unpainted: new Set(cards) });
  expect(cards.map((card) => badgeIn(card) !== null)).toEqual([true, true, true]);
});

it('of cards that are found late push nothing while the mouse is on the page, and come as soon as the buyer scrolls', () => {
  putMouse(true);
  const { store, change } = open();
  store.change({ standing: new Set(cards) });
  change({ touched: cards });
  expect(cards.filter(badgeIn)).toEqual([]);
  document.dispatchEvent(new Event('scroll'));
  expect(cards.filter(badgeIn)).toHaveLength(3);
});

it('of cards that are found late come at once while the mouse is elsewhere', () => {
  putMouse(false);
  open().store.change({ standing: new Set(cards) });
  expect(cards.filter(badgeIn)).toHaveLength(3);
});

it('are put back in the card that lost them, and no other card is looked at', () => {
  const { store, change } = open();
  store.change({ standing: new Set(cards), unpainted: new Set(cards) });
  const [first, second, third] = cards;
  const lost = badgeIn(first) as Element;
  lost.remove();
  const looks = vi.spyOn(second as Element, 'contains');
  change({ touched: [first as Element], removed: [lost] });
  expect(badgeIn(first)).toBe(lost);
  change({ touched: [document.body], added: [document.createTextNode('x')] });
  expect(looks).not.toHaveBeenCalled();
  expect(badgeIn(third)).not.toBeNull();
});

it('are counted as held back where the page throws them out without end', () => {
  const { store, change } = open();
  store.change({ standing: new Set(cards), unpainted: new Set(cards) });
  for (let turn = 0; turn < 200; turn += 1) {
    const lost = badgeIn(cards[0]);
    lost?.remove();
    change({ touched: [cards[0] as Element], removed: lost ? [lost] : [] });
  }
  expect(store.state.health.badgesHeld).toBe(1);
  store.change({ standing: new Set(cards.slice(1)) });
  expect(store.state.health.badgesHeld).toBe(0);
});
