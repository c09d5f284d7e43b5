import { beforeAll, describe, expect, it } from 'vitest';
import { cardsReaderOf } from '../../../src/aliexpress/dom/cards.ts';
import { pageOf } from '../../../src/aliexpress/pages.ts';
import { detailUrl, LIST_URL, MOBILE_LIST_URL, RU_LIST_URL, ruDetailUrl, trackingUrl } from '../../world/addresses.ts';
import { orderNamed } from '../../world/orders.ts';
import { RU_WORDS } from '../../world/ru-words.ts';
import { wordsOf } from '../../world/words/languages.ts';
import {
  addForeignText,
  anchorsOf,
  compare,
  dropAnchor,
  hideNumbers,
  readSubject,
  renameClasses,
  replaceWords,
  type Subject,
  type Told,
  withOtherHash,
} from './chaos.ts';
import { renderPage } from './rendered-page.ts';

const PAGES = {
  list: `${LIST_URL}?_tg_orders=2`,
  'list phone': `${MOBILE_LIST_URL}?_tg_orders=2`,
  detail: detailUrl(orderNamed('completed').id),
  tracking: trackingUrl(orderNamed('healthy-yunexpress').id),
  'tracking tabs': trackingUrl(orderNamed('multi-parcel').id),
  'list .ru': `${RU_LIST_URL}?_tg_orders=2&_tg_lang=en`,
  'detail .ru': `${ruDetailUrl(orderNamed('multi-item').id)}?_tg_lang=en`,
};
/** ms: each mark of a page is taken away in turn, and a busy machine is slow. */
const PATIENCE = 60_000;
type Page = keyof typeof PAGES;
const NAMES = Object.keys(PAGES) as Page[];
const LISTS = NAMES.filter((name) => name.startsWith('list'));

/**
 * Which single mark, once gone, takes which fields with it: a class without its hash, an attribute, or its value. A mark that is not named here
 * takes none. `~field` is read, but as less: the headline of a scan instead of its sentence, one piece instead of two.
 */
const LOSSES: Record<Page, Record<string, string>> = {
  list: {},
  'list phone': {},
  detail: {},
  tracking: {
    '.logistic-info-v2--carrierValue--': 'carrier service',
    '.logistic-info-v2--nodeDesc--': '~events',
  },
  'tracking tabs': {
    '.logistic-info-v2--carrierValue--': 'service',
    '.logistic-info-v2--nodeDesc--': '~events',
    // Nobody could say whose number it is.
    '.tab-list-v2--active--': 'events number place service',
  },
  'list .ru': {
    '.RedOrderList_OrderItem__totalPrice__': 'total',
  },
  'detail .ru': {
    '.RedOrderDetailsProductsV2_Product__quantityText__': '~items',
    '.RedOrderDetailsProductsV2_Product__title__': '~items',
    '[data-testid=orderNumber]': 'orderedOn',
    '[data-testid=productBlock]': 'items',
    '[data-testid=sellerInfoV2Block]': 'store',
  },
};

/** What goes with all names of modules at once, as when `logistic-info` became `logistic-info-v2` and `Snow` became `Red`. */
const MODULE_LOSSES: Record<Page, string> = {
  list: '',
  'list phone': '',
  detail: '',
  tracking: 'promisedOn',
  'tracking tabs': 'promisedOn ~place',
  'list .ru': '',
  'detail .ru': '',
};
const withOtherModule = (token: string): string => token.replace(/^[\w-]+?(?=--\w+--)/, 'module-v9').replace(/^RedOrder(?=\w+_)/, 'BlueOrder');

/** What goes with every label of the page, where other words take their place. */
const LABEL_LOSSES: Record<Page, string> = {
  list: '',
  'list phone': '',
  detail: 'total',
  tracking: '',
  'tracking tabs': '',
  'list .ru': '',
  'detail .ru': '',
};
const { labels, statuses } = wordsOf('en', '2026');
const { order, from, seller, received, tags } = RU_WORDS.en;
const LONGEST_LABEL = 60;
const LABELS = [...Object.values(labels).filter(({ length }) => length < LONGEST_LABEL), order, from, seller, received];
const STATUSES = [...Object.values(statuses), ...Object.values(tags)];

const subjects = {} as Record<Page, Subject & { told: Told }>;
beforeAll(async () => {
  for (const name of NAMES) {
    const { document, url } = await renderPage(PAGES[name]);
    const subject = { html: document.documentElement.outerHTML, url };
    subjects[name] = { ...subject, told: readSubject(subject).told };
  }
}, PATIENCE);
const readAfter = (name: Page, change?: (document: Document) => void) => readSubject(subjects[name], change);
function lossesOf(name: Page, change: (document: Document) => void): string {
  const { lost, wrong } = compare(subjects[name].told, readAfter(name, change).told);
  return [...lost, ...wrong.map((field) => `~${field}`)].join(' ');
}

