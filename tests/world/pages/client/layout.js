/** The same pages in other geometries: their parts keep the names by which they are known, and stand elsewhere, in another order of the source. */
import { h } from './element.js';

const { layout = 'usual' } = window.standIn.choices;
const part = (element, name) => element.querySelector(`.${name}`);

const CARDS = {
  usual: (card) => card,
  /** A high header with much room in its middle, wrapped once more; below it a grid, whose source begins with the goods. */
  roomy(card) {
    const [header, store, content] = card.children;
    card.replaceChildren(
      part(content, 'order-item-content-body'),
      h('div.order-item-top', null, header),
      store,
      part(content, 'order-item-content-opt'),
    );
    return card;
  },
  /** Buttons and price within the header, which they fill; the source stands upside down, and the card is as long as its column is narrow. */
  tight(card) {
    const [header, store, content] = card.children;
    const body = part(content, 'order-item-content-body');
    header.append(part(content, 'order-item-content-opt-price') ?? '', part(content, 'order-item-btns-wrap'));
    card.replaceChildren(body, store, header);
    return card;
  },
  /** A card of which nothing but its links and the names of some parts is known. */
  renamed(card) {
    card.className = 'om-row';
    part(card, 'order-item-header').className = 'om-row-top';
    return card;
  },
};

const DETAILS = {
  /** What the order is in one column, what was bought in another. */
  roomy(wrap) {
    const [status, info, ...others] = wrap.children;
    wrap.append(h('div.order-detail-side', null, info, status), h('div.order-detail-main', null, others));
  },
  /** The buttons fill the row of the status; the source stands upside down. */
  tight(wrap) {
    part(wrap, 'order-status').append(...part(wrap, 'order-status-btns').children);
    wrap.append(...[...wrap.children].reverse());
  },
};

const TRACKINGS = {
  roomy(page) {
    const [headline, tabs, main, aside] = page.children;
    page.append(h('div.tracking-side', null, aside, headline), h('div.tracking-main', null, tabs, main));
  },
  tight: (page) => page.append(...[...page.children].reverse()),
};

export const arrangeCard = (card) => CARDS[layout](card);
export const arrangeDetail = (wrap) => DETAILS[layout]?.(wrap);
export const arrangeTracking = (page) => TRACKINGS[layout]?.(page);
