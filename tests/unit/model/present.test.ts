import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { addDays, DAY_MS, dayAt } from '../../../src/model/day.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { withoutFuture } from '../../../src/model/present.ts';
import { mergeObservation, type OrderRecord, OrderRecordSchema } from '../../../src/model/record.ts';
import { settleOrder } from '../../../src/model/settle.ts';

const ZONE = 'Europe/Madrid';
const NOW = Date.parse('2026-11-22T12:00:00Z');
const TODAY = dayAt(NOW, ZONE);
const saw = (seenAt: number, change: Partial<Observation['facts']> = {}): Observation => ({
  orderId: '8200000000000001',
  source: 'detail-dom',
  seenAt,
  facts: { status: 'shipped', guaranteeOn: addDays(TODAY, 30), ...change },
  parcels: [{ number: 'RB123456785CN', originNumber: null, isHidden: false, carrier: null, service: null, events: [], position: 0, count: 1 }],
  unread: { promisedOn: 'soon' },
});
const recordOf = (...seen: Observation[]): OrderRecord => seen.reduce<OrderRecord | null>(mergeObservation, null) as OrderRecord;
/** Every number that a record holds, but for places and counts. */
const moments = (value: unknown): number[] =>
  typeof value === 'number' ? (value > 1e9 ? [value] : []) : value && typeof value === 'object' ? Object.values(value).flatMap(moments) : [];

describe('a record without a future', () => {
  it('is the same where nothing lies ahead', () => {
    const record = recordOf(saw(NOW - DAY_MS), saw(NOW));
    expect(withoutFuture(record, NOW, TODAY)).toBe(record);
  });

  it('holds no moment after now, whatever was stored a year ahead', () => {
    const ahead = withoutFuture(recordOf(saw(NOW), saw(NOW + 365 * DAY_MS)), NOW, TODAY);
    expect(moments(ahead).length).toBeGreaterThan(5);
    expect(Math.max(...moments(ahead))).toBe(NOW);
    expect(v.is(OrderRecordSchema, ahead)).toBe(true);
  });

  it('lets a newer reading win again, under the clock that tells the truth', () => {
    const wrong = recordOf(saw(NOW + 365 * DAY_MS, { guaranteeOn: addDays(TODAY, 300) }));
    const right = mergeObservation(withoutFuture(wrong, NOW, TODAY, NOW - 1), saw(NOW, { guaranteeOn: addDays(TODAY, 7) }));
    expect(settleOrder(right, ZONE).clocks.find(({ kind }) => kind === 'guarantee')?.on).toBe(addDays(TODAY, 7));
  });

  it("moves the buyer's marks and tracked days to today", () => {
    const marked: OrderRecord = { ...recordOf(saw(NOW)), marks: [{ kind: 'wrote', on: addDays(TODAY, 300), until: null, by: 'buyer' }] };
    expect(withoutFuture(marked, NOW, TODAY).marks).toEqual([{ kind: 'wrote', on: TODAY, until: null, by: 'buyer' }]);
  });
});
