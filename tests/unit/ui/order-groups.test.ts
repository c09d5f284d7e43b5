import { describe, expect, it } from 'vitest';
import { findOrders, groupOrders } from '../../../src/ui/order-groups.ts';
import { advice, arabic, calm, everyState, finished, longTitle, note, urgent, view, warn } from './states.ts';

describe('the groups', () => {
  it('hold each order once, in the given order', () => {
    const groups = groupOrders(everyState.orders);
    expect(groups.action.map(({ judgement }) => judgement.level)).toEqual(['urgent', 'warn', 'warn']);
    expect(groups.note).toEqual([note]);
    expect(groups.calm).toHaveLength(5);
    expect(groups.finished).toEqual([finished]);
  });

  it('keep a closed order that still warns among those that need action', () => {
    const closed = view({ orderId: '8212000000000012', status: 'closed' }, { isOpen: false, warnings: [advice('P05', 'warn', 'Open a dispute')] });
    expect(groupOrders([closed, finished]).action).toEqual([closed]);
  });
});

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
    expect(findOrders(everyState.orders, query)).toEqual([found]);
  });

  it('overlooks accents', () => {
    const order = view({ orderId: '8212000000000013', items: [{ title: 'Câble électrique' }] });
    expect(findOrders([order], 'cable ÉLECTRIQUE')).toEqual([order]);
  });

  it.each(['nothing of the kind', 'lamp earphones', '9999'])('finds nothing for “%s”', (query) => {
    expect(findOrders(everyState.orders, query)).toEqual([]);
  });
});
