import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../src/model/day.ts';
import type { Corrections, Mark } from '../../../src/model/mark.ts';
import type { Facts, Observation, Source } from '../../../src/model/observation.ts';
import { mergeObservation, type OrderRecord, OrderRecordSchema } from '../../../src/model/record.ts';
import { settleOrder } from '../../../src/model/settle.ts';

const START = '2026-03-01' as Day;
const on = (days: number): Day => addDays(START, days);
const noonOf = (days: number): number => Date.parse(`${on(days)}T12:00:00Z`);
const saw = (days: number, facts: Facts, more: Partial<Observation> = {}): Observation => ({
  orderId: '8200000000000001',
  source: 'detail-dom',
  seenAt: noonOf(days),
  facts,
  parcels: [],
  ...more,
});
const from = (source: Source): Partial<Observation> => ({ source });
function recordOf(...seen: Observation[]): OrderRecord {
  const record = seen.reduce<OrderRecord | null>((known, each) => mergeObservation(known, each), null);
  if (!record) throw new Error('nothing was seen');
  return record;
}
const known = (...seen: Observation[]) => settleOrder(recordOf(...seen), 'UTC');
const mark = (kind: Mark['kind'], days: number, by: Mark['by'] = 'buyer'): Mark => ({ kind, on: on(days), until: null, by });

describe('a deadline that moved', () => {
  it.each<[string, Observation[], object[]]>([
    ['once', [saw(0, { guaranteeOn: on(40) }), saw(9, { guaranteeOn: on(55) })], [{ kind: 'guarantee', from: on(40), to: on(55), on: on(9) }]],
    ['not at all, by a day', [saw(0, { guaranteeOn: on(40) }), saw(9, { guaranteeOn: on(41) })], []],
    ['by two days', [saw(0, { guaranteeOn: on(40) }), saw(9, { guaranteeOn: on(42) })], [{ kind: 'guarantee', from: on(40), to: on(42), on: on(9) }]],
    [
      'twice, newest first',
      [saw(0, { protectionOn: on(40) }), saw(9, { protectionOn: on(55) }), saw(20, { protectionOn: on(50) })],
      [
        { kind: 'protection', from: on(55), to: on(50), on: on(20) },
        { kind: 'protection', from: on(40), to: on(55), on: on(9) },
      ],
    ],
    ['not at all, between two sources', [saw(0, { guaranteeOn: on(40) }), saw(9, { guaranteeOn: on(36) }, from('tracking-dom'))], []],
    [
      'once, told by two sources one after another',
      [
        saw(0, { guaranteeOn: on(40) }),
        saw(0, { guaranteeOn: on(39) }, from('tracking-dom')),
        saw(9, { guaranteeOn: on(55) }),
        saw(12, { guaranteeOn: on(54) }, from('tracking-dom')),
      ],
      [{ kind: 'guarantee', from: on(40), to: on(55), on: on(9) }],
    ],
    [
      'not at all, but for one slip in between',
      [saw(0, { guaranteeOn: on(40) }), saw(3, { guaranteeOn: on(90) }), saw(9, { guaranteeOn: on(40) })],
      [],
    ],
    [
      'of the time for disputes',
      [saw(0, { disputeOn: on(90) }), saw(4, { disputeOn: on(60) })],
      [{ kind: 'dispute', from: on(90), to: on(60), on: on(4) }],
    ],
  ])('%s', (_, seen, changes) => {
    expect(known(...seen).clockChanges).toEqual(changes);
    expect(known(...seen.toReversed()).clockChanges).toEqual(changes);
  });

  it('keeps no more values than a deadline has in its life', () => {
    const many = Array.from({ length: 60 }, (_, days) => saw(days, { guaranteeOn: on(100 + 5 * days) }));
    const { readings } = recordOf(...many).sightings['detail-dom'] ?? {};
    expect(readings?.guaranteeOn).toHaveLength(20);
    expect(recordOf(...many.toReversed()).sightings['detail-dom']?.readings).toEqual(readings);
    expect(known(...many).clockChanges[0]).toMatchObject({ to: on(395), on: on(59) });
  });

  it('P07: is told of a record from before readings were kept, too', () => {
    const old = recordOf(saw(0, { guaranteeOn: on(40), status: 'shipped' }));
    const stored = JSON.parse(
      JSON.stringify(old, (key, value) => (['readings', 'unread', 'marks', 'corrections'].includes(key) ? undefined : value)),
    );
    const loaded = v.parse(OrderRecordSchema, stored);
    const order = settleOrder(mergeObservation(loaded, saw(9, { guaranteeOn: on(55) })), 'UTC');
    expect(order).toMatchObject({ statusSince: on(0), clockChanges: [{ from: on(40), to: on(55), on: on(9) }] });
    expect(settleOrder(loaded, 'UTC').statusSince).toBe(on(0));
  });
});

