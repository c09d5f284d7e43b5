import { describe, expect, it } from 'vitest';
import { roughDollars } from '../../../src/advice/prices.ts';
import { judgeOn, notesOn, parcel, plus, warningsOn } from './orders.ts';

const priced = (amount: number, currency: string | null) => ({
  parcels: [parcel({ number: amount < 5 ? 'SYAE003456789' : 'RB123456785CN', events: [] })],
  total: { amount, currency },
});

describe('the price in dollars, roughly', () => {
  it.each([
    [9, 'EUR', 9.9],
    [1_000, 'JPY', 6.8],
    [3, 'KWD', 9.75],
    [100_000, 'IDR', 6.1],
    [7, 'USD', 7],
  ])('%d %s are about %d', (amount, currency, dollars) => expect(roughDollars({ amount, currency })).toBeCloseTo(dollars, 5));

  it.each([
    ['of no price', null],
    ['of a sign that several currencies share', { amount: 3, currency: null }],
    ['of a currency that is not in the table', { amount: 3, currency: 'XXX' }],
  ])('is unknown %s', (_, total) => expect(roughDollars(total)).toBeNull());

  it('T06, T07, T08: part by it', () => {
    expect(warningsOn(plus(6), priced(9.2, 'EUR'))).toEqual(['T06 note']);
    expect([warningsOn(plus(6), priced(9, 'EUR')), notesOn(plus(6), priced(9, 'EUR'))]).toEqual([[], ['P01', 'T08', 'D01']]);
    expect(notesOn(plus(6), priced(4.5, 'EUR'))).toEqual(['P01', 'T07', 'D08', 'D01']);
  });

  it('T01: is all that is said where it is unknown', () => {
    for (const currency of [null, 'XXX']) expect(notesOn(plus(6), priced(3, currency))).toEqual(['P01', 'T01', 'D01']);
    expect(judgeOn(plus(12), priced(3, null)).warnings.map(({ id }) => id)).toEqual(['T02']);
  });
});
