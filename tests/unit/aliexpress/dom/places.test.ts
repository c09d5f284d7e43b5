import { describe, expect, it } from 'vitest';
import { cardsReaderOf } from '../../../../src/aliexpress/dom/cards.ts';
import { OWN_MARK } from '../../../../src/aliexpress/dom/content.ts';
import { isInCard, placeInCard, placeOnPage } from '../../../../src/aliexpress/dom/places.ts';
import { documentOf, elementOf, pageOfFixture } from '../fixture.ts';

const ours = (document: Document): Element => {
  const element = document.createElement('trackguard-badge');
  element.setAttribute(OWN_MARK, 'badge');
  return element;
};

describe('placeInCard', () => {
  it.each([
    ['2026-09-list-en.html', 'order-list', 'order-item-header'],
    ['2026-07-ru-list-en.html', 'ru-list', 'RedOrderList_OrderItem__link__1tjf5'],
    ['2025-03-ru-list-ru.html', 'ru-list', 'SnowOrderList_OrderItem__link__9kd2c'],
  ] as const)('puts ours inside of each card of %s, once', (name, kind, before) => {
    const document = pageOfFixture(name);
    const cards = cardsReaderOf(kind)?.findCards(document) ?? [];
    for (const card of cards) {
      const element = ours(document);
      expect(isInCard(card, element)).toBe(false);
      placeInCard(card, element);
      expect(isInCard(card, element)).toBe(true);
      expect(element.previousElementSibling?.className).toBe(before);
    }
    expect(cardsReaderOf(kind)?.findCards(document)).toEqual(cards);
  });

  it('puts ours behind a card that is a link itself, so that touching ours does not follow it', () => {
    const document = pageOfFixture('2026-09-mobile-list-en.html');
    const cards = cardsReaderOf('order-list')?.findCards(document) ?? [];
    expect(cards).toHaveLength(3);
    for (const card of cards) {
      const element = ours(document);
      placeInCard(card, element);
      expect(element.closest('a')).toBeNull();
      expect(isInCard(card, element)).toBe(true);
    }
    const [first, second] = cards;
    if (first && second) expect(first.nextElementSibling?.nextElementSibling).toBe(second);
  });

  it('puts ours at the end of a card without a header', () => {
    const card = elementOf('<div class="order-item"><p>x</p></div>');
    const element = ours(card.ownerDocument);
    placeInCard(card, element);
    expect(card.lastElementChild).toBe(element);
  });
});

describe('placeOnPage', () => {
  it.each([
    ['2026-09-list-en.html', '.order-content'],
    ['2026-09-mobile-list-en.html', '.order-content'],
    ['2026-09-detail-en.html', '.order-status'],
    ['2026-09-tracking-en.html', '.logistic-info-v2--info--1aBcDeF'],
    ['2026-07-ru-list-en.html', '.RedOrderList_OrderList__list__a2315'],
    ['2025-03-ru-list-en.html', '.SnowOrderList_OrderList__list__a2315'],
    ['2026-07-ru-detail-ru.html', '[data-testid="productBlock"]'],
  ])('on %s, above %s', (name, below) => {
    const document = pageOfFixture(name);
    const element = ours(document);
    placeOnPage(document, element);
    expect(element.nextElementSibling).toBe(document.querySelector(below));
    // Not in a part that the page shows on narrow or on wide screens only.
    expect(element.closest('[class*="obile__"], [class*="esktop__"]')).toBeNull();
  });

  it('at the top of a page that is not known', () => {
    const document = documentOf('<p>x</p>');
    const element = ours(document);
    placeOnPage(document, element);
    expect(document.body.firstElementChild).toBe(element);
  });
});
