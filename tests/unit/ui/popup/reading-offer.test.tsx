// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { OrderView } from '../../../../src/model/view.ts';
import { ReadingOfferLine, readingOfferOf } from '../../../../src/ui/popup/reading-offer.tsx';
import { draw, find, user, wordsOf } from '../draw.ts';
import { english } from '../english.ts';
import { listingOf, urgent, view } from '../states.ts';

/** Nothing of it was read but its card on the list. */
const bare = (orderId: string, change: Partial<OrderView['order']> = {}): OrderView =>
  view({ orderId, status: 'shipped', shippedOn: null, clocks: [], parcels: [], pagesRead: [], ...change }, { isChecked: false });
const offerOf = (...views: OrderView[]) => readingOfferOf(listingOf(views).rows);
const many = (count: number): OrderView[] => Array.from({ length: count }, (_, index) => bare(String(8_212_000_000_100_000 + index)));

describe('the offer to read the rest', () => {
  it('counts the orders, and the minutes that their pages take', () => {
    expect(offerOf(...many(1))).toEqual({ orders: 1, minutes: 1, site: 'com' });
    expect(offerOf(...many(100))).toEqual({ orders: 100, minutes: 20, site: 'com' });
  });

  it.each([
    ['its number is known and its own page was read', bare('8212000000000050', { parcels: urgent.order.parcels, pagesRead: ['detail'] })],
    ['the order is over', view({ ...bare('8212000000000051').order, status: 'completed' }, { isOpen: false })],
    ['it is not paid yet', bare('8212000000000052', { status: 'to-pay' })],
    ['both its pages were read in vain', bare('8212000000000053', { pagesRead: ['detail', 'tracking'] })],
    ['no list of its site can do it', bare('8212000000000054', { site: 'ru' })],
  ])('is not made where %s', (_, order) => expect(offerOf(order)).toBeNull());

  it('is made in the list that most of them are on', () => {
    const [com, us, other] = [bare('8212000000000055'), bare('8212000000000056', { site: 'us' }), bare('8212000000000057', { site: 'us' })];
    expect([offerOf(com)?.site, offerOf(com, us, other)?.site, offerOf(us)?.site]).toEqual(['com', 'us', 'us']);
  });

  it('says how many, how long, and that nothing is changed; its button reads', () => {
    const readRest = vi.fn();
    const root = draw(<ReadingOfferLine offer={{ orders: 7, minutes: 2, site: 'us' }} say={english} readRest={readRest} />);
    expect(wordsOf(root)).toMatch(/7 orders.*2 minutes.*changes nothing/i);
    user.click(find(root, 'button', 'Read them now'));
    expect(readRest.mock.calls).toEqual([['us']]);
  });

  it('says what else to do where it cannot be made', () => {
    const root = draw(<ReadingOfferLine offer={null} say={english} readRest={vi.fn()} />);
    expect(root.querySelector('button')).toBeNull();
    expect(wordsOf(root)).not.toBe('');
  });
});
