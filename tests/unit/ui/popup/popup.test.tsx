// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Listing } from '../../../../src/advice/listing.ts';
import type { Day } from '../../../../src/model/day.ts';
import type { Haystacks } from '../../../../src/model/haystack.ts';
import type { OrderView } from '../../../../src/model/view.ts';
import type { Loading } from '../../../../src/ui/loading.ts';
import { Popup } from '../../../../src/ui/popup/popup.tsx';
import type { SiteAccess } from '../../../../src/ui/site-access.tsx';
import { recordActions } from '../actions.ts';
import { allWords, draw, find, settle, user, wordsOf } from '../draw.ts';
import { english, TODAY } from '../english.ts';
import { advice, calm, deadline, everyState, finished, listingOf, note, urgent, verdict, view, warn } from '../states.ts';

const granted: SiteAccess = { findMissing: async () => [], request: async () => true, onChange: () => () => undefined };

interface Around {
  pageOrder?: string | null;
  access?: SiteAccess;
  haystacks?: Haystacks | null;
}
function popup(listing: Loading<Listing>, { pageOrder = null, access = granted, haystacks = {} }: Around = {}) {
  const actions = { ...recordActions(), openOrder: vi.fn(), openOptions: vi.fn(), readRest: vi.fn(), look: vi.fn(), search: vi.fn(), retry: vi.fn() };
  const props = { pageOrder, access, say: english, today: TODAY, zone: 'UTC', actions };
  const show = (shown: Loading<Listing>, searched: Haystacks | null, root?: HTMLElement) =>
    draw(<Popup listing={shown} haystacks={searched} {...props} />, root);
  const root = show(listing, haystacks);
  return { root, actions, redraw: (shown: Listing, searched = haystacks) => show(shown, searched, root) };
}
const titles = (root: ParentNode) => allWords(root, '.title');
const headings = (root: ParentNode) => allWords(root, 'section[data-section] > h2');
const section = (root: ParentNode, heading: string) => find(root, 'section[data-section]', heading);
const entry = (root: ParentNode, title: string) => find(root, 'li.entry', title);
const search = (root: HTMLElement, query: string) => user.type(find<HTMLInputElement>(root, 'input[type=search]'), query);
const tool = (root: ParentNode, name: string) => {
  const found = [...root.querySelectorAll<HTMLElement>('.tool')].find((each) => wordsOf(each).startsWith(name));
  if (!found) throw new Error(`No control is called ${name}`);
  return found;
};
const tabStops = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, textarea')].filter(({ tabIndex }) => tabIndex >= 0);
const unread = view({ orderId: '8212000000000021', items: [{ title: 'Picture frame' }] }, { isChecked: false });
const withNumber = {
  ...calm,
  judgement: { ...calm.judgement, parcels: [{ ...calm.judgement.parcels[0], verdict: verdict('RB123456785CN') }] },
} as OrderView;
const many = (count: number, given: OrderView = withNumber) =>
  Array.from({ length: count }, (_, index) => ({ ...given, order: { ...given.order, orderId: String(8_212_000_000_100_000 + index) } }));

