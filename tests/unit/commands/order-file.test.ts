import { describe, expect, it } from 'vitest';
import { parseOrder } from '../../../src/commands/order-file.ts';

const ID = '8200000000000001';
const parse = (given: unknown) => parseOrder(JSON.stringify(given), 'order.json');

describe('one order from a file', () => {
  it('needs nothing that a page may not have shown', () => {
    expect(parse({ orderId: ID })).toMatchObject({ orderId: ID, status: 'unknown', clocks: [], parcels: [], marks: [] });
    expect(parse({ orderId: ID, parcels: [{}] }).parcels).toMatchObject([{ number: null, events: null, eventsSeenOn: null }]);
    expect(parse({ status: 'shipped' })).toMatchObject({ status: 'shipped' });
  });

  it('takes null for what is not known, wherever it stands', () => {
    const nothing = { orderId: null, status: null, clocks: null, parcels: null, items: null, marks: null, total: null, site: null };
    expect(parse(nothing)).toEqual(parse({ store: null }));
    const parcels = [{ number: ID, isHidden: null, events: [{ at: '2026-03-01', code: null, text: null }] }];
    expect(parse({ parcels }).parcels[0]?.events).toEqual([{ at: '2026-03-01', code: null, text: '' }]);
  });

  it('keeps a correction of a number that was missing', () => {
    const corrections = { shippedOn: null, numbers: [{ was: null, is: 'RB123456785CN' }], trackedAt: [] };
    expect(parse({ corrections }).corrections).toEqual(corrections);
  });

  it('ignores keys that it does not know, such as the judgement that was printed with it', () => {
    expect(parse({ orderId: ID, judgement: { warnings: [] }, cost: 3, parcels: [{ stage: 'export' }] })).toEqual(
      parse({ orderId: ID, parcels: [{}] }),
    );
  });

  it('takes all that was printed of a page with one order, and a list of one', () => {
    const order = { orderId: ID, status: 'shipped' };
    for (const given of [{ page: 'tracking', cardsSeen: 1, orders: [order] }, [order]]) expect(parse(given)).toEqual(parse(order));
  });

  it('reads a file that begins with the mark of Windows editors', () => {
    expect(parseOrder(`\uFEFF{"orderId":"${ID}"}`, 'order.json').orderId).toBe(ID);
  });

  it.each<[string, string, string]>([
    ['an empty file', '', 'order.json is not JSON.'],
    ['no JSON', '<html>', 'order.json is not JSON.'],
    ['null', 'null', 'order.json is not an order.'],
    ['a number', '3', 'order.json is not an order.'],
    ['a text', '"x"', 'order.json is not an order.'],
    ['an object without anything', '{}', 'order.json is not an order.'],
    ['an empty list', '[]', 'order.json holds 0 orders, where one is wanted.'],
    ['several orders', '{"orders":[{},{}]}', 'order.json holds 2 orders, where one is wanted.'],
    ['a list in a list', '[[]]', 'order.json is not an order.'],
    ['an order id of another shape', '{"orderId":"82"}', 'order.json is not an order: orderId: Invalid format'],
    ['an order id that is a number', '{"orderId":8200000000000001}', 'order.json is not an order: orderId: Invalid type'],
    ['a day that is none', '{"shippedOn":"2026-02-30"}', 'order.json is not an order: shippedOn: not a day YYYY-MM-DD'],
    ['a time where a day is wanted', '{"parcels":[{"events":[{"at":"2026-03-01T10:00Z"}]}]}', 'parcels.0.events.0.at: not a day YYYY-MM-DD'],
    ['a status that is none', '{"status":"Shipped"}', 'order.json is not an order: status: Invalid type'],
    ['words where parcels are wanted', '{"parcels":"x"}', 'order.json is not an order: parcels: Invalid type'],
    ['a parcel that is none', '{"parcels":[null]}', 'order.json is not an order: parcels.0: Invalid type'],
    ['an amount in words', '{"total":{"amount":"3","currency":"USD"}}', 'order.json is not an order: total.amount: Invalid type'],
  ])('says in a sentence what is wrong with %s', (_, text, sentence) => expect(() => parseOrder(text, 'order.json')).toThrow(sentence));
});
