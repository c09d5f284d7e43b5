/** Letters of orders in any state, judged by the rules themselves. */
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { judgeOrder } from '../../../src/advice/judge.ts';
import { sayLetter, writeLetter } from '../../../src/letters/letter.ts';
import { addDays, type Day } from '../../../src/model/day.ts';
import { LETTER_IDS } from '../../../src/model/judgement.ts';
import { CLOCK_KINDS, CLOCK_SOURCES, OrderSchema, STATUSES } from '../../../src/model/order.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { sayToSeller } from '../../../src/ui/seller-say.ts';
import { TODAY } from '../ui/english.ts';

const NUMBERS = [
  'RB123456785CN',
  'RB123456784CN',
  'LX617304824CN',
  'LP00618294073516',
  '778564690318',
  '8214455073316829',
  'UM513802640CN',
  'ABCDEFGH',
];
const CODES = ['AE_ORDER_SHIPPED', 'AE_GWMS_ACCEPT', 'AE_LH_DEPART', 'AE_CC_IM_START', 'AE_GTMS_ACCEPT', 'AE_GTMS_SIGNED', null];

const day = fc.integer({ min: -120, max: 0 }).map((days) => addDays(TODAY, days));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const parcel = fc.record({
  number: maybe(fc.constantFrom(...NUMBERS)),
  originNumber: maybe(fc.constantFrom(...NUMBERS)),
  isHidden: fc.boolean(),
  carrier: maybe(fc.constant('USPS')),
  service: maybe(fc.constant('AliExpress Standard Shipping')),
  events: maybe(fc.array(fc.record({ at: maybe(day), code: fc.constantFrom(...CODES), text: fc.constant('') }), { maxLength: 4 })),
  eventsSeenOn: maybe(day),
});
const order = fc.record({
  orderId: fc.constant('8212000000000099'),
  status: fc.constantFrom(...STATUSES),
  orderedOn: maybe(day),
  paidOn: maybe(day),
  shippedOn: maybe(day),
  promisedOn: maybe(day),
  clocks: fc.array(
    fc.record({ kind: fc.constantFrom(...CLOCK_KINDS), on: day.map((on: Day) => addDays(on, 60)), source: fc.constantFrom(...CLOCK_SOURCES) }),
    {
      maxLength: 3,
    },
  ),
  parcels: fc.array(parcel, { maxLength: 5 }),
});

it('has no hole, counts no 0 days, and is plain text, whatever is known of an order', () => {
  fc.assert(
    fc.property(order, fc.constantFrom(...LETTER_IDS), (given, id) => {
      const settled = v.parse(OrderSchema, given);
      const judgement = judgeOrder(settled, DEFAULT_SETTINGS, { now: Date.parse(`${TODAY}T12:00:00Z`), zone: 'UTC' });
      const words = sayLetter(writeLetter(id, { order: settled, judgement }), sayToSeller);
      expect(words).not.toMatch(/[{}$<>|]|null|undefined|NaN|Invalid|unknown|letters\.|words\.|: 0\b|: -|\b0 days/);
      expect(words).not.toMatch(/: *$/m);
      expect(words).not.toMatch(/\n{3}|^\s|\s$|[\u2066-\u2069]/);
    }),
    { numRuns: 500 },
  );
});
