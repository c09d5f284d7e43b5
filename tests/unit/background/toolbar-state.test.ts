import { describe, expect, it } from 'vitest';
import { toolbarFactsOf, toolbarStateOf } from '../../../src/background/toolbar-state.ts';
import type { Day } from '../../../src/model/day.ts';
import { sumOf } from '../../../src/store/agenda-entries.ts';
import { TODAY } from '../ui/english.ts';
import { advice, calm, ended, finished, note, urgent, view, warn } from '../ui/states.ts';

const unread = view({ orderId: '8212000000000021' }, { isChecked: false });
const stateOf = (...views: (typeof calm)[]) =>
  toolbarStateOf(
    views.map((each) => sumOf({ turnsAt: null, ...toolbarFactsOf(each, TODAY) })),
    TODAY,
  );

describe('the toolbar', () => {
  it('counts what warns, by the worst, whatever else there is', () => {
    expect(stateOf(calm, note, warn, urgent, unread)).toMatchObject({ pressing: 3, worst: 'urgent', unchecked: 1 });
  });

  it('has no number for what was not checked, and does not call it calm', () => {
    expect(stateOf(calm, unread)).toMatchObject({ pressing: 0, worst: 'unchecked', unchecked: 1 });
    const forLong = view({ orderId: '8212000000000022' }, { isChecked: false, warnings: [advice('P11', 'warn', 'No deadline is known')] });
    expect(stateOf(forLong)).toMatchObject({ pressing: 0, worst: 'unchecked', unchecked: 1 });
    expect(stateOf(calm)).toMatchObject({ pressing: 0, worst: null, unchecked: 0, hasOrders: true });
  });

  it('knows the next day by which a buyer must act, and none that is over', () => {
    expect(stateOf(calm, warn, urgent).next).toBe('2026-11-23');
    expect(stateOf(ended, calm).next).toBe('2026-12-05');
    expect(stateOf(finished).next).toBeNull();
    expect(
      toolbarStateOf(
        ['2026-11-01', '2026-12-24'].map((due) => sumOf({ turnsAt: null, due: due as Day })),
        TODAY,
      ).next,
    ).toBe('2026-12-24');
  });

  it('says nothing of orders while there are none', () => {
    expect(stateOf()).toEqual({ pressing: 0, worst: null, unchecked: 0, next: null, hasOrders: false });
  });
});
