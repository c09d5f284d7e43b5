import { describe, expect, it } from 'vitest';
import { readOrderDetail } from '../../../../src/aliexpress/wire/order-detail.ts';
import { readOrderList } from '../../../../src/aliexpress/wire/order-list.ts';
import { readQueryDetail } from '../../../../src/aliexpress/wire/query-detail.ts';
import { AT } from '../fixture.ts';

const ID = '8212000000000011';

describe('an order of the list', () => {
  const read = (fields: object) => readOrderList({ data: { [`pc_om_list_order_${ID}`]: { tag: 'pc_om_list_order', fields } } }, AT)?.[0];

  it.each([
    ['order-id', { orderId: '8212000000000099' }, '8212000000000099'],
    ['block-key', {}, ID],
  ])('is told by %s', (strategy, fields, orderId) => {
    expect(read(fields)).toMatchObject({ observation: { orderId }, by: { orderId: strategy } });
  });

  it.each([
    ['its code, whatever the words are', { statusText: 'Processed', utParams: { args: { orderStatus: 8 } } }, 'shipped', 'code'],
    ['its buttons', { statusText: 'Processed', buttons: [{ type: 'CONFIRM_GOODS' }] }, 'shipped', 'button-types'],
    ['its words', { statusText: 'Canceled', buttons: [{ type: 'REPURCHASE' }] }, 'cancelled', 'words'],
  ])('has its status by %s', (_, fields, status, strategy) => {
    expect(read(fields)).toMatchObject({ observation: { facts: { status } }, by: { status: strategy } });
  });

  it('is no other block of a similar name', () => {
    const data = { pc_om_list_order_8212000000000099: { tag: 'pc_om_list_order_tip', fields: {} }, [`pc_om_list_order_${ID}`]: { fields: {} } };
    expect(readOrderList({ data }, AT)?.map(({ observation }) => observation?.orderId)).toEqual([ID]);
  });

  it('has no status where only an ambiguous word tells', () => {
    expect(read({ statusText: 'Processed' })?.observation?.facts).toEqual({ statusText: 'Processed' });
  });

  it('has its total from the text where the exact one is missing', () => {
    expect(read({ totalPriceText: '$18.40', currencyCode: 'USD' })).toMatchObject({
      observation: { facts: { total: { amount: 18.4, currency: 'USD' } } },
      by: { total: 'price-text' },
    });
  });
});

describe('an order of its own', () => {
  const block = (tag: string, fields: object) => ({ [`${tag}_1`]: { tag, fields } });
  const info = block('detail_simple_order_info_component', { tradeOrderId: ID, orderCreatTime: 'Jul 15, 2026', orderEndTime: 'Jul 28, 2026' });
  const read = (...blocks: object[]) => readOrderDetail({ data: Object.assign({}, info, ...blocks) }, AT)?.observation?.facts;

  it('has the last day for a dispute by its reminder', () => {
    const reminder = 'Order complete.You can open a dispute within 90 days after order was placed.';
    expect(read(block('detail_order_status_block', { title: 'Completed', reminder }))).toMatchObject({
      status: 'completed',
      completedOn: '2026-07-28',
      disputeOn: '2026-10-13',
    });
  });

  it('has its guarantee by the services, else by the progress bar', () => {
    const services = block('detail_order_services', { data: [{ content: 'Refund if no delivery before Sep 4, 2026 · Refund if items damaged' }] });
    const bar = block('detail_service_progress_bar', {
      nodes: [
        { text: 'R$5', time: 'Aug 5, 2026' },
        { text: 'Refund', time: 'Sep 5, 2026' },
      ],
    });
    expect(read(services, bar)?.guaranteeOn).toBe('2026-09-04');
    expect(read(bar)?.guaranteeOn).toBe('2026-09-05');
  });

  it('is promised for the last of its lines', () => {
    const lines = ['Estimated delivery date: Aug 3, 2026', 'Estimated delivery date: Aug 9, 2026', 'Delivered: Aug 12, 2026'];
    const productVOList = lines.map((expectDeliveryDateTitle) => ({ etaAndTrack: { expectDeliveryDateTitle } }));
    expect(read(block('detail_product_block', { productVOList }))?.promisedOn).toBe('2026-08-09');
  });
});

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

  it('are none before anything was sent', () => {
    expect(read([])?.parcels).toEqual([]);
    expect(read(undefined)?.parcels).toEqual([]);
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

  it('are guaranteed until the day of the promise, not of the coupon', () => {
    const fastDeliveryInfoDTO = {
      fdContentList: ['Apply for $1.00 coupon code if delayed by Oct 4, 2026', 'Refund if no delivery before Oct 30, 2026'],
    };
    expect(read([], { fastDeliveryInfoDTO })?.facts).toEqual({ guaranteeOn: '2026-10-30' });
  });
});
