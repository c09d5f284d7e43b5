/** Whether anything of a card has moved or changed its size. It only reads. */
import { OWN } from '../../aliexpress/dom/content.ts';

/** px that rounding may make of nothing. */
const ROUNDING = 0.5;

interface Spot {
  part: Element;
  at: readonly number[];
}

/** Where the parts of a card stand, and all that can be pressed in it, seen from the card's own corner. */
export function spotsOf(card: Element): Spot[] {
  const parts = new Set([card, ...card.children, ...card.querySelectorAll('a, button, input, [role="button"]')]);
  return [...parts].filter((part) => !part.closest(OWN)).map((part) => ({ part, at: spotIn(card, part) }));
}

export const movedIn = (card: Element, spots: readonly Spot[]): boolean =>
  spots.some(({ part, at }) => spotIn(card, part).some((px, index) => Math.abs(px - (at[index] ?? 0)) > ROUNDING));

function spotIn(card: Element, part: Element): number[] {
  const [around, box] = [card.getBoundingClientRect(), part.getBoundingClientRect()];
  return [box.left - around.left, box.top - around.top, box.width, box.height];
}
