import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import en from '../../assets/locales/en.json' with { type: 'json' };
import { LIST_URL } from '../world/addresses.ts';
import { PERSONAL } from '../world/cast.ts';
import type { TestBrowser } from './harness/browser.ts';
import type { Tab } from './harness/tab.ts';
import {
  BROWSERS,
  detailOf,
  explain,
  idOf,
  listWith,
  numberOf,
  openBrowser,
  signOf,
  trackingOf,
  visit,
  waitForBadge,
  waitForBadges,
  waitForOnlyBadge,
  waitForStatus,
} from './stage.ts';

/** What the status line says of an answer that could not be read. */
const UNREAD_ANSWER = en.status.answersMissed.split(' | ')[0]?.replace('$1', '1') ?? '';

const FIRST_BADGE = '.order-item:first-of-type [data-trackguard="badge"]';
const MOST_TELLING = ['healthy-cainiao', 'one-day-left', 'local-number', 'l-prefix', 'wrong-check-digit'];

describe.each(BROWSERS)('the order pages, in %s', (name) => {
  let browser: TestBrowser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name);
    tab = await browser.openPage(LIST_URL);
  });
  afterAll(() => browser?.close());

  it('get a badge on each of the ten cards, and on ten more after "View orders"', async () => {
    await waitForBadges(tab, 10);
    await waitForStatus(tab, '10 orders found');
    await tab.click('.order-more button');
    await waitForBadges(tab, 20);
    await waitForStatus(tab, '20 orders found');
  });

  it('keep a badge on each card when a tab renders others', async () => {
    await tab.click('.comet-tabs-nav-item:nth-child(5)');
    await tab.waitFor(() => {
      const cards = [...document.querySelectorAll('.order-item')];
      return cards.length > 0 && cards.length < 20 && cards.every((card) => card.querySelector('[data-trackguard="badge"]'));
    });
  });

  it('tell on the page of an order and of its parcel how it stands', async () => {
    await tab.goto(detailOf('one-day-left'));
    await waitForOnlyBadge(tab, '1 day left');
    await tab.goto(trackingOf('local-number'));
    await waitForOnlyBadge(tab, 'China');
  });

  it('show on the list afterwards what was learnt on the pages of the orders', async () => {
    for (const each of MOST_TELLING) await visit(tab, each);
    await tab.goto(LIST_URL);
    await waitForBadges(tab, 10);
    await waitForBadge(tab, 'healthy-cainiao', '42 days left');
    const words = await explain(tab, 'healthy-cainiao');
    expect(words).toContain(numberOf('healthy-cainiao'));
    expect(words).toContain('Shipped');
    expect(words).toContain('Protected until');
  });

  it.each([
    ['N10', 'local-number', /local China-only number/],
    ['N03', 'l-prefix', /Untraceable L-prefix/],
    ['N13', 'wrong-check-digit', /Number has a mistake/],
    ['P04', 'one-day-left', /Protection timer near zero.*1 day left/],
  ])('%s: show the words of %s', async (_, order, words) => {
    expect(await waitForBadge(tab, order, '')).toMatch(words);
  });

  it('leave a healthy order calm', async () => expect(await signOf(tab, 'healthy-cainiao')).toBe('ok'));

  it('open the explanation by keyboard and close it by Escape', async () => {
    await tab.reload();
    await waitForBadges(tab, 10);
    await tab.waitForIn(FIRST_BADGE, ([root]) => root?.querySelector('.badge-row') != null);
    await tab.evaluateIn(FIRST_BADGE, ([root]) => root?.querySelector<HTMLElement>('.badge-row')?.focus());
    await tab.press('Enter');
    await tab.waitForIn(FIRST_BADGE, ([root]) => root?.querySelector('.explanation') !== null);
    await tab.press('Escape');
    await tab.waitForIn(FIRST_BADGE, ([root]) => root?.querySelector('.explanation') === null);
  });

  it('learn a number from the popover of a track button', async () => {
    await waitForBadge(tab, 'silent-twelve-days', 'Not checked yet');
    await tab.hover(`.order-item a[href*="tradeOrderId=${idOf('silent-twelve-days')}"]`);
    await waitForBadge(tab, 'silent-twelve-days', 'No update for 12 days');
  });

  it.each(['jsonp', 'fetch', 'xhr'])('cannot see that they are overheard while they ask by %s', async (transport) => {
    await tab.goto(listWith(`transport=${transport}`));
    await waitForBadges(tab, 10);
    const traces = await tab.evaluate(async () => {
      const bare = document.createElement('iframe');
      document.body.append(bare);
      const fresh = bare.contentWindow as Window & typeof globalThis;
      const looks = (world: Window & typeof globalThis, of: object, name: string): unknown => {
        const { value, ...flags } = Object.getOwnPropertyDescriptor(of, name) ?? {};
        const own = Object.getOwnPropertyNames(value).sort();
        return [flags, own, value.name, value.length, world.Function.prototype.toString.call(value), `${value}`, 'prototype' in value];
      };
      const places = (world: Window & typeof globalThis): [object, string][] => [
        [world, 'fetch'],
        [world.XMLHttpRequest.prototype, 'open'],
        [world.XMLHttpRequest.prototype, 'send'],
        [world.Function.prototype, 'toString'],
      ];
      const [here, there] = [window, fresh].map((world) => places(world).map(([of, name]) => looks(world, of, name)));
      const failure = await fetch('https://').catch((error: Error) => error.constructor === TypeError);
      const planted = Object.getOwnPropertyNames(window).filter((name) => /mtop|trackguard/i.test(name));
      bare.remove();
      return {
        isSame: JSON.stringify(here) === JSON.stringify(there),
        failure,
        planted,
        isAwaited: 'mtopjsonp1' in window || 'mtopjsonp9' in window,
      };
    });
    expect(traces).toEqual({ isSame: true, failure: true, planted: [], isAwaited: false });
  });

  it.each([
    ['lang=es', 'transport=fetch'],
    ['lang=pt', 'transport=xhr'],
    ['lang=fr', 'wording=2024'],
    ['lang=ru', 'transport=jsonp'],
    ['lang=en', 'wording=2024', 'transport=xhr'],
  ])('are read with %s %s', async (...choices) => {
    await tab.goto(listWith(...choices));
    await waitForStatus(tab, '10 orders found');
    await waitForBadge(tab, 'one-day-left', '1 day left');
  });

  it.each([
    ['fault=captcha', en.status.captcha],
    ['fault=changed', '0 of 10 orders read'],
    ['fault=no-id', '9 of 10 orders read'],
    ['fault=empty', 'No orders on this page'],
    ['fault=error', UNREAD_ANSWER],
    ['fault=not-json&transport=fetch', UNREAD_ANSWER],
    ['fault=truncated&transport=xhr', UNREAD_ANSWER],
    ['fault=huge', UNREAD_ANSWER],
    ['fault=other-api', 'No orders on this page'],
  ])('say what is wrong: %s', async (choices, words) => {
    await tab.goto(listWith(...choices.split('&')));
    await waitForStatus(tab, words);
  });

  it('lose nothing that was known by all that', async () => {
    await tab.goto(LIST_URL);
    await waitForBadge(tab, 'healthy-cainiao', '42 days left');
    await waitForBadge(tab, 'one-day-left', '1 day left');
  });

  it('keep nothing personal', async () => {
    const stored = await browser.inExtension(async () => JSON.stringify(await chrome.storage.local.get(null)));
    expect(stored).toContain(numberOf('healthy-cainiao'));
    expect(stored).not.toContain(PERSONAL);
  });

  it('make the extension ask nothing of any network, and complain of nothing', () => {
    expect(browser.traffic).toEqual({ unexpected: [], byExtension: [] });
    expect(browser.complaints).toEqual([]);
  });
});
