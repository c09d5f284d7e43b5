// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../../../../src/page/walk/frame.ts';
import { roleIn } from '../../../../src/page/walk/role.ts';
import { visitInFrame } from '../../../../src/page/walk/visit.ts';

const TRACKING = 'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8200000000000001';

/** Opens the page in a frame, which jsdom leaves empty: what stands in it is `inside`. */
function open(inside: string | null, markup = '') {
  const life = new AbortController();
  let outcome: Outcome | 'ended' | null = null;
  visitInFrame(document, TRACKING, life.signal).then(
    (came) => {
      outcome = came;
    },
    () => {
      outcome = 'ended';
    },
  );
  const frame = document.querySelector('iframe');
  if (!frame) throw new Error('no frame was opened');
  Object.defineProperty(frame, 'contentDocument', { get: () => (inside === null ? null : pageAt(inside, markup)) });
  return {
    frame,
    life,
    load: () => frame.dispatchEvent(new Event('load')),
    say: (words: string) => frame.setAttribute('data-trackguard-said', words),
    outcome: () => outcome,
  };
}
const pageAt = (url: string, markup: string): object => {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  return Object.defineProperty(page, 'URL', { value: url });
};
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
beforeEach(() => vi.useFakeTimers());
afterEach(() => document.body.replaceChildren());

describe('a visit', () => {
  it('opens the very address, unseen, and closes it once it was read', async () => {
    const visit = open(TRACKING);
    expect(visit.frame.src).toBe(TRACKING);
    expect(visit.frame.style.visibility).toBe('hidden');
    visit.load();
    visit.say('read');
    await pass(1_000);
    expect(visit.outcome()).toBe('read');
    expect(document.querySelector('iframe')).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each(['captcha', 'login', 'unexpected'])('tells at once of %s', async (words) => {
    const visit = open(TRACKING);
    visit.say(words);
    await pass(10);
    expect(visit.outcome()).toBe(words);
    expect(document.querySelector('iframe')).toBeNull();
  });

  it.each([
    ['a page of another site, or one that refuses to stand in a frame', null, 'unexpected'],
    ['an empty page', 'about:blank', 'unexpected'],
    ['another page of the site', 'https://www.aliexpress.com/', 'unexpected'],
    ['another kind of order page', 'https://www.aliexpress.com/p/order/index.html', 'unexpected'],
    ['a login page', 'https://www.aliexpress.com/p/ug-login-page/login.html?return_url=x', 'login'],
  ])('that leads to %s ends at once', async (_, inside, outcome) => {
    const visit = open(inside);
    visit.load();
    await pass(10);
    expect(visit.outcome()).toBe(outcome);
  });

  it.each([
    ['captcha', '<div class="nc-container"></div>'],
    ['login', '<a href="https://login.aliexpress.com/?return_url=x">Sign in</a>'],
  ])('that leads to a page with a %s says so', async (outcome, markup) => {
    const visit = open('https://www.aliexpress.com/p/tracking/index.html/check', markup);
    visit.load();
    await pass(10);
    expect(visit.outcome()).toBe(outcome);
  });

  it('takes no word that nobody of ours says', async () => {
    const visit = open(TRACKING);
    visit.say('everything is fine');
    await pass(10_000);
    expect(visit.outcome()).toBeNull();
  });

  it('ends after 15 seconds of silence', async () => {
    const visit = open(TRACKING);
    visit.load();
    await pass(14_900);
    expect(visit.outcome()).toBeNull();
    await pass(200);
    expect(visit.outcome()).toBe('silent');
    expect(document.querySelector('iframe')).toBeNull();
  });

  it('ends with its walk, and leaves no frame and no timer behind', async () => {
    const visit = open(TRACKING);
    visit.life.abort();
    await pass(0);
    expect(visit.outcome()).toBe('ended');
    expect(document.querySelector('iframe')).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a content script', () => {
  const framed = (attributes: Record<string, string> | null, depth = 1): Window => {
    const top = {};
    const frameElement = attributes && { getAttribute: (name: string) => attributes[name] ?? null };
    return { top, parent: depth === 1 ? top : {}, frameElement } as unknown as Window;
  };

  it('does everything on the page itself', () => expect(roleIn(window)).toBe('page'));
  it.each([
    ['of a walk', framed({ 'data-trackguard': 'walk' }), 'frame'],
    ['of the page’s own', framed({}), 'none'],
    ['of another site, whose element no browser shows', framed(null), 'none'],
    ['in another frame', framed({ 'data-trackguard': 'walk' }, 2), 'none'],
  ])('in a frame %s: %#', (_, window, role) => expect(roleIn(window)).toBe(role));
});
