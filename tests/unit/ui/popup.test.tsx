// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Overview } from '../../../src/model/view.ts';
import type { Loading } from '../../../src/ui/loading.ts';
import { Popup } from '../../../src/ui/popup.tsx';
import { recordActions } from './actions.ts';
import { allWords, draw, find, user, wordsOf } from './draw.ts';
import { english, TODAY } from './english.ts';
import { advice, calm, everyState, finished, overviewOf, urgent, warn } from './states.ts';

const popup = (overview: Loading<Overview>) => {
  const actions = { ...recordActions(), openOrder: vi.fn(), openOptions: vi.fn(), retry: vi.fn() };
  const show = (shown: Loading<Overview>, root?: HTMLElement) =>
    draw(<Popup overview={shown} say={english} today={TODAY} zone="UTC" actions={actions} />, root);
  const root = show(overview);
  return { root, actions, redraw: (shown: Overview) => show(shown, root) };
};
const titles = (root: ParentNode) => allWords(root, '.title');
const manyCalm = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...calm, order: { ...calm.order, orderId: `82120000000001${10 + index}` } }));

describe('the popup', () => {
  it('shows the orders that need action first, and counts them', () => {
    const { root } = popup(everyState);
    expect(allWords(root, 'h2')).toEqual(['Needs you now', 'Worth a look', 'All calm']);
    expect(titles(root).slice(0, 4)).toEqual(['Wireless earphones', 'Watering can, 5 litres and 2 more', 'Phone case', 'USB-C cable, 2 m']);
    expect(allWords(root, 'header .part')).toEqual(['3 orders need you', '9 open orders']);
  });

  it('tells of an order its store, the days left, what is wrong, what to do and what comes next', () => {
    const entry = find(popup(everyState).root, 'li', 'Watering can');
    expect(allWords(entry, '.part')).toEqual(['Happy Garden Official Store', 'Probably tracked inside China only', '26 days protected']);
    expect(allWords(entry, '.warning')).toEqual(['Nobody has scanned the parcel for 12 days', 'The number works inside China only']);
    expect(allWords(entry, '.next')).toEqual(['To do: Write to the seller and ask for the real number.', '27 Nov: Still silent? Open a dispute.']);
  });

  it('says of an order at most three things that are wrong', () => {
    const warnings = ['First', 'Second', 'Third', 'Fourth'].map((what, index) => advice(`T0${index}`, 'warn', what));
    const { root } = popup(overviewOf([{ ...warn, judgement: { ...warn.judgement, warnings } }]));
    expect(allWords(root, '.entry .warning')).toEqual(['First', 'Second', 'Third']);
  });

  it('says so when nothing needs the buyer', () => {
    expect(wordsOf(popup(overviewOf([calm])).root.querySelector('header'))).toContain('Nothing needs you now');
  });

  it('opens the page of an order by its title, and the settings', () => {
    const { root, actions } = popup(everyState);
    user.click(find(root, 'button', 'Wireless earphones'));
    expect(actions.openOrder).toHaveBeenCalledWith(urgent.order.orderId);
    user.click(find(root, 'button', 'Settings'));
    expect(actions.openOptions).toHaveBeenCalledOnce();
  });

  it('explains an order in place, instead of the short form', () => {
    const { root } = popup(everyState);
    user.click(find(root, 'button', 'Details of Watering can'));
    const entry = find(root, 'li.entry', 'Watering can');
    expect(wordsOf(find(entry, 'section'))).toContain('What to do now: Write to the seller');
    expect(entry.querySelectorAll('.warning')).toHaveLength(0);
    user.press(find(entry, 'section button', 'Close'), 'Escape');
    expect(entry.querySelector('section')).toBeNull();
    expect(wordsOf(document.activeElement)).toBe('Details of Watering can, 5 litres and 2 more');
  });

  it('leaves an order that is open where it is, whatever becomes of it', () => {
    const { root, redraw } = popup(overviewOf([urgent, warn]));
    user.click(find(root, 'button', 'Details of Watering can'));
    redraw(overviewOf([urgent, { ...warn, judgement: { ...warn.judgement, warnings: [], level: 'info' } }]));
    expect(allWords(find(root, 'section', 'Needs you now'), '.title')).toEqual(['Wireless earphones', 'Watering can, 5 litres and 2 more']);
    expect(root.querySelector('.explanation')).not.toBeNull();
    expect(allWords(root, 'header .part')[0]).toBe('1 order needs you');
  });

  it('folds more than five calm orders away until all are asked for', () => {
    const { root } = popup(overviewOf(manyCalm(8)));
    expect(titles(root)).toHaveLength(5);
    user.click(find(root, 'button', 'Show all 8'));
    expect(titles(root)).toHaveLength(8);
    expect(titles(popup(overviewOf(manyCalm(5))).root)).toHaveLength(5);
  });

  it.each<[string, Parameters<typeof overviewOf>[0][number]]>([
    ['that need action', urgent],
    ['that are finished', finished],
  ])('shows thirty of hundreds of orders %s, until all are asked for', (_, given) => {
    const orders = Array.from({ length: 500 }, (_each, index) => ({
      ...given,
      order: { ...given.order, orderId: String(8_212_000_000_100_000 + index) },
    }));
    const { root } = popup(overviewOf(orders));
    expect(titles(root)).toHaveLength(30);
    user.click(find(root, 'button', 'Show all 500'));
    expect(titles(root)).toHaveLength(500);
  });

  it('keeps finished orders behind a closed line', () => {
    const line = find<HTMLDetailsElement>(popup(everyState).root, 'details');
    expect(wordsOf(line.querySelector('summary'))).toBe('Finished 1');
    expect(line.open).toBe(false);
    expect(titles(line)).toEqual(['Night light']);
  });

  it('leads to the order page while there are no orders', () => {
    const { root } = popup(overviewOf([]));
    expect(wordsOf(root.querySelector('main'))).toContain('No orders read yet');
    const link = find<HTMLAnchorElement>(root, 'main a', 'Open my orders');
    expect([link.href, link.rel]).toEqual(['https://www.aliexpress.com/p/order/index.html', 'noreferrer noopener']);
  });

  it('names an order without a title by its number', () => {
    const { root } = popup(overviewOf([{ ...calm, order: { ...calm.order, items: [] } }]));
    expect(titles(root)).toEqual(['Order 8212000000000001']);
  });

  it.each([
    ['full storage', { problem: 'full' as const }, 'The browser’s storage is full: nothing new is kept.'],
    ['a refused write', { problem: 'refused' as const }, 'The browser did not let Trackguard keep what is new.'],
    ['a broken record', { broken: 1 }, '1 stored order could not be read back. It was set aside.'],
    ['broken records', { broken: 2 }, '2 stored orders could not be read back. They were set aside.'],
  ])('tells of %s, and shows the orders all the same', (_, stored, words) => {
    const { root } = popup(overviewOf([warn], { stored: { orders: 1, broken: 0, bytes: 1, problem: null, ...stored } }));
    expect(wordsOf(find(root, '.notice'))).toContain(words);
    expect(titles(root)).toHaveLength(1);
  });

  it('waits, and offers another try when nobody answers', () => {
    expect(wordsOf(popup('loading').root.querySelector('main'))).toBe('One moment…');
    const { root, actions } = popup('failed');
    expect(wordsOf(find(root, '[role=alert]'))).toContain('Trackguard did not answer.');
    user.click(find(root, 'button', 'Try again'));
    expect(actions.retry).toHaveBeenCalledOnce();
  });
});

