import { describe, expect, it } from 'vitest';
import { text } from '../../../src/model/text.ts';
import type { OrderView } from '../../../src/model/view.ts';
import { timeMarks } from '../../../src/ui/time-marks.ts';
import { english, TODAY } from './english.ts';
import { day, deadline, parcel, view } from './states.ts';

const daysLeft = text('headline.time.left', undefined, 1);
const marksOf = (given: OrderView) => timeMarks(given, { daysLeft }, TODAY);
const wordsOf = (given: OrderView) => marksOf(given).map(({ words }) => english(words));
const order = { orderId: '8212000000000013', orderedOn: day('2026-10-20'), shippedOn: day('2026-10-23') };
const pressing = view(order, {
  deadline: deadline('2026-11-23', 1),
  parcels: [parcel({ lastEventOn: day('2026-11-10') }), parcel({ lastEventOn: day('2026-11-13') })],
});

describe('the marks of time', () => {
  it('run from the day of sending to the last day for a dispute', () => {
    expect(wordsOf(pressing)).toEqual(['Shipped 23 Oct', 'Last update 13 Nov', 'Today', 'Protected until 23 Nov', 'Dispute by about 8 Dec']);
  });

  it('stand where their days are between the first and the last', () => {
    const shares = marksOf(pressing).map(({ share }) => Math.round(share * 46));
    expect(shares).toEqual([0, 21, 30, 31, 46]);
  });

  it('keep the order of time once protection is over', () => {
    expect(wordsOf(view(order, { deadline: deadline('2026-11-20', -2) }))).toEqual([
      'Shipped 23 Oct',
      'Protection ended 20 Nov',
      'Today',
      'Dispute by about 5 Dec',
    ]);
  });

  it('say what is an estimate, and what a page prints', () => {
    const { shippedOn: _, ...unsent } = order;
    const clocks = [{ kind: 'dispute' as const, on: day('2026-12-01') }];
    expect(wordsOf(view({ ...unsent, clocks }, { deadline: deadline('2026-12-05', 13, { source: 'estimated' }) }))).toEqual([
      'Ordered 20 Oct',
      'Today',
      'Dispute by 1 Dec',
      'Protected until about 5 Dec',
    ]);
    expect(wordsOf(view(order, { deadline: deadline('2026-11-20', -2, { source: 'estimated' }) }))).toContain('Protection may have ended 20 Nov');
  });

  it('are none where no end is known, or none matters any more', () => {
    expect(marksOf(view(order))).toEqual([]);
    expect(timeMarks(pressing, { daysLeft: null }, TODAY)).toEqual([]);
  });
});
