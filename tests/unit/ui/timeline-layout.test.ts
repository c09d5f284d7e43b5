import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/model/day.ts';
import { layTimeline } from '../../../src/ui/timeline-layout.ts';
import { day } from './states.ts';

const WIDTH = 680;
const NARROW = 300;
const lay = (...days: [on: string, words: string][]) =>
  layTimeline(
    days.map(([on, words]) => ({ on: day(on), words })),
    WIDTH,
  );

describe('the timeline', () => {
  it('places days in proportion, the first at its start and the last at its end', () => {
    const { milestones, xOf } = lay(['2026-12-01', 'Ends'], ['2026-11-01', 'Paid'], ['2026-11-16', 'Today']);
    expect(milestones.map(({ words, x, anchor }) => [words, x, anchor])).toEqual([
      ['Paid', 0, 'start'],
      ['Today', 340, 'start'],
      ['Ends', 680, 'end'],
    ]);
    expect([xOf(day('2026-10-01')), xOf(day('2027-01-01'))]).toEqual([0, WIDTH]);
  });

  it('keeps words in one row while they fit, and takes another row where they would meet', () => {
    expect(lay(['2026-11-01', 'Paid'], ['2026-12-01', 'Ends']).rows).toBe(1);
    expect(lay(['2026-11-01', 'Paid'], ['2026-11-02', 'Shipped'], ['2026-12-31', 'Ends']).milestones.map(({ row }) => row)).toEqual([1, 0, 0]);
  });

  it('stands on a single day, too', () =>
    expect(lay(['2026-11-01', 'Paid'], ['2026-11-01', 'Shipped']).milestones.map(({ x }) => x)).toEqual([0, 0]));

  it.each([WIDTH, NARROW])('never lets two words in a row meet, nor any leave a picture of %i', (width) => {
    const milestone = fc.record({ offset: fc.nat(200), words: fc.string({ minLength: 1, maxLength: 44 }) });
    fc.assert(
      fc.property(fc.array(milestone, { minLength: 1, maxLength: 8 }), (given) => {
        const { milestones } = layTimeline(
          given.map(({ offset, words }) => ({ on: addDays(day('2026-01-01'), offset), words })),
          width,
        );
        const extents = milestones.map(({ wordsX, row, anchor, words }) => {
          const length = words.length * 6;
          return { row, from: anchor === 'start' ? wordsX : wordsX - length, to: anchor === 'start' ? wordsX + length : wordsX };
        });
        for (const [index, a] of extents.entries()) {
          expect(a.from).toBeGreaterThanOrEqual(0);
          expect(a.to).toBeLessThanOrEqual(width);
          for (const b of extents.slice(index + 1)) expect(a.row !== b.row || a.to <= b.from || b.to <= a.from).toBe(true);
        }
      }),
    );
  });
});
