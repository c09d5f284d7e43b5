// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findCards } from '../../../src/aliexpress/dom/list.ts';
import { followCards } from '../../../src/page/standing-cards.ts';
import type { Changes } from '../../../src/page/watch.ts';

const cardOf = (index: number): HTMLElement => {
  const card = document.createElement('div');
  card.className = 'order-item';
  card.append(document.createElement('span'), `Order ${index}`);
  return card;
};
const changed = (touched: Node[], added: Node[] = []): Changes => ({ touched: new Set(touched), added: new Set(added) });

let list: HTMLElement;
let cards: HTMLElement[];
beforeEach(() => {
  list = document.createElement('div');
  cards = Array.from({ length: 300 }, (_, index) => cardOf(index));
  list.append(...cards);
  document.body.replaceChildren(list);
});

describe('the cards of a list', () => {
  const follow = () => {
    const search = vi.fn(() => findCards(document));
    const look = followCards(search);
    look(null);
    search.mockClear();
    return { search, look };
  };

  it('are searched once, and not again for a change within one of them', () => {
    const { search, look } = follow();
    const [card] = cards as [HTMLElement];
    const { standing, touched } = look(changed([card.firstElementChild as Element]));
    expect([...touched]).toEqual([card]);
    expect(standing.size).toBe(300);
    expect(search).not.toHaveBeenCalled();
  });

  it('are not searched for what stands beside them', () => {
    const { search, look } = follow();
    const popover = document.createElement('div');
    document.body.append(popover);
    expect(look(changed([document.body], [popover, document.createTextNode('x')])).touched.size).toBe(0);
    expect(search).not.toHaveBeenCalled();
  });

  it.each([
    ['themselves', (card: HTMLElement) => card],
    [
      'within something',
      (card: HTMLElement) => {
        const around = document.createElement('section');
        around.append(card);
        return around;
      },
    ],
  ])('are found when they are added %s', (_, wrap) => {
    const { look } = follow();
    const card = cardOf(300);
    const added = wrap(card);
    list.append(added);
    const { standing } = look(changed([list], [added]));
    expect(standing.size).toBe(301);
    expect(standing.has(card)).toBe(true);
  });

  it('are forgotten when they leave, without a search', () => {
    const { search, look } = follow();
    cards[7]?.remove();
    expect(look(changed([list])).standing.size).toBe(299);
    expect(search).not.toHaveBeenCalled();
  });

  it('are searched anew when all of them have left', () => {
    const { look } = follow();
    const other = cardOf(1);
    list.replaceChildren(other);
    expect([...look(changed([list], [])).standing]).toEqual([other]);
  });

  it('of another class are found by the next look at everything', () => {
    const { look } = follow();
    const card = document.createElement('article');
    card.className = 'order-item order-item-mobile';
    list.append(card);
    expect(look(null).standing.has(card)).toBe(true);
  });
});
