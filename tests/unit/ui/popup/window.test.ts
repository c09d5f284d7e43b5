import { describe, expect, it } from 'vitest';
import { layRows, rowsBetween, startsOf } from '../../../../src/ui/popup/window.ts';

const HEIGHTS = [72, 72, 56, 56, 56];
const starts = startsOf(HEIGHTS);

describe('the rows of a long list', () => {
  it('begin where the ones before end', () => {
    expect(starts).toEqual([0, 72, 144, 200, 256, 312]);
  });

  it.each([
    ['all that touch the view', 0, 145, 0, { from: 0, to: 3 }],
    ['none that ends at its top', 72, 144, 0, { from: 1, to: 2 }],
    ['some on either side', 144, 200, 1, { from: 1, to: 4 }],
    ['none far below', 2_000, 2_600, 0, { from: 5, to: 5 }],
    ['none far above', -900, -300, 0, { from: 0, to: 0 }],
  ])('hold %s', (_, top, bottom, beside, range) => {
    expect(rowsBetween(starts, top, bottom, beside)).toEqual(range);
  });

  it('leave room for the others, so that nothing moves', () => {
    expect(layRows(starts, { from: 2, to: 4 }, [])).toEqual({
      rows: [
        { index: 2, room: 144 },
        { index: 3, room: 0 },
      ],
      roomAfter: 56,
    });
  });

  it('keep those that are asked for, wherever the view is, and none twice', () => {
    const { rows, roomAfter } = layRows(starts, { from: 3, to: 5 }, [0, 3, -1, 9]);
    expect(rows).toEqual([
      { index: 0, room: 0 },
      { index: 3, room: 128 },
      { index: 4, room: 0 },
    ]);
    expect(roomAfter).toBe(0);
  });

  it.each([0, 1, 33, 300, 3_000, 10_000])('of %i add up to the whole height, whatever is in view', (count) => {
    const many = Array.from({ length: count }, (_, index) => (index % 3 === 0 ? 72 : 56));
    const all = startsOf(many);
    const range = rowsBetween(all, 5_000, 5_600, 6);
    const { rows, roomAfter } = layRows(all, range, [0]);
    expect(rows.length).toBeLessThanOrEqual(24);
    expect(rows.reduce((sum, { index, room }) => sum + room + (many[index] ?? 0), roomAfter)).toBe(many.reduce((sum, each) => sum + each, 0));
  });
});
