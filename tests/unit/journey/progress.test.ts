import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CODES_BY_STAGE } from '../../../src/journey/codes.ts';
import { ownEvents, shippedOn } from '../../../src/journey/shipping.ts';
import { hasArrivedAbroad, hasReachedExport, isAnnounced, lastScanOn, newestFirst, stageOf } from '../../../src/journey/stage.ts';
import { addDays, type Day } from '../../../src/model/day.ts';
import { type Order, OrderSchema, ParcelSchema } from '../../../src/model/order.ts';

const START = '2026-03-01' as Day;
const on = (days: number): Day => addDays(START, days);
const event = (days: number | null, code: string | null, text = '') => ({ at: days === null ? null : on(days), code, text });
const codesOf = (events: readonly { code: string | null }[]) => events.map(({ code }) => code);

describe('events out of order', () => {
  it('are put in order by their days, and left as they are within a day', () => {
    const listed = [event(8, 'AE_LH_DEPART'), event(12, 'AE_LH_ARRIVE'), event(8, 'AE_CC_EX'), event(3, 'AE_GOT')];
    expect(codesOf(newestFirst(listed))).toEqual(['AE_LH_ARRIVE', 'AE_LH_DEPART', 'AE_CC_EX', 'AE_GOT']);
    expect(stageOf(listed)).toBe('customs');
    expect(lastScanOn(listed)).toBe(on(12));
  });

  it('keep one without a day behind the one that it follows', () => {
    const listed = [event(null, 'AE_CC_EX'), event(8, 'AE_SC_OUTBOUND'), event(9, 'AE_LH_DEPART'), event(null, 'AE_GOT')];
    expect(codesOf(newestFirst(listed))).toEqual(['AE_LH_DEPART', 'AE_CC_EX', 'AE_SC_OUTBOUND', 'AE_GOT']);
  });
});

describe('where a parcel is', () => {
  it.each([
    ['a notice after a scan changes nothing', [event(9, 'AE_GTMS_ORDER_INFO_UPDATE'), event(8, 'AE_LH_DEPART')], 'export', 8],
    ['an unknown event after a known one changes nothing', [event(9, 'AE_NEW_THING'), event(8, 'AE_LH_DEPART')], 'export', 8],
    ['an unknown event after a notice changes nothing', [event(9, 'AE_NEW_THING'), event(8, 'AE_GWMS_ACCEPT')], 'notice', null],
    ['an unknown event alone is unknown', [event(9, null, 'Foo bar')], 'unknown', null],
    ['a scan in unknown words is none', [event(9, null, 'Foo bar'), event(8, null, 'Arrived at facility')], 'in-transit', 8],
    ['T18: what is lost stays lost', [event(12, 'AE_LH_ARRIVE'), event(9, null, 'Package lost'), event(8, 'AE_LH_DEPART')], 'lost', 12],
    ['T18: bad news is no scan', [event(9, 'AE_PARCEL_LOST'), event(8, 'AE_LH_DEPART')], 'lost', 8],
    ['T18: what is found is not lost', [event(12, 'AE_GTMS_ACCEPT'), event(9, null, 'Package lost')], 'destination', 12],
    ['T18: a cancelled shipment that is scanned was sent', [event(12, 'AE_GOT'), event(9, 'AE_GWMS_CANCEL')], 'accepted', 12],
    [
      'T18: a cancelled shipment that is announced anew is still cancelled',
      [event(12, 'AE_GWMS_ACCEPT'), event(9, 'AE_GWMS_CANCEL')],
      'cancelled',
      null,
    ],
    ['T19: what was paid goes on', [event(12, 'AE_CC_IM_SUCCESS'), event(9, 'AE_CUS_TAX')], 'destination', 12],
    ['a notice alone is no scan', [event(9, 'AE_GWMS_ACCEPT')], 'notice', null],
    ['T17: a station that signed has not delivered', [event(9, 'AE_GTMS_STA_SIGNED')], 'pick-up', 9],
    ['T17: a second delivery ends a failed one', [event(10, 'AE_GTMS_SIGNED'), event(9, 'AE_GTMS_DEL_FAILURE')], 'delivered', 10],
    ['T13: the way back', [event(10, 'AE_RT_OUT'), event(9, 'AE_GTMS_DEL_FAILURE')], 'returning', 10],
  ] as const)('%s', (_, events, stage, scanned) => {
    expect([stageOf(events), lastScanOn(events)]).toEqual([stage, scanned === null ? null : on(scanned)]);
  });

  it('a scan without a day tells the stage, but not since when', () => {
    expect(lastScanOn([event(null, 'AE_GOT')])).toBeNull();
    expect(lastScanOn([event(9, 'AE_GOT'), event(null, 'AE_LH_DEPART'), event(8, 'AE_ORDER_PAID')])).toBe(on(9));
    expect(lastScanOn([event(null, 'AE_LH_DEPART'), event(9, 'AE_GOT')])).toBe(on(9));
  });

  it.each([
    ['AE_SC_OUTBOUND', false],
    ['AE_CC_EX_START', true],
    ['AE_LH_HO_OUT', true],
    ['AE_GTMS_SIGNED', true],
  ])('T14: %s has reached export: %s', (code, expected) => expect(hasReachedExport([event(1, code)])).toBe(expected));
});

describe('a parcel has arrived abroad', () => {
  const ARRIVED = ['customs', 'must-pay', 'destination', 'out-for-delivery', 'pick-up', 'failed', 'delivered'];
  it.each(CODES_BY_STAGE)('at the stage %s alone, or not', (stage, codes) => {
    for (const code of codes) expect([code, hasArrivedAbroad([event(1, code)])]).toEqual([code, ARRIVED.includes(stage)]);
  });
});

describe('T05: an announcement', () => {
  it.each([
    ["a carrier's code", [event(1, 'AE_GWMS_ACCEPT')], true],
    ["AliExpress's own of the order", [event(0, 'AE_ORDER_SHIPPED'), event(-2, 'AE_ORDER_PAID')], false],
    ['words from the day of shipping on', [event(0, null, 'Order information received')], true],
    ['words from before it', [event(-1, null, 'Order paid')], false],
    ['words without a day', [event(null, null, 'Order information received')], false],
    ['words of a scan', [event(1, null, 'Arrived at sorting center')], false],
    ['a scan', [event(1, 'AE_GOT')], false],
  ])('%s', (_, events, expected) => expect(isAnnounced(events, START)).toBe(expected));
});

describe('N17: the events of this very parcel', () => {
  const parcel = v.parse(ParcelSchema, { events: [event(3, 'AE_GOT'), event(-4, 'AE_GTMS_SIGNED'), event(null, 'AE_LH_DEPART')] });
  const order = (change: Partial<Order>): Order => v.parse(OrderSchema, { orderId: '8200000000000001', parcels: [parcel], ...change });
  it.each<[string, Partial<Order>, number]>([
    ['are those since the payment', { paidOn: on(-2), orderedOn: on(-30) }, 2],
    ['with a day between the zones', { paidOn: on(-3) }, 3],
    ['are those since the order where no payment was read', { orderedOn: on(0) }, 2],
    ['are all of them where neither was read', {}, 3],
  ])('%s', (_, change, count) => expect(ownEvents(parcel, order(change))).toHaveLength(count));

  it('alone tell the day of shipping', () => {
    expect(shippedOn(order({ paidOn: on(0) }))).toBe(on(3));
    expect(shippedOn(order({}))).toBe(on(-4));
    expect(shippedOn(order({ shippedOn: on(1) }))).toBe(on(1));
  });
});