describe('the popup', () => {
  it('divides the orders by what is at stake, and says how they stand', () => {
    const { root } = popup(listingOf([urgent, warn, note, withNumber, unread, finished]));
    expect(headings(root)).toEqual(['Money at risk 1', 'Chase the seller 2', 'Not checked 1', 'Under way 1', 'Finished 1']);
    expect(wordsOf(root.querySelector('h1'))).toBe('1 at risk, 2 to chase');
    expect(wordsOf(root.querySelector('header p'))).toBe('5 open');
  });

  it('says of an order what is wrong, what to do, the days, the day and what is at stake, each once', () => {
    const p04 = {
      ...urgent.judgement,
      warnings: [advice('P03', 'urgent', 'Protection ends tomorrow', { action: urgent.judgement.warnings[0]?.action ?? null })],
    };
    const { root } = popup(
      listingOf([{ order: { ...urgent.order, total: { amount: 23.75, currency: 'USD' } }, judgement: { ...p04, level: 'urgent' } }]),
    );
    const shown = entry(root, 'Wireless earphones');
    expect(wordsOf(shown.querySelector('.pill'))).toBe('1 day left');
    expect(wordsOf(shown.querySelector('.entry-line'))).toBe('prepare a dispute');
    expect(allWords(shown, '.entry-time > span')).toEqual(['23 Nov', '', '$23.75']);
  });

  it('puts the nearest day first, whatever order they come in', () => {
    const ending = (orderId: string, on: string, daysLeft: number) =>
      view({ orderId, items: [{ title: `Ends ${on}` }] }, { deadline: deadline(on, daysLeft), warnings: [advice('P02', 'warn', 'Ends')] });
    const { root } = popup(listingOf([ending('8212000000000031', '2026-11-28', 6), ending('8212000000000032', '2026-11-24', 2)]));
    expect(titles(root)).toEqual(['Ends 2026-11-24', 'Ends 2026-11-28']);
  });

  it('calls nothing calm while an order was not checked', () => {
    expect(wordsOf(popup(listingOf([withNumber])).root.querySelector('h1'))).toBe('Nothing needs you now');
    expect(wordsOf(popup(listingOf([withNumber, unread])).root.querySelector('h1'))).toBe('1 not checked');
  });

  it('has what is not checked read by one button, which says how much that is and that nothing is changed', () => {
    const { root, actions } = popup(listingOf([withNumber, unread, { ...unread, order: { ...unread.order, orderId: '8212000000000022' } }]));
    const group = section(root, 'Not checked');
    expect(wordsOf(group.querySelector('.reading-offer p'))).toMatch(
      /opens \d orders for you one by one, in about 1 minute\. It changes nothing at AliExpress\./,
    );
    user.click(find(group, 'button', 'Read them now'));
    expect(actions.readRest).toHaveBeenCalledWith('com');
  });

  it('says of what nobody has looked at when it was ordered', () => {
    const { root } = popup(listingOf([{ ...unread, order: { ...unread.order, orderedOn: '2026-11-14' as Day } }]));
    expect(allWords(root, '.entry-line')).toEqual(['Ordered 14 Nov']);
  });

  it('offers that on no site where no list can do it', () => {
    const { root } = popup(listingOf([{ ...unread, order: { ...unread.order, site: 'ru' } }]));
    expect(wordsOf(section(root, 'Not checked'))).toContain('Open each of them once');
    expect(root.querySelector('.reading-offer button')).toBeNull();
  });

  it('puts the order of the page in front of the buyer first, once', () => {
    const { root } = popup(listingOf([urgent, warn, withNumber]), { pageOrder: withNumber.order.orderId });
    expect(headings(root)[0]).toBe('On this page');
    expect(titles(root)).toEqual(['Desk lamp with three colours', 'Wireless earphones', 'Watering can, 5 litres and 2 more']);
  });

  it('opens the page of an order by its title, and the settings', () => {
    const { root, actions } = popup(everyState);
    user.click(find(root, 'button', 'Wireless earphones'));
    expect(actions.openOrder).toHaveBeenCalledWith(urgent.order.orderId);
    user.click(tool(root, 'Settings'));
    expect(actions.openOptions).toHaveBeenCalledOnce();
  });

  it('explains an order in place', () => {
    const { root } = popup(everyState);
    user.click(find(root, 'button', 'Details of Watering can'));
    const shown = entry(root, 'Watering can');
    expect(shown.querySelector('.explanation')).not.toBeNull();
    user.press(find(shown, '.explanation button'), 'Escape');
    expect(shown.querySelector('.explanation')).toBeNull();
    expect(wordsOf(document.activeElement)).toBe('Details of Watering can, 5 litres and 2 more');
  });

  it('leaves an order that is open where it is, whatever becomes of it', () => {
    const { root, redraw } = popup(listingOf([urgent, warn, note]));
    user.click(find(root, 'button', 'Details of Watering can'));
    redraw(listingOf([urgent, { ...warn, judgement: { ...warn.judgement, warnings: [], level: 'info' } }, note]));
    expect(titles(section(root, 'Chase the seller'))).toEqual(['Watering can, 5 litres and 2 more', 'USB-C cable, 2 m']);
    expect(root.querySelector('.explanation')).not.toBeNull();
    expect(wordsOf(root.querySelector('h1'))).toBe('1 at risk, 1 to chase');
  });

  it('leads to the order page while there are no orders', () => {
    const { root } = popup(listingOf([]));
    expect(wordsOf(root.querySelector('main'))).toContain('No orders read yet');
    const link = find<HTMLAnchorElement>(root, 'main a', 'Open my orders');
    expect([link.href, link.rel]).toEqual(['https://www.aliexpress.com/p/order/index.html', 'noreferrer noopener']);
  });

  it('names an order without a title by its number', () => {
    expect(titles(popup(listingOf([{ ...calm, order: { ...calm.order, items: [] } }])).root)).toEqual(['Order 8212000000000001']);
  });

  it.each([
    ['full storage', { problem: 'full' as const }, 'The browser’s storage is full: nothing new is kept.'],
    ['a refused write', { problem: 'refused' as const }, 'The browser did not let Trackguard keep what is new.'],
    ['a broken record', { broken: 1 }, '1 stored order could not be read back. It was set aside.'],
    ['broken records', { broken: 2 }, '2 stored orders could not be read back. They were set aside.'],
  ])('tells of %s, and shows the orders all the same', (_, stored, words) => {
    const { root } = popup(listingOf([warn], { stored: { orders: 1, broken: 0, problem: null, ...stored } }));
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

  it('says that the browser keeps it away from the orders, and has that given by one click', async () => {
    const request = vi.fn(async () => true);
    const { root } = popup(listingOf([]), { access: { ...granted, findMissing: async () => ['aliexpress.com'], request } });
    await settle();
    expect(wordsOf(root.querySelector('.access'))).toContain('aliexpress.com');
    user.click(find(root, '.access button', 'Allow it'));
    expect(request).toHaveBeenCalledOnce();
  });
});

describe('the popup where not all orders were looked at', () => {
  const unseen = (orders: OrderView[], seen: number) => listingOf(orders, {}, seen);

  it('counts all of them, keeps their places, and asks for those in view', () => {
    const { root, actions, redraw } = popup(unseen([urgent, finished], 1));
    expect(titles(root)).toEqual(['Wireless earphones']);
    expect(headings(root)).toEqual(['Money at risk 1', 'Finished 1']);
    expect(root.querySelectorAll('li.entry')).toHaveLength(2);
    expect(actions.look.mock.calls).toEqual([[[finished.order.orderId]]]);
    redraw(listingOf([urgent, finished]));
    expect(titles(root)).toEqual(['Wireless earphones', 'Night light']);
    expect(actions.look).toHaveBeenCalledOnce();
  });

  it('asks for no more than is in view', () => {
    const { actions } = popup(unseen(many(3_000), 5));
    expect(actions.look.mock.calls.flat(2).length).toBeLessThan(30);
  });

  it('goes by what is known of an order, whatever the list said of it', () => {
    const { root } = popup({ ...listingOf([urgent]), views: [{ ...urgent, judgement: { ...urgent.judgement, warnings: [], isOpen: false } }] });
    expect(headings(root)).toEqual(['Finished 1']);
  });

  it('is walked by the keys to what comes into view', () => {
    const { root, actions, redraw } = popup(unseen([...many(100), finished], 20));
    user.press(document.activeElement as HTMLElement, 'ArrowDown');
    user.press(document.activeElement as HTMLElement, 'End');
    expect(document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe('1');
    expect(actions.look.mock.calls.flat(2)).toContain(finished.order.orderId);
    redraw(listingOf([...many(100), finished]));
    expect(wordsOf(document.activeElement?.closest('li'))).toContain('Night light');
    expect(root.contains(document.activeElement)).toBe(true);
  });

  it('says of no search that nothing was found before it has looked everywhere', () => {
    const { root, actions, redraw } = popup(unseen([urgent, finished], 1), { haystacks: null });
    expect(actions.search).not.toHaveBeenCalled();
    search(root, 'night');
    expect(actions.search).toHaveBeenCalledOnce();
    expect(wordsOf(root.querySelector('.found'))).toBe('One moment…');
    redraw(unseen([urgent, finished], 1), { [finished.order.orderId]: 'night light' });
    expect(root.querySelectorAll('li.entry')).toHaveLength(1);
    expect(actions.look).toHaveBeenLastCalledWith([finished.order.orderId]);
    search(root, 'RB123456785CN');
    expect(root.querySelector('.number-check')).not.toBeNull();
  });
});

describe('the quick marks of an entry', () => {
  it('note that it arrived, and take that back', async () => {
    const { root, actions, redraw } = popup(listingOf([warn]));
    user.click(tool(root, 'It arrived: Watering can'));
    expect(actions.mark).toHaveBeenCalledWith(warn.order.orderId, { kind: 'arrived', on: TODAY, until: null, by: 'buyer' });
    const arrived = { kind: 'arrived' as const, on: TODAY, until: null, by: 'buyer' as const };
    redraw(listingOf([{ ...warn, order: { ...warn.order, marks: [arrived] } }]));
    await settle();
    expect(wordsOf(root.querySelector('.quick [role=status]'))).toBe('Arrived, 22 Nov');
    user.click(tool(root, 'Undo: It arrived'));
    expect(actions.unmark).toHaveBeenCalledWith(warn.order.orderId, 'arrived');
  });

  it('ask a second time before they silence what is urgent', () => {
    const { root, actions } = popup(listingOf([urgent]));
    user.click(tool(root, 'It arrived: Wireless earphones'));
    expect(actions.mark).not.toHaveBeenCalled();
    expect(wordsOf(document.activeElement)).toBe('Not yet');
    user.press(document.activeElement as HTMLElement, 'Escape');
    expect(wordsOf(document.activeElement)).toBe('It arrived: Wireless earphones');
    user.click(tool(root, 'It arrived: Wireless earphones'));
    user.click(find(root, '.quick button', 'Yes'));
    expect(actions.mark).toHaveBeenCalledWith(urgent.order.orderId, expect.objectContaining({ kind: 'arrived' }));
  });

  it('mute where the rule that speaks lets itself be muted, and nowhere else', () => {
    const mutable = { ...warn, judgement: { ...warn.judgement, warnings: [advice('T02', 'warn', 'Silent', { marks: ['muted'] })] } };
    const { root, actions } = popup(listingOf([urgent, mutable, withNumber]));
    user.click(tool(root, 'Mute for 7 days: Watering can'));
    expect(actions.mark).toHaveBeenCalledWith(warn.order.orderId, { kind: 'muted', on: TODAY, until: '2026-11-29', by: 'buyer' });
    expect(root.querySelectorAll('[data-control=muted]')).toHaveLength(1);
  });

  it('say so when a mark could not be stored', async () => {
    const { root, actions } = popup(listingOf([warn]));
    actions.mark.mockRejectedValue(new Error('gone'));
    user.click(tool(root, 'It arrived'));
    await settle();
    expect(wordsOf(root.querySelector('.quick [role=alert]'))).toBe('Trackguard did not answer.');
  });
});

describe('a long list in the popup', () => {
  it.each([300, 3_000, 10_000])('of %i orders shows those in view and says how many there are', (count) => {
    const { root } = popup(listingOf(many(count)));
    expect(titles(root).length).toBeLessThan(30);
    expect(headings(root)).toEqual([`Under way ${count.toLocaleString('en')}`]);
    const [first, second] = root.querySelectorAll('li.entry');
    expect([first?.getAttribute('aria-posinset'), second?.getAttribute('aria-posinset')]).toEqual(['1', '2']);
    expect(first?.getAttribute('aria-setsize')).toBe(String(count));
  });

  it('has as many stops for the Tab key as a short one', () => {
    const [short, long] = [popup(listingOf(many(2))).root, popup(listingOf(many(300))).root];
    expect(tabStops(long)).toHaveLength(tabStops(short).length);
    expect(tabStops(long).length).toBeLessThanOrEqual(8);
  });

  it('is walked by the arrow keys, Home and End, on the same control of each entry', () => {
    const { root } = popup(listingOf([...many(300), finished]));
    const press = (key: string) => user.press(document.activeElement as HTMLElement, key);
    const place = () => document.activeElement?.closest('li')?.getAttribute('aria-posinset');
    press('ArrowDown');
    expect([place(), document.activeElement?.className]).toEqual(['1', 'title']);
    press('ArrowDown');
    expect(place()).toBe('2');
    find(root, 'li[aria-posinset="2"] .details').focus();
    press('ArrowDown');
    expect([place(), document.activeElement?.getAttribute('data-control')]).toEqual(['3', 'details']);
    press('End');
    expect(wordsOf(document.activeElement?.closest('li'))).toContain('Night light');
    press('ArrowUp');
    expect(place()).toBe('300');
    press('Home');
    expect(place()).toBe('1');
  });
});

describe('the search in the popup', () => {
  it('is there from the start, has the focus, and leads to the orders by one key', () => {
    const { root } = popup(listingOf([]));
    expect(document.activeElement).toBe(root.querySelector('input[type=search]'));
  });

  it('shows what it finds, and tells how many', () => {
    const { root } = popup(listingOf([...many(7), warn, finished]));
    search(root, 'desk lamp');
    expect(titles(root)).toHaveLength(7);
    expect(wordsOf(root.querySelector('main > div > [role=status]'))).toBe('7 orders found');
    search(root, 'night light');
    expect(titles(root)).toEqual(['Night light']);
    search(root, '');
    expect(titles(root)).toHaveLength(9);
  });

  it('says when nothing matches', () => {
    const { root } = popup(everyState);
    search(root, 'bicycle pump');
    expect(titles(root)).toEqual([]);
    expect(wordsOf(root.querySelector('.found'))).toBe('No order matches “bicycle pump”.');
    expect(root.querySelector('.number-check')).toBeNull();
  });

  it.each([
    ['with orders', everyState],
    ['without any order', listingOf([])],
  ])('checks a number that is no order’s on the spot, %s', (_, overview) => {
    const { root } = popup(overview);
    search(root, 'LX 617 304 824 CN');
    const check = find(root, '.number-check');
    expect(wordsOf(check)).toContain('LX617304824CN');
    expect(wordsOf(check.querySelector('h2'))).toContain('Letter without tracking');
    expect(check.querySelectorAll('.reasons li').length).toBeGreaterThan(0);
    expect([...check.querySelectorAll('a')].map(({ hostname }) => hostname)).toContain('t.17track.net');
  });

  it('shows the order whose number it is, and no check', () => {
    const { root } = popup(everyState);
    search(root, 'RB123456784CN');
    expect(titles(root)).toEqual(['Wireless earphones']);
    expect(root.querySelector('.number-check')).toBeNull();
  });

  it('keeps to one group where that is chosen', () => {
    const { root } = popup(listingOf([urgent, warn, withNumber]));
    const select = find<HTMLSelectElement>(root, 'select');
    expect([...select.options].map(({ text }) => text)).toEqual(['All orders', 'Money at risk (1)', 'Chase the seller (1)', 'Under way (1)']);
    select.value = 'chase';
    user.commit(select);
    expect(headings(root)).toEqual(['Chase the seller 1']);
  });
});
