import { describe, expect, it } from 'vitest';
import { orderOfReminder, remindersOf, wasShown } from '../../../src/advice/reminder.ts';
import type { Mark } from '../../../src/model/mark.ts';
import type { Order } from '../../../src/model/order.ts';
import { judgeOn, parcel, plus, scan } from './orders.ts';

const ID = '8200000000000001';
const marked = (kind: Mark['kind'], days: number, until: number | null = null): Pick<Order, 'marks'> => ({
  marks: [{ kind, on: plus(days), until: until === null ? null : plus(until), by: 'buyer' }],
});
/** Half past nine in the evening, as `judgeOn` judges. */
const evening = (days: number): number => Date.parse(`${plus(days)}T20:30:00Z`);
const remindersOn = (days: number, change: Parameters<typeof judgeOn>[1] = {}) => remindersOf(ID, judgeOn(plus(days), change), evening(days));
const dueOn = (...asked: Parameters<typeof remindersOn>) =>
  remindersOn(...asked)
    .map(({ id, about }) => `${id} ${about}`)
    .join(' + ') || null;
const atCounter = { parcels: [parcel({ events: [scan(plus(41), 'AE_GSTA_INFORM_BUYER')] })] };

describe('the reminder that is due', () => {
  it.each([
    ['none a week and a day before', 42, {}, null],
    ['P02: a week before', 43, {}, `${ID}:guarantee:P02 ${plus(50)}`],
    ['P03: three days before', 47, {}, `${ID}:guarantee:P03 ${plus(50)}`],
    ['P04: the day before', 49, {}, `${ID}:guarantee:P04 ${plus(50)}`],
    ['P04: the last hours', 50, {}, `${ID}:guarantee:P04.last ${plus(50)}`],
    ['P05: the first day after it', 51, {}, `${ID}:guarantee:P05 ${plus(50)}`],
    ['P05: still the same while there is time', 62, {}, `${ID}:guarantee:P05 ${plus(50)}`],
    ['P05: two days before the last day for disputes', 63, {}, `${ID}:guarantee:P05.last ${plus(65)}`],
    ['none once no dispute is taken any more', 66, {}, null],
    ['P12: closed by itself', 52, { status: 'completed', completedOn: plus(51) } as const, `${ID}:closed:P12 ${plus(65)}`],
    ['P12: two days before the last day', 63, { status: 'completed', completedOn: plus(51) } as const, `${ID}:closed:P12.last ${plus(65)}`],
    ['P12: not of one that the buyer confirmed', 52, { status: 'completed', completedOn: plus(40) } as const, null],
    ['P12: not of one that arrived', 52, { status: 'completed', completedOn: plus(51), ...marked('arrived', 51) } as const, null],
    ['P12: not after the last day', 66, { status: 'completed', completedOn: plus(51) } as const, null],
    ['P02: not of an order whose seller was asked', 44, marked('wrote', 43), null],
    ['P02: again once the seller did not answer', 46, marked('wrote', 43), `${ID}:guarantee:P02 ${plus(50)}`],
    ['P02: not of a muted order', 44, marked('muted', 40), null],
    ['P03: of a muted order too', 47, marked('muted', 40), `${ID}:guarantee:P03 ${plus(50)}`],
    ['none of an order in dispute', 49, marked('dispute', 40), null],
    ['none of one that arrived', 49, marked('arrived', 40), null],
    ['T17: what waits to be fetched', 42, atCounter, `${ID}:pickup:T17 ${plus(41)}`],
    ['P02 and T17: both of one order', 44, atCounter, `${ID}:guarantee:P02 ${plus(50)} + ${ID}:pickup:T17 ${plus(41)}`],

    ['D07: none while there is time to send it back', 26, marked('accepted', 20), null],
    ['D07: the last days to send it back', 27, marked('accepted', 20), `${ID}:return:D07 ${plus(30)}`],
  ])('%s', (_, days, change, expected) => expect(dueOn(days, change)).toBe(expected));

  it('T21: an order that nobody looks at is reminded of once, for as long as nobody does', () => {
    const unseen = { lastSeenAt: evening(12) };
    const [first, ...rest] = [43, 47, 49, 50, 51, 63, 65].map((days) => dueOn(days, unseen));
    expect(first).toBe(`${ID}:guarantee:T21 ${plus(50)}`);
    expect(new Set(rest)).toEqual(new Set([first]));
    expect(remindersOn(43, unseen)[0]?.isLastCall).toBe(true);
    // Seven days after a look nothing is shared yet.
    expect([42, 43].map((days) => dueOn(days, { lastSeenAt: evening(36) }))).toEqual([null, `${ID}:guarantee:P02 ${plus(50)}`]);
    expect(dueOn(44, { lastSeenAt: evening(36) })).toBe(`${ID}:guarantee:T21 ${plus(50)}`);
  });

  it('T17: of two parcels is about the one that waits', () => {
    const two = { parcels: [parcel({ number: 'RB123456799CN', events: [scan(plus(40), 'AE_CC_IM_START')] }), ...atCounter.parcels] };
    expect(dueOn(42, two)).toBe(`${ID}:pickup2:T17 ${plus(41)}`);
  });

  it('D07: is about the return, whatever else is warned of', () => {
    const two = { ...marked('accepted', 20), parcels: [parcel({ events: [] })] };
    expect(dueOn(28, two)).toBe(`${ID}:return:D07 ${plus(30)}`);
  });

  it('T17: one waiting is one reminder, however often it is scanned', () => {
    const events = [scan(plus(46), 'AE_GSTA_INFORM_BUYER'), scan(plus(44), 'AE_GSTA_INFORM_BUYER'), scan(plus(41), 'AE_GSTA_INFORM_BUYER')];
    expect(dueOn(42, { parcels: [parcel({ events })] })).toBe(`${ID}:pickup:T17 ${plus(41)}`);
  });

  it('T17: is none where no event has a day', () => {
    expect(dueOn(42, { parcels: [parcel({ events: [{ at: null, code: 'AE_GSTA_INFORM_BUYER', text: '' }] })] })).toBeNull();
  });
});

describe('a reminder', () => {
  it.each(['P02', 'T17', 'D07', 'P05.last'])('%s: is found again by its id', (stage) => expect(orderOfReminder(`${ID}:guarantee:${stage}`)).toBe(ID));
  it.each(['', 'x', `${ID}:guarantee`, `${ID}:guarantee:P2`, `1:guarantee:P02`, `${ID}:P02`, `x${ID}:guarantee:P02`, `${ID}:guarantee:P021`])(
    '"%s" is none of ours',
    (id) => {
      expect(orderOfReminder(id)).toBeNull();
    },
  );

  it('P07: is shown anew after an extension, and not for a day of difference', () => {
    const [due] = remindersOn(43);
    if (!due) throw new Error('none is due');
    expect(wasShown(due, {})).toBe(false);
    expect(wasShown(due, { [due.id]: plus(50) })).toBe(true);
    expect(wasShown(due, { [due.id]: plus(51) })).toBe(true);
    expect(wasShown(due, { [due.id]: plus(35) })).toBe(false);
  });
});
