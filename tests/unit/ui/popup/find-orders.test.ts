import { describe, expect, it } from 'vitest';
import { haystackOf } from '../../../../src/model/haystack.ts';
import type { OrderView } from '../../../../src/model/view.ts';
import { findOrders } from '../../../../src/ui/popup/find-orders.ts';
import { arabic, calm, EVERY_STATE, longTitle, note, urgent, view, warn } from '../states.ts';

const find = (views: OrderView[], query: string) =>
  findOrders(
    views.map((each) => ({ id: each.order.orderId, view: each })),
    query,
    null,
  ).map((entry) => entry.view);

describe('the search', () => {
  it.each([
    ['a word of the title', 'watering', warn],
    ['whatever its case', 'WIRELESS', urgent],
    ['words in any order', 'colours lamp', calm],
    ['a later item', 'gloves', warn],
    ['the store', 'cable world', note],
    ['the order’s id', '8212000000000002', note],
    ['a tracking number with blanks', '4205 3704 9200', longTitle],
    ['the end of a number', '784cn', urgent],
    ['another script', 'مصباح', arabic],
  ])('finds by %s', (_, query, found) => {
    expect(find(EVERY_STATE, query)).toEqual([found]);
  });

  it('finds what nobody has scrolled to by what is told of all', () => {
    const unseen = { id: '8212000000000002', view: null };
    expect(findOrders([unseen], 'cable', { [unseen.id]: haystackOf(note.order) })).toEqual([unseen]);
    expect(findOrders([unseen], 'cable', null)).toEqual([]);
  });

  it('overlooks accents', () => {
    const order = view({ orderId: '8212000000000013', items: [{ title: 'Câble électrique' }] });
    expect(find([order], 'cable ÉLECTRIQUE')).toEqual([order]);
  });

  it.each(['nothing of the kind', 'lamp earphones', '9999'])('finds nothing for “%s”', (query) => {
    expect(find(EVERY_STATE, query)).toEqual([]);
  });
});
