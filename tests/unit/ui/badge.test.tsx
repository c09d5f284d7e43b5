// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { TRACKING_SERVICES, type TrackingService } from '../../../src/model/settings.ts';
import type { OrderView } from '../../../src/model/view.ts';
import { Badge } from '../../../src/ui/badge.tsx';
import { recordActions } from './actions.ts';
import { allWords, draw, find, user, wordsOf } from './draw.ts';
import { english, TODAY } from './english.ts';
import { advice, arabic, calm, ended, estimated, finished, longTitle, noNumber, note, urgent, view, warn } from './states.ts';

const badge = (given: OrderView, services: readonly TrackingService[] = TRACKING_SERVICES) =>
  draw(<Badge view={given} services={services} say={english} today={TODAY} zone="UTC" actions={recordActions()} />);
const row = (root: HTMLElement) => find<HTMLButtonElement>(root, 'button[aria-expanded]');
const explanation = (root: HTMLElement) => root.querySelector('section');

describe('the badge', () => {
  it.each([
    ['ok', calm, 'Under way', '23 days left'],
    ['warn', note, 'Untraceable L-prefix letter: watch the deadline', '48 days left'],
    ['warn', warn, 'No update for 12 days: write to the seller', '26 days left'],
    ['urgent', urgent, 'Protection timer near zero: extend or dispute', '1 day left'],
    ['warn', ended, 'Protection is over: open a dispute by 5 Dec', undefined],
    ['ok', estimated, 'On its way', '~40 days left'],
    ['unchecked', noNumber, 'Number not read yet: open the order once', '38 days left'],
    ['ok', longTitle, 'On its way', '10 days left'],
    ['ok', arabic, 'At customs', '28 days left'],
    ['finished', finished, 'Completed', undefined],
  ])('%s: %#', (sign, given, lead, days) => {
    const root = badge(given);
    expect(allWords(root, '.lead')).toEqual([lead]);
    expect(allWords(root, '.days')).toEqual(days ? [days] : []);
    expect(find(root, '.badge').dataset.sign).toBe(sign);
  });

  it.each([
    [urgent, 'Urgent: Protection timer near zero: extend or dispute, 1 day left'],
    [ended, 'Attention: Protection is over: open a dispute by 5 Dec'],
    [noNumber, 'Number not read yet: open the order once, 38 days left'],
    [finished, 'Completed'],
  ])('says the whole line to whoever hears the page, and how bad it is: %#', (given, heard) => {
    const line = row(badge(given));
    for (const seen of line.querySelectorAll('[aria-hidden]')) seen.remove();
    expect(wordsOf(line)).toBe(heard);
  });

  it.each([
    ['processing', 'Being prepared', []],
    ['delivered', 'Delivered', ['23 days left']],
    ['in-dispute', 'In dispute', []],
  ] as const)('of an order that is %s says so', (status, lead, days) => {
    const judged = status === 'processing' ? {} : calm.judgement;
    const root = badge(view({ orderId: '8212000000000011', status }, judged));
    expect(allWords(root, '.lead')).toEqual([lead]);
    expect(allWords(root, '.days')).toEqual(days);
  });

  it('opens its explanation by a click, and closes it by another one', () => {
    const root = badge(warn);
    expect(explanation(root)).toBeNull();
    user.click(row(root));
    expect(row(root).getAttribute('aria-expanded')).toBe('true');
    expect(row(root).getAttribute('aria-controls')).toBe(explanation(root)?.id);
    user.click(row(root));
    expect(row(root).getAttribute('aria-expanded')).toBe('false');
    expect(explanation(root)).toBeNull();
  });

  it.each([
    ['Escape in the explanation', (root: HTMLElement) => user.press(find(root, 'section a'), 'Escape')],
    ['Escape on the badge', (root: HTMLElement) => user.press(row(root), 'Escape')],
    ['the Close button', (root: HTMLElement) => user.click(find(root, 'button', 'Close'))],
  ])('is closed by %s, which brings the focus back to the badge', (_, close) => {
    const root = badge(warn);
    user.click(row(root));
    find(root, 'section a').focus();
    close(root);
    expect(explanation(root)).toBeNull();
    expect(document.activeElement).toBe(row(root));
  });

  it('on the order’s own page gives way to the page’s buttons', () => {
    const root = draw(<Badge view={warn} services={[]} say={english} today={TODAY} zone="UTC" actions={recordActions()} isOwnPage />);
    user.click(row(root));
    const scrolled = vi.fn();
    row(root).scrollIntoView = scrolled;
    user.click(find(root, 'button', 'Go to this page’s buttons'));
    expect(explanation(root)).toBeNull();
    expect(document.activeElement).toBe(row(root));
    expect(scrolled).toHaveBeenCalledOnce();
  });

  it('keeps its Escape from the page only while there is something to close', () => {
    const root = badge(warn);
    const heard = vi.fn();
    root.addEventListener('keydown', heard);
    user.press(row(root), 'Escape');
    expect(heard).toHaveBeenCalledTimes(1);
    user.click(row(root));
    user.press(row(root), 'Escape');
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('the explanation', () => {
  const opened = (given: OrderView, services?: readonly TrackingService[]) => {
    const root = badge(given, services);
    user.click(row(root));
    return root;
  };

  it('tells why the number is judged so, how sure that is, and the silence', () => {
    const parcel = wordsOf(find(opened(warn), 'article', '4501234567890'));
    for (const words of [
      'Digits only, and no known international form.',
      'Probably tracked inside China only likely',
      'No tracking update for 12 days',
    ])
      expect(parcel).toContain(words);
    expect(wordsOf(find(opened(calm), 'article', 'RB123456785CN'))).toContain('Under way, last update 18 Nov');
  });

  it('does not repeat for the number what a warning about it has told', () => {
    const [told] = calm.judgement.parcels;
    const why = told?.verdict?.why ?? [];
    const root = opened({ ...calm, judgement: { ...calm.judgement, warnings: [advice('N13', 'warn', 'Mistyped', { why })] } });
    expect(allWords(root, '.reasons > li')).toEqual(why.map(english));
  });

  it('says how sure an advice is, unless it is certain', () => {
    const why = (given: OrderView) => wordsOf(find(opened(given), 'details', 'Why we say this').querySelector('.fold > p'));
    expect(why(note)).toBe('This letter need not be scanned on its way likely');
    expect(why(urgent)).toBe('Protection ends tomorrow');
  });

  it('shows each parcel under its own number', () => {
    expect(allWords(opened(longTitle), 'article h3')).toEqual(['Parcel 1 of 2', 'Parcel 2 of 2']);
  });

  it('lists the plan by date', () => {
    expect(allWords(opened(warn), '.plan > li')).toEqual(['27 NovStill silent? Open a dispute.', '11 DecAsk to extend the protection.']);
  });

  it('links to the chosen tracking services alone, in a tab that learns nothing of this page', () => {
    const links = [...opened(calm, ['17track']).querySelectorAll('article a')] as HTMLAnchorElement[];
    expect(links.map((link) => [wordsOf(link), link.target, link.rel])).toEqual([['17TRACK (opens a new tab)', '_blank', 'noreferrer noopener']]);
    expect(opened(calm, []).querySelectorAll('article a')).toHaveLength(0);
  });

  it("leads to the order's own pages, where all that is missing can be read", () => {
    const links = [...opened(noNumber, []).querySelectorAll('a')];
    expect(links.map(({ href }) => href)).toEqual([
      `https://www.aliexpress.com/p/order/detail.html?orderId=${noNumber.order.orderId}`,
      `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${noNumber.order.orderId}`,
    ]);
  });

  it.each([
    ['today', Date.UTC(2026, 10, 22, 8), 'Checked today'],
    ['before', Date.UTC(2026, 10, 20, 8), 'Checked on 20 Nov'],
  ])('tells when the order was read: %s', (_, lastSeenAt, words) => {
    expect(wordsOf(opened({ ...calm, order: { ...calm.order, lastSeenAt } }).querySelector('details:last-of-type .fold'))).toContain(words);
  });

  it('of an order about which nothing is known says that', () => {
    expect(wordsOf(explanation(opened(noNumber)))).toContain('No parcel yet.');
  });
});
