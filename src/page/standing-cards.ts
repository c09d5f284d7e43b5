/** The cards that stand on a list, kept up with the page: what a change costs depends on what changed, not on how long the list has grown. */
import type { Changes } from './watch.ts';

export interface CardChanges {
  /** In the page's order. */
  standing: ReadonlySet<Element>;
  /** Those of them that something changed in. */
  touched: ReadonlySet<Element>;
}

/** `findCards` searches the whole list: it is called for the first look, for a look at everything, and where new cards may have come. */
export function followCards(findCards: () => Element[]): (changes: Changes | null) => CardChanges {
  let standing: ReadonlySet<Element> = new Set();
  /** What all cards are recognized by; null when they have no class in common. */
  let shape: string | null = null;

  function search(): void {
    standing = new Set(findCards());
    shape = shapeOf(standing);
  }

  /** A card of another class than those that stand is found at the next look at everything. */
  function mayHoldCard(node: Node): boolean {
    if (!(node instanceof Element)) return false;
    return shape === null || node.matches(shape) || node.querySelector(shape) !== null;
  }

  return (changes) => {
    if ([...standing].some((card) => !card.isConnected)) standing = new Set([...standing].filter((card) => card.isConnected));
    const touched = new Set<Element>();
    let isNew = changes === null || standing.size === 0;
    for (const node of changes ? [...changes.touched, ...changes.added] : []) {
      const card = cardAround(node, standing);
      if (card) touched.add(card);
      else isNew ||= changes?.added.has(node) === true && mayHoldCard(node);
    }
    if (isNew) search();
    return { standing, touched };
  };
}

/** The card that a node is or stands in. */
export function cardAround(node: Node, cards: { has(card: Element): boolean }): Element | null {
  for (let around: Node | null = node; around; around = around.parentNode) if (around instanceof Element && cards.has(around)) return around;
  return null;
}

/** What all cards can be recognized by, as a selector; null when they have no class in common. */
export function shapeOf(cards: ReadonlySet<Element>): string | null {
  const [first, ...others] = cards;
  const shared = [...(first?.classList ?? [])].filter((name) => others.every((card) => card.classList.contains(name)));
  return shared.length > 0 ? shared.map((name) => `.${CSS.escape(name)}`).join('') : null;
}
