import { describe, expect, it } from 'vitest';
import { indexByNumber, isCombined, isReused, siblingsOf } from '../../../src/advice/siblings.ts';
import { order, parcel, plus } from './orders.ts';

const withNumber = (orderId: string, shippedOn: number, numbers: Parameters<typeof parcel>[0]) =>
  order({ orderId, shippedOn: plus(shippedOn), parcels: [parcel(numbers)] });
const mine = withNumber('8200000000000001', 0, { number: 'RB123456785CN' });
const beside = (other: typeof mine) => siblingsOf(mine, indexByNumber([mine, other]));

describe('siblings', () => {
  it.each([
    ['N18: one day apart', -1, [true, false]],
    ['N18: 60 days before', -60, [true, false]],
    ['N17: 61 days before', -61, [false, true]],
    ['N18: 60 days after', 60, [true, false]],
    ['61 days after: the other one used the number again, not this one', 61, [false, false]],
  ])('%s', (_, days, expected) => {
    const [sibling] = beside(withNumber('8200000000000002', days, { number: 'RB123456785CN' }));
    expect(sibling && [isCombined(sibling), isReused(sibling)]).toEqual(expected);
  });

  it('are found by any of their numbers, however they are written', () => {
    expect(beside(withNumber('8200000000000002', 0, { number: '520000000001', originNumber: 'rb 123 456 785 cn' }))).toHaveLength(1);
  });

  it.each([
    ['another number', { number: 'RB123456799CN' }],
    ['no number', { number: null }],
  ])('are none with %s', (_, numbers) => expect(beside(withNumber('8200000000000002', 0, numbers))).toEqual([]));

  it('are none by a number that is too short to be one', () => {
    const short = (orderId: string) => withNumber(orderId, 0, { number: '1234' });
    expect(siblingsOf(short('8200000000000001'), indexByNumber([short('8200000000000001'), short('8200000000000002')]))).toEqual([]);
  });

  it('N18: lend their deadline while they are open', () => {
    const other = withNumber('8200000000000002', 0, { number: 'RB123456785CN' });
    expect(beside(other)[0]?.deadline?.on).toBe(plus(50));
    for (const status of ['completed', 'refunded', 'cancelled', 'closed'] as const) expect(beside({ ...other, status })[0]?.deadline).toBeNull();
  });

  it('say nothing of their distance while a day of sending is unknown', () => {
    const other = order({ orderId: '8200000000000002', shippedOn: null, parcels: [parcel({ events: null })] });
    const [sibling] = beside(other);
    expect(sibling && [isCombined(sibling), isReused(sibling)]).toEqual([false, false]);
  });
});
