import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../src/advice/listing.ts';
import type { Day } from '../../../../src/model/day.ts';
import { spanOf } from '../../../../src/ui/popup/span.ts';
import { TODAY } from '../english.ts';
import { calm, deadline, ended, finished, urgent, view, warn } from '../states.ts';

const on = (given: typeof calm) => spanOf(given, placeOf(given, TODAY), TODAY);

describe('the bar of time', () => {
  it('runs from the day of shipping to the end', () => {
    expect(on({ ...urgent, order: { ...urgent.order, shippedOn: '2026-11-13' as Day } })).toEqual({ due: '2026-11-23', share: 0.9 });
  });

  it('runs from the day of payment or of the order where that is all that is known, and is full where nothing is', () => {
    expect(on({ ...urgent, order: { ...urgent.order, orderedOn: '2026-11-18' as Day } })?.share).toBe(0.8);
    expect(on(urgent)?.share).toBe(1);
  });

  it('goes on to the last day for a dispute once protection is over', () => {
    expect(on(ended)?.due).toBe('2026-12-05');
  });

  it('is not drawn while the end is far, though its day is known', () => {
    expect([placeOf(calm, TODAY).due, on(calm), on(warn)]).toEqual(['2026-12-15', null, null]);
  });

  it('is drawn in the last week, whatever else is said', () => {
    const near = view({ orderId: '8212000000000040' }, { deadline: deadline('2026-11-28', 6) });
    expect(on(near)?.due).toBe('2026-11-28');
  });

  it('is not drawn for what is over', () => {
    expect([placeOf(finished, TODAY).due, on(finished)]).toEqual([undefined, null]);
  });
});