describe('the search in the popup', () => {
  const search = (root: HTMLElement, query: string) => user.type(find<HTMLInputElement>(root, 'input[type=search]'), query);

  it('is there from six orders on', () => {
    expect(popup(overviewOf(manyCalm(5))).root.querySelector('input')).toBeNull();
    expect(
      popup(overviewOf(manyCalm(6)))
        .root.querySelector('input')
        ?.getAttribute('aria-label'),
    ).toBe('Search orders');
  });

  it('shows what it finds, unfolded, and tells how many', () => {
    const { root } = popup(overviewOf([...manyCalm(7), warn, finished]));
    search(root, 'desk lamp');
    expect(titles(root)).toHaveLength(7);
    expect(wordsOf(root.querySelector('search [role=status]'))).toBe('7 orders found');
    search(root, 'night light');
    expect(titles(root)).toEqual(['Night light']);
    expect(find<HTMLDetailsElement>(root, 'details').open).toBe(true);
    search(root, '');
    expect(titles(root)).toHaveLength(7);
  });

  it('says when nothing matches', () => {
    const { root } = popup(everyState);
    search(root, 'bicycle pump');
    expect(titles(root)).toEqual([]);
    expect(wordsOf(root.querySelector('search [role=status]'))).toBe('No order matches “bicycle pump”.');
  });
});
