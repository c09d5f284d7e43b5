import { describe, expect, it } from 'vitest';
import { CAST } from '../../world/cast.ts';
import { ORDERS } from '../../world/orders.ts';

const RULES = 'N01 N02 N03 N04 N05 N07 N10 N13 N14 N15 N16 T01 T02 T04 T15 P01 P02 P03 P04 P05 P09 P11 D01'.split(' ');
const FIRST_PAGE = ['healthy-cainiao', 'local-number', 'l-prefix', 'wrong-check-digit', 'one-day-left', 'silent-twelve-days', 'no-date'];

describe('the cast', () => {
  it('has an order for each rule that it is there to show', () => {
    expect([...new Set(CAST.flatMap((order) => order.shows))].toSorted()).toEqual(RULES.toSorted());
  });

  it('has its most telling orders on the first page of the list', () => {
    const names = ORDERS.slice(0, 10).map((order) => order.name);
    expect(names).toEqual(expect.arrayContaining(FIRST_PAGE));
  });

  it('fills more than four pages, with names and ids that never repeat', () => {
    expect(ORDERS.length).toBeGreaterThan(40);
    expect(new Set(ORDERS.map((order) => order.name)).size).toBe(ORDERS.length);
    expect(new Set(ORDERS.map((order) => order.id)).size).toBe(ORDERS.length);
    for (const { id } of ORDERS) expect(id).toMatch(/^8\d{15}$/);
  });

  it.each(ORDERS)('tells a possible story of $name', ({ orderedOn, shippedOn, completedOn, status, parcels, items }) => {
    expect(orderedOn).toBeLessThanOrEqual(0);
    expect(shippedOn ?? orderedOn).toBeGreaterThanOrEqual(orderedOn);
    expect(completedOn === null).toBe(status !== 'completed' && status !== 'cancelled');
    expect(parcels.length > 0).toBe(shippedOn !== null);
    for (const parcel of parcels) {
      const days = parcel.scans.map((scan) => scan.day);
      expect(days).toEqual(days.toSorted((a, b) => a - b));
      for (const day of days) {
        expect(day).toBeGreaterThanOrEqual(shippedOn ?? 0);
        expect(day).toBeLessThanOrEqual(completedOn ?? -1);
      }
      for (const item of parcel.items) expect(items[item]).toBeDefined();
    }
  });
});
