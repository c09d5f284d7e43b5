// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Walk } from '../../../../src/model/walk.ts';
import { createStore } from '../../../../src/page/state.ts';
import { createLoadOrders } from '../../../../src/page/walk/load-orders.ts';

const walk: Walk = { kind: 'list', todo: [], done: 10, by: 'this page', at: 0, isResting: false, halt: null };

/** A list of ten orders, of which the button does `onClick`. */
function open(onClick: (store: ReturnType<typeof createStore>) => void) {
  const cards = cardsUpTo(10);
  const store = createStore('order-list', { cards });
  store.change({ health: { ...store.state.health, cardsSeen: 10, cardsRead: 10 } });
  const more = document.createElement('div');
  more.className = 'order-more';
  const button = document.createElement('button');
  const clicked = vi.fn(() => onClick(store));
  button.addEventListener('click', clicked);
  more.append(button);
  const confirm = document.createElement('button');
  confirm.className = 'order-item-btn';
  const confirmed = vi.fn();
  confirm.addEventListener('click', confirmed);
  document.body.replaceChildren(confirm, more);
  const life = new AbortController();
  const step = createLoadOrders(document, store);
  return { step: () => step(walk, async () => undefined, life.signal), clicked, confirmed, button, life };
}
const cardsUpTo = (count: number) =>
  new Map(Array.from({ length: count }, (_, index) => [document.createElement('div'), String(8_200_000_000_000_000 + index)] as const));
const addCards = (store: ReturnType<typeof createStore>): void => {
  const cards = new Map([...store.state.cards, ...cardsUpTo(10)]);
  setTimeout(() => store.change({ cards }), 300);
};
beforeEach(() => vi.useFakeTimers());

describe('loading more orders', () => {
  it('clicks "View orders" once, and no other button, and waits for the cards', async () => {
    const list = open(addCards);
    const done = list.step();
    await vi.advanceTimersByTimeAsync(400);
    expect(await done).toEqual({ ...walk, done: 20 });
    expect(list.clicked).toHaveBeenCalledOnce();
    expect(list.confirmed).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is done where the button has gone, and where it cannot be clicked', async () => {
    const list = open(addCards);
    list.button.disabled = true;
    expect(await list.step()).toBeNull();
    list.button.remove();
    expect(await list.step()).toBeNull();
    expect(list.clicked).not.toHaveBeenCalled();
  });

  it('stops at a captcha over the list, and at a list that turned into a login', async () => {
    const captcha = open((store) => {
      const dialog = document.createElement('div');
      dialog.className = 'baxia-dialog';
      document.body.append(dialog);
      store.change({});
    });
    expect(await captcha.step()).toMatchObject({ halt: 'captcha' });
    const login = open((store) => store.change({ cards: new Map(), health: { ...store.state.health, blockedBy: 'login' } }));
    expect(await login.step()).toMatchObject({ halt: 'login' });
  });

  it('stops at once at an answer that could not be understood', async () => {
    const list = open((store) => store.change({ health: { ...store.state.health, answersMissed: 1 } }));
    expect(await list.step()).toMatchObject({ halt: 'unexpected', done: 10 });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops after 15 seconds without a new card', async () => {
    const list = open(() => undefined);
    const done = list.step();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await done).toMatchObject({ halt: 'silent', done: 10 });
  });

  it('ends with its walk', async () => {
    const list = open(() => undefined);
    const done = list.step().catch(() => 'ended');
    await vi.advanceTimersByTimeAsync(100);
    list.life.abort();
    expect(await done).toBe('ended');
    expect(vi.getTimerCount()).toBe(0);
  });
});
