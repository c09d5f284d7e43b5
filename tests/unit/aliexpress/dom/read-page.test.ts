import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/aliexpress/dom/read-page.ts';
import { ObservationSchema } from '../../../../src/model/observation.ts';
import { AT, DETAIL_URL, documentOf, LANGUAGES, LIST_URL, OTHER_PAGES, pageOfFixture, TRACKING_URL } from '../fixture.ts';

const PAGES = [
  ['list', LIST_URL],
  ['detail', DETAIL_URL],
  ['tracking', TRACKING_URL],
] as const;
const FIXTURES = [
  ...LANGUAGES.flatMap((language) => PAGES.map(([page, url]) => [`2026-09-${page}-${language}.html`, url] as const)),
  ...OTHER_PAGES.flatMap(([page, url, languages]) => languages.map((language) => [`${page}-${language}.html`, url] as const)),
];

describe('readPage', () => {
  it.each(FIXTURES)('reads every order of %s, and nothing personal', (name, url) => {
    const document = pageOfFixture(name);
    const before = document.documentElement.outerHTML;
    const { cardsSeen, cardsRead, observations, blockedBy } = readPage(document, url, AT);
    expect([cardsSeen, cardsRead, blockedBy]).toEqual([observations.length, observations.length, null]);
    expect(observations.length).toBeGreaterThan(0);
    for (const observation of observations) expect(v.parse(ObservationSchema, observation)).toEqual(observation);
    expect(JSON.stringify(observations)).not.toMatch(/Nobody|Nowhere/);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('tells which strategies answered', () => {
    const { page, by } = readPage(pageOfFixture('2026-09-list-en.html'), LIST_URL, AT);
    expect(page).toBe('order-list');
    expect(by).toMatchObject({ orderId: { 'detail-link': 3 }, total: { 'total-mark': 3 }, items: { titles: 2 } });
  });

  it('says so when cards are there and none can be read', () => {
    const cards = '<div class="order-item"><p>Awaiting delivery</p></div>'.repeat(10);
    expect(readPage(documentOf(cards), LIST_URL, AT)).toMatchObject({ cardsSeen: 10, cardsRead: 0, observations: [], blockedBy: null });
  });

  it.each([DETAIL_URL, TRACKING_URL])('says so when a page is full of what it does not know: %s', (url) => {
    const unknown = `<div id="root"><p class="renamed">${'Tilaus on matkalla. '.repeat(20)}</p></div>`;
    expect(readPage(documentOf(unknown), url, AT)).toMatchObject({ cardsSeen: 1, cardsRead: 0, observations: [] });
  });

  it.each([DETAIL_URL, TRACKING_URL])('keeps a sentence that it understands on such a page, and still says so: %s', (url) => {
    const unknown = `<div id="root"><p class="renamed">${'Tilaus on matkalla. '.repeat(20)}Refund if no delivery before Sep 4, 2026</p></div>`;
    const reading = readPage(documentOf(unknown), url, AT);
    expect(reading).toMatchObject({ cardsSeen: 1, cardsRead: 0 });
    expect(reading.observations[0]?.facts).toEqual({ guaranteeOn: '2026-09-04' });
  });

  it.each([LIST_URL, DETAIL_URL, TRACKING_URL])('sees no order on a page that is loading, failed or empty: %s', (url) => {
    for (const html of ['', '<div id="root"></div>', '<div id="root"><p>Something went wrong. Please try again later.</p></div>']) {
      expect(readPage(documentOf(html), url, AT)).toMatchObject({ cardsSeen: 0, cardsRead: 0, observations: [], blockedBy: null });
    }
  });

  it('reads the orders beside a card without id', () => {
    const html = '<div class="order-item"></div><div class="order-item"><a href="/p/order/detail.html?orderId=8181682166138719"></a></div>';
    expect(readPage(documentOf(html), LIST_URL, AT)).toMatchObject({ cardsSeen: 2, cardsRead: 1 });
  });

  it.each([
    ['https://www.aliexpress.com/item/1.html', 'unknown'],
    ['https://www.aliexpress.com/p/tracking/pop-text.html', 'unknown'],
  ])('reads nothing on %s', (url, page) => {
    expect(readPage(pageOfFixture('2026-09-list-en.html'), url, AT)).toMatchObject({ page, cardsSeen: 0, observations: [], blockedBy: null });
  });
});

describe('what stands where orders would be', () => {
  const captcha =
    '<div class="baxia-dialog"><div id="baxia-dialog-content"><p>Please slide to verify</p><i class="nc-container" id="nc_1_wrapper"></i></div></div>';
  const signIn = '<a href="https://login.aliexpress.com/?return_url=x">Sign in</a>';

  it.each([
    ['a captcha', captcha, 'captcha'],
    ['a captcha that was solved', `<div style="display: none">${captcha}</div>`, null],
    ['a link to the login page', signIn, 'login'],
    ['a login form', '<form><input type="password"></form>', 'login'],
    ['a link to sign out', '<a href="https://login.aliexpress.com/xlogout.htm">Sign out</a>', null],
    ['nothing', '', null],
  ])('%s', (_, html, blockedBy) => {
    for (const url of [LIST_URL, DETAIL_URL, TRACKING_URL]) expect(readPage(documentOf(html), url, AT).blockedBy).toBe(blockedBy);
  });

  it('is a login page, by its address', () => {
    expect(readPage(documentOf(''), 'https://login.aliexpress.com/', AT)).toMatchObject({ page: 'login', cardsSeen: 0, blockedBy: 'login' });
  });

  it('does not matter while orders can be read', () => {
    const card = '<div class="order-item"><a href="/p/order/detail.html?orderId=8181682166138719"></a></div>';
    expect(readPage(documentOf(card + captcha + signIn), LIST_URL, AT).blockedBy).toBeNull();
  });
});