describe('the status', () => {
  it('is known since the first day on which any page showed it', () => {
    expect(known(saw(3, { status: 'shipped' }), saw(1, { status: 'shipped' }, from('list-dom')), saw(9, { status: 'shipped' })).statusSince).toBe(
      on(1),
    );
  });
  it('is dated in the zone of the buyer', () => {
    const late = { ...saw(3, { status: 'shipped' }), seenAt: Date.parse(`${on(3)}T23:30:00Z`) };
    expect(settleOrder(recordOf(late), 'Europe/Madrid').statusSince).toBe(on(4));
  });
  it('begins anew where it came back, by the last day on which it was another', () => {
    const again = [
      saw(5, { status: 'in-dispute' }),
      saw(12, { status: 'shipped' }),
      saw(14, { status: 'shipped' }),
      saw(17, { status: 'in-dispute' }),
    ];
    for (const seen of [again, again.toReversed()]) expect(known(...seen).statusSince).toBe(on(14));
    expect(known(...again.slice(0, 3)).statusSince).toBe(on(12));
  });
  it('begins anew by its own source alone, and not for what could not be read', () => {
    const disputed = [saw(5, { status: 'in-dispute' }), saw(9, { status: 'in-dispute' })];
    expect(known(...disputed, saw(7, { status: 'shipped' }, from('list-dom'))).statusSince).toBe(on(5));
    expect(known(...disputed, saw(7, { status: 'unknown' })).statusSince).toBe(on(5));
    expect(known(saw(2, { status: 'shipped' }), ...disputed).statusSince).toBe(on(5));
  });
  it('is known since no day when it was never read', () => expect(known(saw(3, { store: 'Lamp Corner' })).statusSince).toBeNull());
});

describe('marks', () => {
  const marksOf = (own: Mark[], ...seen: Observation[]) => settleOrder({ ...recordOf(...seen), marks: own }, 'UTC').marks;

  it.each<[string, Observation[], Mark[]]>([
    [
      'a dispute, from the first day of that status',
      [saw(5, { status: 'in-dispute' }), saw(8, { status: 'in-dispute' })],
      [mark('dispute', 5, 'page')],
    ],
    ['the money back', [saw(5, { status: 'in-dispute' }), saw(8, { status: 'refunded' })], [mark('refunded', 8, 'page')]],
    ['an extension', [saw(0, { guaranteeOn: on(40) }), saw(9, { guaranteeOn: on(55) })], [mark('extended', 9, 'page')]],
    ['no extension where a deadline came nearer', [saw(0, { guaranteeOn: on(40) }), saw(9, { guaranteeOn: on(30) })], []],
    ['no extension of the time for disputes', [saw(0, { disputeOn: on(40) }), saw(9, { disputeOn: on(60) })], []],
    ['no arrival: orders complete by themselves', [saw(5, { status: 'completed' })], []],
  ])('of pages: %s', (_, seen, marks) => expect(marksOf([], ...seen)).toEqual(marks));

  it('of the buyer count for more than those of pages, and outlive them', () => {
    const own = [mark('dispute', 3), mark('wrote', 1)];
    expect(marksOf(own, saw(5, { status: 'in-dispute' }))).toEqual(own);
    expect(recordOf(saw(1, { status: 'shipped' })).marks).toEqual([]);
    expect(mergeObservation({ ...recordOf(saw(1, {})), marks: own }, saw(5, { status: 'shipped' })).marks).toEqual(own);
  });

  it('of a dispute end with it, and not by a page that shows none yet', () => {
    const own = [mark('dispute', 5)];
    expect(marksOf(own, saw(4, { status: 'shipped' }), saw(6, { status: 'shipped' }))).toEqual(own);
    expect(marksOf(own, saw(5, { status: 'in-dispute' }), saw(8, { status: 'shipped' }))).toEqual([]);
    expect(known(saw(5, { status: 'in-dispute' }), saw(8, { status: 'shipped' })).disputeLeftOn).toBe(on(5));
    expect(marksOf([mark('dispute', 9)], saw(5, { status: 'in-dispute' }), saw(8, { status: 'shipped' }))).toEqual([mark('dispute', 9)]);
  });

  it('of a dispute that was refused say nothing of its appeal', () => {
    const appealed = [saw(5, { status: 'in-dispute' }), saw(8, { status: 'shipped' }), saw(12, { status: 'in-dispute' })];
    expect(marksOf([mark('dispute', 4)], ...appealed)).toEqual([mark('dispute', 8, 'page')]);
    expect(marksOf([mark('dispute', 8)], ...appealed)).toEqual([mark('dispute', 8, 'page')]);
    expect(marksOf([mark('dispute', 9)], ...appealed)).toEqual([mark('dispute', 9)]);
  });

  it('of a dispute stay when a page could not be read', () => {
    expect(known(saw(5, { status: 'in-dispute' }), saw(8, { status: 'unknown' })).disputeLeftOn).toBeNull();
  });
});

