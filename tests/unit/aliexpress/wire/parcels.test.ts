import { describe, expect, it } from 'vitest';
import { readQueryDetail } from '../../../../src/aliexpress/wire/query-detail.ts';
import { AT } from '../fixture.ts';

const ID = '8212000000000011';

describe('parcels', () => {
  const MOMENT = Date.parse('2026-07-28T01:30:00Z');
  const read = (lines: unknown, more: object = {}) => readQueryDetail({ module: { trackingDetailLineList: lines, ...more } }, AT, ID)?.observation;

  it('have all that their line says', () => {
    const line = {
      blockMailNo: 'false',
      mailNo: 'LB000000019SG',
      originMailNo: 'LP00000000000019',
      logisticsCarrierName: 'AliExpress standard shipping',
      logisticsCpInfo: { cpName: 'J&T Express' },
      detailList: [],
    };
    expect(read([line, { ...line, mailNo: '', detailList: undefined }])?.parcels).toEqual([
      {
        number: 'LB000000019SG',
        originNumber: 'LP00000000000019',
        isHidden: false,
        carrier: 'J&T Express',
        service: 'AliExpress standard shipping',
        events: [],
        position: 0,
        count: 2,
      },
      {
        number: null,
        originNumber: 'LP00000000000019',
        isHidden: false,
        carrier: 'J&T Express',
        service: 'AliExpress standard shipping',
        events: null,
        position: 1,
        count: 2,
      },
    ]);
  });

  it.each([true, 'true'])('have no number when AliExpress holds it back (%s)', (blockMailNo) => {
    expect(read([{ blockMailNo, mailNo: 'LB000000019SG' }])?.parcels).toMatchObject([{ number: null, isHidden: true }]);
  });

  it('have no number where stars stand in its place', () => {
    expect(read([{ mailNo: 'LP00******89', originMailNo: 'LP00000000000019' }])?.parcels).toMatchObject([
      { number: null, originNumber: 'LP00000000000019', isHidden: true },
    ]);
  });

  it('are several, each with its own number, carrier and events', () => {
    const lines = [
      {
        mailNo: '420537049200190',
        originMailNo: 'LP00000000000019',
        logisticsCpInfo: { cpName: 'USPS' },
        detailList: [{ trackingPrimaryCode: 'AE_GOT' }],
      },
      { mailNo: 'RB000000019CN', originMailNo: 'RB000000019CN', logisticsCpInfo: '{"cpName":"Hanjin"}', detailList: '[]' },
    ];
    expect(read(lines)?.parcels).toMatchObject([
      { number: '420537049200190', originNumber: 'LP00000000000019', carrier: 'USPS', events: [{ code: 'AE_GOT' }], position: 0, count: 2 },
      { number: 'RB000000019CN', originNumber: 'RB000000019CN', carrier: 'Hanjin', events: [], position: 1, count: 2 },
    ]);
  });

  it('have events that are null where none could be read, and empty where there are none', () => {
    expect([undefined, null, '', 'x', {}, '[]', []].map((detailList) => read([{ detailList }])?.parcels[0]?.events)).toEqual([
      ...[null, null, null, null, null],
      ...[[], []],
    ]);
    expect(read(JSON.stringify([{ mailNo: 'RB000000019CN' }]))?.parcels).toMatchObject([{ number: 'RB000000019CN' }]);
  });

  it('keep the text of an estimate that could not be understood', () => {
    expect(read([{ etaInfo: { etaTimeText: 'soon' } }])?.unread).toEqual({ promisedOn: 'soon' });
    expect(read([{ etaInfo: { etaTimeText: 'soon', etaSceneCode: 'REAL_DELIVERY' } }])?.unread).toBeUndefined();
  });

  it('are none before anything was sent', () => {
    expect(read([])?.parcels).toEqual([]);
    expect(read(undefined)?.parcels).toEqual([]);
    expect(read(null)?.parcels).toEqual([]);
  });

  it.each([
    ['a moment, in the zone of the buyer', { time: MOMENT, timeText: 'Tue | Jul. 28 01:30' }, '2026-07-27'],
    ['a moment as text', { time: String(MOMENT) }, '2026-07-27'],
    ['the text, where the moment is missing', { timeText: 'Tue | Jul. 28 01:30' }, '2026-07-28'],
    ['the text, where the moment is in seconds', { time: MOMENT / 1_000, timeText: 'Tue | Jul. 28 01:30' }, '2026-07-28'],
    ['neither', { time: 0, timeText: '' }, null],
    ['neither, beyond all dates', { time: 1e30 }, null],
  ])('have the day of an event by %s', (_, event, at) => {
    expect(read([{ detailList: [event] }])?.parcels[0]?.events).toMatchObject([{ at }]);
  });

  it.each([
    [
      { trackingPrimaryCode: 'AE_GTMS_SIGNED', trackingSecondCode: 'AE_GTMS_SIGNED_SUCCESS', trackingDetailDesc: 'd', trackingName: 'n' },
      'AE_GTMS_SIGNED',
      'd',
    ],
    [{ trackingSecondCode: 'AE_LH_ARRIVE_SUCCESS', trackingName: 'n' }, 'AE_LH_ARRIVE_SUCCESS', 'n'],
    [{}, null, ''],
  ])('have events with code and words: %j', (event, code, text) => {
    expect(read([{ detailList: [event] }])?.parcels[0]?.events).toEqual([{ at: null, code, text }]);
  });

  it('tell when the order was placed, paid and shipped', () => {
    const event = (code: string, date: string) => ({ trackingPrimaryCode: code, time: Date.parse(`${date}T15:00:00Z`) });
    const first = [event('AE_ORDER_SHIPPED', '2026-07-16'), event('AE_ORDER_PAID', '2026-07-15'), event('AE_ORDER_PLACED', '2026-07-14')];
    const second = [event('AE_ORDER_SHIPPED', '2026-07-19')];
    expect(read([{ detailList: first }, { detailList: second }])?.facts).toEqual({
      orderedOn: '2026-07-14',
      paidOn: '2026-07-15',
      shippedOn: '2026-07-19',
    });
  });

  it.each([
    ['by its moment', { endEtaTime: MOMENT, etaTimeText: 'Jul 21 - 26' }, '2026-07-27'],
    ['by its text', { etaTimeText: 'Jul 31 - Aug 3' }, '2026-08-03'],
    ['not once it is delivered', { endEtaTime: MOMENT, etaSceneCode: 'REAL_DELIVERY' }, undefined],
  ])('are promised %s', (_, etaInfo, promisedOn) => {
    expect(read([{ etaInfo }])?.facts.promisedOn).toBe(promisedOn);
  });

  it('of one first-leg number stay apart, since that number is none of them', () => {
    const line = (mailNo: string) => ({ mailNo, originMailNo: 'LP00000000000019' });
    expect(read([line('520648818631'), line('520648818649')])?.parcels).toMatchObject([
      { number: '520648818631', originNumber: null },
      { number: '520648818649', originNumber: null },
    ]);
    expect(read([line('520648818631'), line('520648818631')])?.parcels).toMatchObject([
      { number: '520648818631', originNumber: 'LP00000000000019' },
      { number: '520648818631', originNumber: 'LP00000000000019' },
    ]);
  });

  it('have no number that is longer than any', () => {
    expect(read([{ mailNo: 'A1'.repeat(1_000), originMailNo: 'A1'.repeat(1_000) }])?.parcels).toMatchObject([{ number: null, originNumber: null }]);
  });

  it('are guaranteed until the day of the promise, not of the coupon', () => {
    const fastDeliveryInfoDTO = {
      fdContentList: ['Apply for $1.00 coupon code if delayed by Oct 4, 2026', 'Refund if no delivery before Oct 30, 2026'],
    };
    expect(read([], { fastDeliveryInfoDTO })?.facts).toEqual({ guaranteeOn: '2026-10-30', compensationOn: '2026-10-04' });
  });
});
