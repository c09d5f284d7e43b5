/** Ways in which a page renders itself anew: by itself once a second, and at once whenever `standIn.redraw()` is called. */
import { card } from './card.js';
import { isDrawn } from './element.js';

const { redraw = 'none' } = window.standIn.choices;
const EACH_MS = 1_000;

const isForeign = (element) => !isDrawn(element) && element.localName !== 'font';
const foreignIn = (root) => [...root.querySelectorAll('*')].filter(isForeign);

/** Brings a node to what another one says: text and attributes in place, children by their position; what is not the page's own stays. */
function patch(node, wanted) {
  if (node.nodeType === Node.TEXT_NODE) {
    if (node.data !== wanted.data) node.data = wanted.data;
    return;
  }
  for (const { name } of [...node.attributes]) if (!wanted.hasAttribute(name)) node.removeAttribute(name);
  for (const { name, value } of wanted.attributes) if (node.getAttribute(name) !== value) node.setAttribute(name, value);
  const [own, others] = [[...node.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE || isDrawn(child)), [...wanted.childNodes]];
  for (const [index, other] of others.entries()) {
    const child = own[index];
    if (!child) node.append(other);
    else if (child.nodeName === other.nodeName) patch(child, other);
    else child.replaceWith(other);
  }
  for (const child of own.slice(others.length)) child.remove();
}

/** What one redraw does; `turn` counts them, `orders` gives the fields of the orders that stand in `cards`. */
const STEPS = {
  /** Takes away whatever it did not draw itself. */
  sweep({ root }) {
    for (const element of foreignIn(root)) element.remove();
  },
  /** Writes each card anew from its own markup, with whatever stands in it. */
  rewrite({ cards }) {
    for (const each of cards.children) each.innerHTML = `${each.innerHTML}`;
  },
  /** As a renderer with keys: its own children alone, then other nodes for the same orders, then the same nodes in another order. */
  reconcile({ cards, orders, turn }) {
    const nodes = [...cards.children].filter((each) => isDrawn(each));
    if (turn % 3 === 0) for (const each of nodes) each.replaceChildren(...[...each.children].filter((child) => isDrawn(child)));
    else if (turn % 3 === 1) cards.replaceChildren(...orders().map(card));
    else cards.replaceChildren(...nodes.reverse());
  },
  /** Wraps every text into elements of its own, as a browser's translation does. */
  translate({ root }) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode())
      if (walker.currentNode.data.trim() && walker.currentNode.parentElement.localName !== 'font') texts.push(walker.currentNode);
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(text);
    }
  },
  /** A list that keeps its nodes and shows other orders in them. */
  recycle({ cards, orders, turn }) {
    const [shown, nodes] = [orders(), [...cards.children].filter((each) => isDrawn(each))];
    for (const [index, node] of nodes.entries()) patch(node, card(shown[(index + turn + 1) % shown.length]));
  },
  /** Moves every second card into a list of its own, and back. */
  move({ root, cards, turn }) {
    let other = root.querySelector('.order-moved');
    if (!other) {
      other = cards.cloneNode();
      other.classList.add('order-moved');
      cards.after(other);
    }
    const [from, to] = turn % 2 === 0 ? [cards, other] : [other, cards];
    for (const node of [...from.children].filter((each, index) => isDrawn(each) && (from === other || index % 2 === 0))) to.append(node);
  },
};

/** Begins once the page has drawn itself. `orders` gives what the cards show. */
export function beginRedraws(root, cards, orders) {
  let turn = 0;
  if (redraw === 'none' || window.standIn.redraw) return;
  if (redraw === 'hostile') {
    // At once, and again and again, until it is told to be calm.
    const observer = new MutationObserver(() => window.standIn.isCalm || STEPS.sweep({ root: cards }));
    observer.observe(cards, { childList: true, subtree: true });
    window.standIn.redraw = () => STEPS.sweep({ root: cards });
  } else {
    window.standIn.redraw = () => {
      STEPS[redraw]({ root, cards, orders, turn });
      turn += 1;
    };
    setInterval(() => window.standIn.isCalm || window.standIn.redraw(), EACH_MS);
  }
}
