// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.aliexpress.com/p/order/index.html" }
import { beforeEach, describe, expect, it } from 'vitest';
import { createReading } from '../../../src/page/reading.ts';
import { createStore } from '../../../src/page/state.ts';
import { view } from '../ui/states.ts';

const AT = { now: Date.parse('2026-07-29T15:00:00Z'), zone: 'Europe/Madrid' };
const [FIRST, SECOND] = ['8200000000000001', '8200000000000002'] as const;
const addressOf = (orderId: string): string => `/p/order/detail.html?orderId=${orderId}`;

function cardOf(orderId: string, name = 'order-item'): HTMLElement {
  const [card, link] = [document.createElement('div'), document.createElement('a')];
  card.className = name;
  link.href = addressOf(orderId);
  link.append('Order details');
  card.append(link);
  return card;
}
function open() {
  const views = new Map([FIRST, SECOND].map((orderId) => [orderId, view({ orderId })]));
  const store = createStore('order-list', { views });
  const reading = createReading(
    document,
    store,
    () => AT,
    () => undefined,
  );
  const meet = (touched: Node[], added: Node[] = []) => reading.meet({ touched: new Set(touched), added: new Set(added), removed: new Set() });
  return { ...reading, meet, orderOf: (card: Element) => store.state.cards.get(card), state: () => store.state };
}

let list: HTMLElement;
beforeEach(() => {
  list = document.createElement('div');
  document.body.replaceChildren(list);
});

describe('a card', () => {
  it.each(['before it was read', 'after'])('that is used for another order is that order’s in the same task, %s', (when) => {
    const { meet, look, orderOf } = open();
    const card = cardOf(FIRST);
    list.append(card);
    meet([list], [card]);
    if (when === 'after') look(null);
    const link = card.firstElementChild as HTMLAnchorElement;
    link.href = addressOf(SECOND);
    meet([link]);
    expect(orderOf(card)).toBe(SECOND);
    link.remove();
    meet([card]);
    expect(orderOf(card)).toBeUndefined();
    card.append(link);
    meet([card], [link]);
    expect(orderOf(card)).toBe(SECOND);
  });

  it('that comes anew for a known order is that order’s at once', () => {
    const { meet, orderOf } = open();
    const card = cardOf(SECOND);
    list.append(card);
    meet([list], [card]);
    expect(orderOf(card)).toBe(SECOND);
  });

  it('whose name is new is met with the others, before it is painted; and one that comes later, too', () => {
    const { meet, look, state } = open();
    const cards = [cardOf(FIRST, 'row wide'), cardOf(SECOND, 'row')];
    list.append(...cards);
    meet([list], cards);
    expect([...state().unpainted]).toEqual(cards);
    look(null);
    const later = cardOf('8200000000000003', 'row');
    list.append(later);
    meet([list], [later]);
    expect([...state().unpainted]).toEqual([later]);
    expect(state().standing.size).toBe(3);
  });

  it('whose name is new and that stands alone is not known before the page is looked at', () => {
    const { meet, state } = open();
    const card = cardOf(FIRST, 'row');
    list.append(card);
    meet([list], [card]);
    expect(state().standing.size).toBe(0);
  });
});