describe('a text that nobody could read', () => {
  const unread = (days: number, text: string, more: Partial<Observation> = {}) => saw(days, {}, { unread: { guaranteeOn: text }, ...more });
  it.each<[string, Observation[], object]>([
    ['stands where its fact belongs', [unread(3, 'bis auf Weiteres')], { guaranteeOn: 'bis auf Weiteres' }],
    ['gives way to a newer one', [unread(5, 'neu'), unread(3, 'alt')], { guaranteeOn: 'neu' }],
    ['goes when the fact is read', [unread(3, 'alt'), saw(5, { guaranteeOn: on(40) })], {}],
    ['comes when the fact cannot be read any more', [saw(3, { guaranteeOn: on(40) }), unread(5, 'neu')], { guaranteeOn: 'neu' }],
    ['stays through a page that says nothing of it', [unread(3, 'alt'), saw(5, { store: 'x' })], { guaranteeOn: 'alt' }],
    ['is none while another source reads the fact as well', [unread(3, 'alt'), saw(3, { guaranteeOn: on(40) }, from('detail-answer'))], {}],
  ])('%s', (_, seen, expected) => {
    expect(known(...seen).unread).toEqual(expected);
    expect(known(...seen.toReversed()).unread).toEqual(expected);
  });
});

describe('corrections', () => {
  const seenParcel = (number: string | null, position = 0, count = 1) => ({
    number,
    originNumber: null,
    isHidden: false,
    carrier: null,
    service: null,
    events: [],
    position,
    count,
  });
  const none: Corrections = { shippedOn: null, numbers: [], trackedAt: [] };
  const corrected = (corrections: Partial<Corrections>, ...parcels: ReturnType<typeof seenParcel>[]) =>
    settleOrder({ ...recordOf(saw(1, { shippedOn: on(0) }, { parcels })), corrections: { ...none, ...corrections } }, 'UTC');

  it('take the place of the day of shipping', () => {
    expect(corrected({ shippedOn: on(4) })).toMatchObject({ shippedOn: on(4), corrected: ['shippedOn'] });
    expect(corrected({})).toMatchObject({ shippedOn: on(0), corrected: [] });
  });

  it('take the place of a number, while the page shows that one', () => {
    const numbers = [{ was: 'RB123456784CN', is: 'RB123456785CN' }];
    expect(corrected({ numbers }, seenParcel('RB123456784CN'))).toMatchObject({ parcels: [{ number: 'RB123456785CN' }], corrected: ['number'] });
    expect(corrected({ numbers }, seenParcel('LP00123456789012'))).toMatchObject({ parcels: [{ number: 'LP00123456789012' }], corrected: [] });
  });

  it('give a number to the first parcel without one, or to an order without a parcel', () => {
    const numbers = [{ was: null, is: 'RB123456785CN' }];
    const numbersOf = (...parcels: ReturnType<typeof seenParcel>[]) => corrected({ numbers }, ...parcels).parcels.map(({ number }) => number);
    expect(numbersOf()).toEqual(['RB123456785CN']);
    expect(numbersOf(seenParcel(null))).toEqual(['RB123456785CN']);
    expect(numbersOf(seenParcel('LP00123456789012', 0, 3), seenParcel(null, 1, 3), seenParcel(null, 2, 3))).toEqual([
      'LP00123456789012',
      'RB123456785CN',
      null,
    ]);
    expect(corrected({ numbers }).corrected).toEqual(['number']);
  });

  it('tell where a parcel is followed, by its number as it is then shown', () => {
    const trackedAt = [{ number: 'RB123456785CN', where: 'Posti', on: on(3) }];
    const order = corrected({ trackedAt, numbers: [{ was: 'RB123456784CN', is: 'RB123456785CN' }] }, seenParcel('RB123456784CN'));
    expect(order).toMatchObject({ parcels: [{ trackedAt: 'Posti' }], corrected: ['number', 'trackedAt'] });
    expect(corrected({ trackedAt }, seenParcel('LP00123456789012')).parcels[0]?.trackedAt).toBeNull();
    expect(corrected({ trackedAt: [{ number: null, where: 'Posti', on: on(3) }] }, seenParcel(null)).parcels[0]?.trackedAt).toBe('Posti');
  });
});
