import { describe, expect, it } from 'vitest';
import { lostFields, type PageMemory, type ReadingHealth, rememberReading } from '../../../src/model/health.ts';

const LIST = ['orderId', 'status', 'statusText', 'orderedOn', 'store', 'total', 'items'];
let clock = 0;

/** A reading of a page that tells these fields on all of its cards. Each is a visit of its own, unless it says which. */
function reading(fields: readonly string[], rest: Partial<ReadingHealth> = {}): ReadingHealth {
  clock += 1;
  const { cardsSeen = 10, cardsRead = cardsSeen } = rest;
  return {
    page: 'order-list',
    visit: clock,
    seenAt: clock,
    cardsSeen,
    cardsRead,
    fields: Object.fromEntries(fields.map((field) => [field, { way: cardsRead }])),
    told: {},
    ...rest,
  };
}
const remember = (...readings: ReadingHealth[]): PageMemory => {
  const memory = readings.reduce<PageMemory | null>(rememberReading, null);
  if (!memory) throw new Error('nothing to remember');
  return memory;
};
const lostAfter = (...readings: ReadingHealth[]): string[] => lostFields(remember(...readings));
const without = (...gone: string[]): string[] => LIST.filter((field) => !gone.includes(field));
const times = (count: number, make: () => ReadingHealth): ReadingHealth[] => Array.from({ length: count }, make);
const order = (fields: readonly string[], rest: Partial<ReadingHealth> = {}) =>
  reading(fields, { page: 'order-detail', cardsSeen: 1, cardsRead: 1, ...rest });

describe('a field is lost', () => {
  it.each<[string, string[], ReadingHealth[]]>([
    ['when ten cards that always have it have it no more', ['total'], [reading(LIST), reading(without('total'))]],
    ['when three cards in a row have it no more', ['total'], [reading(LIST), ...times(3, () => reading(without('total'), { cardsSeen: 1 }))]],
    ['not when two cards lack it, which may be old orders', [], [reading(LIST), reading(without('total'), { cardsSeen: 2 })]],
    ['not when one card of ten still has it', [], [reading(LIST), reading(LIST, { fields: { ...reading(LIST).fields, total: { way: 1 } } })]],
    ['not when it was never read there', [], [reading(without('total')), reading(without('total'))]],
    ['not when a page shows no order', [], [reading(LIST), ...times(9, () => reading([], { cardsSeen: 0 }))]],
    ['not when a page holds only orders with several items', [], [reading(LIST), reading(without('items'))]],
    ['after three such pages, though', ['items'], [reading(LIST), ...times(3, () => reading(without('items')))]],
    ['as a whole when no card can be read, and no field by itself', ['orderId'], [reading(LIST), reading([], { cardsRead: 0 })]],
    ['and another one too', ['store', 'total'], [reading(LIST), reading(without('store', 'total'))]],
  ])('%s', (_, lost, readings) => expect(lostAfter(...readings)).toEqual(lost));

  it('and is found again by one card', () => {
    const gone = [reading(LIST), reading(without('total'))];
    expect(lostAfter(...gone)).toEqual(['total']);
    expect(lostAfter(...gone, reading(LIST, { cardsSeen: 1 }))).toEqual([]);
    expect(lostAfter(...gone, reading(LIST), reading(without('total'), { cardsSeen: 1 }))).toEqual([]);
  });

  it('only by the last reading of a visit: a page fills itself', () => {
    const early = reading(without('total'));
    expect(lostAfter(reading(LIST), early)).toEqual(['total']);
    expect(lostAfter(reading(LIST), early, reading(LIST, { visit: early.visit }))).toEqual([]);
    const again = times(9, () => reading(without('total'), { cardsSeen: 1, visit: 999 }));
    expect(lostAfter(reading(LIST), ...again)).toEqual([]);
  });
});

describe('on the page of one order', () => {
  const fields = [...LIST, 'shippedOn', 'completedOn'];

  it.each<[string, string[], ReadingHealth[]]>([
    ['an order that was not shipped has no ship date', [], times(9, () => order(LIST))],
    ['thirty of them do not happen by chance', ['shippedOn'], times(30, () => order(LIST))],
    ['no number of open orders tells that completed ones changed', [], times(99, () => order([...LIST, 'shippedOn']))],
    ['the total is missed on the third', ['total'], times(3, () => order(fields.filter((field) => field !== 'total')))],
    [
      'the total is missed at once when the answer has it',
      ['total'],
      [
        order(
          fields.filter((field) => field !== 'total'),
          { told: { total: 1 } },
        ),
      ],
    ],
    ['the ship date is missed on the second that the answer has', ['shippedOn'], times(2, () => order(LIST, { told: { shippedOn: 1 } }))],
    ['its answer is missed when it stays away three times', ['orderId'], times(3, () => order([], { cardsRead: 0 }))],
  ])('%s', (_, lost, readings) => expect(lostAfter(order(fields), ...readings)).toEqual(lost));
});

describe('a field that not every order has on this page', () => {
  it('is not lost when two orders lack it that the answer tells, once a list had it of some and lacked it of others', () => {
    const mixed = reading(LIST, { told: { items: 2 } });
    const several = () => reading(without('items'), { cardsSeen: 2, told: { items: 2 } });
    expect(lostAfter(reading(LIST), several())).toEqual(['items']);
    expect(lostAfter(mixed, several())).toEqual([]);
    expect(lostAfter(mixed, ...times(3, () => reading(without('items'), { told: { items: 10 } })))).toEqual(['items']);
  });

  it('is told from a lost one by coming back', () => {
    const lacking = () => order(LIST, { told: { carrier: 1 } });
    const whole = order([...LIST, 'carrier']);
    expect(lostAfter(whole, lacking(), lacking())).toEqual(['carrier']);
    expect(lostAfter(whole, lacking(), order([...LIST, 'carrier']), lacking(), lacking())).toEqual([]);
  });

  it('does not excuse one that every order has', () => {
    const mixed = reading(LIST, { told: { total: 2 } });
    expect(lostAfter(mixed, reading(without('total'), { cardsSeen: 1, told: { total: 1 } }))).toEqual(['total']);
  });
});

it('remembers when each field was last read', () => {
  const [first, second] = [reading(LIST), reading(without('total'))];
  const { readAt, last } = remember(first, second);
  expect([readAt.total, readAt.store, last]).toEqual([first.seenAt, second.seenAt, second]);
});