describe.each(NAMES)('%s', (name) => {
  it('is read whole as it is', () => {
    const { cardsSeen, cardsRead, told } = readAfter(name);
    expect([cardsRead, told.size]).toEqual([cardsSeen, cardsSeen]);
    expect(told.size).toBeGreaterThan(0);
  });

  it('loses what the table says when a single mark is gone', { timeout: PATIENCE }, () => {
    const found = anchorsOf(subjects[name]).map((anchor) => [anchor, lossesOf(name, (document) => dropAnchor(document, anchor))]);
    expect(found.length).toBeGreaterThan(9);
    expect(Object.fromEntries(found.filter(([, losses]) => losses))).toEqual(LOSSES[name]);
  });

  it('loses nothing when every hash is another', () => {
    expect(lossesOf(name, (document) => renameClasses(document, withOtherHash))).toBe('');
  });

  it('loses little when every module has another name', () => {
    expect(lossesOf(name, (document) => renameClasses(document, withOtherModule))).toBe(MODULE_LOSSES[name]);
  });

  it('loses little when every label has other words', () => {
    expect(lossesOf(name, (document) => replaceWords(document, LABELS))).toBe(LABEL_LOSSES[name]);
  });

  it('keeps a state in words that nobody knows as they are', () => {
    const { observations } = readAfter(name, (document) => replaceWords(document, STATUSES));
    for (const { facts, unread, source } of observations) {
      // The tracking page has no state of the order, and where aliexpress.ru shows it nobody has told.
      if (source === 'tracking-dom' || name === 'detail .ru') continue;
      // The button that confirms receipt stands on shipped orders only.
      expect([facts.status, unread?.status]).toEqual(facts.status ? ['shipped', undefined] : [undefined, 'Zorp']);
    }
  });
});

describe.each(LISTS)('the cards of the %s', (name) => {
  const cardsIn = (document: Document): Element[] => cardsReaderOf(pageOf(subjects[name].url))?.findCards(document) ?? [];

  it('may stand in any order', () => {
    expect(lossesOf(name, (document) => cardsIn(document)[0]?.parentElement?.append(...cardsIn(document).toReversed()))).toBe('');
  });

  it('may stand twice', () => {
    const twice = (document: Document) => {
      for (const card of cardsIn(document)) card.after(card.cloneNode(true));
    };
    expect(lossesOf(name, twice)).toBe('');
    const { cardsSeen, cardsRead } = readAfter(name, twice);
    expect([cardsSeen, cardsRead]).toEqual([4, 4]);
  });
});

describe.each(NAMES.filter((name) => !LISTS.includes(name)))('the page of one order: %s', (name) => {
  it('is seen and not read when nothing but its words is left', () => {
    const { cardsSeen, cardsRead } = readAfter(name, (document) => {
      for (const element of document.querySelectorAll('#root *')) for (const { name: mark } of [...element.attributes]) element.removeAttribute(mark);
      replaceWords(document, [...LABELS, ...STATUSES]);
      hideNumbers(document);
    });
    expect([cardsSeen, cardsRead]).toEqual([1, 0]);
  });
});

describe('what other extensions write', () => {
  it.each([
    ['list', '.order-item-header-status-text', '9 days left'],
    ['list', '.order-item-header-status', 'Completed'],
    ['list', '.order-item-header-right-info > div', 'seen Jul 1, 2025'],
    ['list', '.order-item-header', 'LP00999999999999 9999999999999999'],
    ['list phone', '.order-item-header-right-info', '9999 9999 9999 9999'],
    ['detail', '.order-block-title', '9 days left'],
    ['detail', '.order-status', 'Canceled'],
    ['tracking', '[class*="--mailNo--"]', 'RB999999999CN'],
    ['tracking', '[class*="arrival-time-v2--wrap"]', 'Estimated delivery: Jul 1 - 3'],
    ['list .ru', '[class*="OrderItem__number__"]', '9999 9999 9999 9999'],
    ['list .ru', '[class*="OrderItem__header__"]', 'Cancelled'],
    ['detail .ru', '[class*="Head__"]', 'seen'],
  ] as const)('on the %s, into %s: %s', (name, selector, text) => {
    expect(lossesOf(name, (document) => addForeignText(document, selector, text))).toBe('');
  });
});
