import { describe, expect, it } from 'vitest';
import { readOrderDetail } from '../../../../src/aliexpress/wire/order-detail.ts';
import { readOrderList } from '../../../../src/aliexpress/wire/order-list.ts';
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

  it('names its buttons by their types, each once, and nothing else that stands there', () => {
    const buttons = [{ type: 'CONFIRM_GOODS' }, { type: 'TRACKING' }, { type: 'TRACKING' }, { type: 'Dora 1 Street' }, { type: 7 }, 'x', {}];
    expect(read({ buttons })?.observation?.facts.buttons).toEqual(['CONFIRM_GOODS', 'TRACKING']);
    expect(read({ buttons: [] })?.observation?.facts.buttons).toEqual([]);
    expect(read({ statusText: 'Completed' })?.observation?.facts.buttons).toBeUndefined();
    const many = Array.from({ length: 50 }, (_, index) => ({ type: `BUTTON_${index}` }));
    expect(read({ buttons: many })?.observation?.facts.buttons).toHaveLength(20);
  });

  it('keeps the texts that could not be understood', () => {
    const fields = { orderDateText: '03/04/2026', statusText: 'Processed', totalPriceText: '$1,23,45', storeName: 'Oak' };
    expect(read(fields)?.observation).toMatchObject({
      facts: { statusText: 'Processed', store: 'Oak' },
      unread: { orderedOn: '03/04/2026', status: 'Processed', total: '$1,23,45' },
    });
    expect(read({ ...fields, orderDateText: 'Sep 4, 2026', statusText: 'Completed', totalPriceText: '$1' })?.observation?.unread).toBeUndefined();
  });

  it('has a state of an unknown number as null, and its words beside it', () => {
    const fields = { statusText: 'Something new', utParams: { args: { orderStatus: '42' } } };
    expect(read(fields)?.observation?.facts).toEqual({ statusText: 'Something new' });
  });

  it.each([
    ['a record', { args: { orderStatus: '9' } }],
    ['JSON within a string', '{"args":{"orderStatus":9}}'],
    ['JSON within a string within one', JSON.stringify({ args: '{"orderStatus":"9"}' })],
  ])('may have a part as %s', (_, utParams) => {
    expect(read({ utParams })?.observation?.facts.status).toBe('completed');
  });

  it('has a date of digits alone read in the language of the page', () => {
    const data = { data: { [`pc_om_list_order_${ID}`]: { tag: 'pc_om_list_order', fields: { orderDateText: '04/09/2026' } } } };
    expect(readOrderList(data, AT, { language: 'de' })?.[0]?.observation?.facts).toEqual({ orderedOn: '2026-09-04' });
    expect(readOrderList(data, AT)?.[0]?.observation).toMatchObject({ facts: {}, unread: { orderedOn: '04/09/2026' } });
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

  it('has the numbers of its parcels where the answer still has them', () => {
    const packages = block('detail_logistic_package_block', { packageInfoList: [{ trackingNumber: 'LB000000019SG' }, { trackingNumber: '--' }] });
    const status = block('detail_order_status_block', { title: 'Awaiting delivery' });
    expect(readOrderDetail({ data: { ...info, ...status, ...packages } }, AT)?.observation?.parcels).toMatchObject([
      { number: 'LB000000019SG', position: 0, count: 1 },
    ]);
  });

  it.each([
    { nodeTitle: 'Refund', nodeDesc: 'Sep 5, 2026' },
    { date: 'Sep 5, 2026', active: false, title: 'Refund' },
    { content: 'Refund Sep 5, 2026', icon: 'https://ae01.alicdn.com/kf/S1.png' },
  ])('has its guarantee by the node of the refund, however its texts are called: %j', (node) => {
    const paid = { nodeTitle: 'Paid', nodeDesc: 'Jul 15, 2026' };
    expect(read(block('detail_service_progress_bar', { nodes: [paid, node] }))?.guaranteeOn).toBe('2026-09-05');
    expect(read(block('detail_service_progress_bar', { nodes: [paid] }))?.guaranteeOn).toBeUndefined();
  });

  it.each([
    [
      'its services',
      'detail_order_services',
      { data: [{ content: 'Apply for R$5,00 coupon code if delayed by Aug 3, 2026 · Refund if package lost' }] },
    ],
    [
      'its progress bar',
      'detail_service_progress_bar',
      { text: 'If delivered after Aug 3, 2026 you can collect a R$5 coupon after 48 hours of that date' },
    ],
    ['rich text', 'detail_order_services', { data: [{ content: '<b>Apply for R$5,00 coupon code</b> if delayed by <b>Aug 3, 2026</b>' }] }],
    ['another place of the block', 'detail_order_services', { items: '[{"line":"Apply for R$5,00 coupon code if delayed by Aug 3, 2026"}]' }],
  ])('brings a coupon for lateness by %s', (_, tag, fields) => {
    expect(read(block(tag, fields))).toMatchObject({ compensationOn: '2026-08-03' });
    expect(read(block(tag, fields))?.guaranteeOn).toBeUndefined();
  });

  it('names the buttons of the order, then those of its lines', () => {
    const status = block('detail_order_status_block', { buttonVOList: [{ type: 'TRACKING' }, { type: 'REPURCHASE' }] });
    const line = { buttonVOS: [{ type: 'OPEN_DISPUTE', text: 'Returns/refunds' }] };
    const products = block('detail_product_block', { productVOList: [line, line] });
    expect(read(status, products)?.buttons).toEqual(['TRACKING', 'REPURCHASE', 'OPEN_DISPUTE']);
    expect(read()?.buttons).toBeUndefined();
  });

  it('keeps the texts of days and total that could not be understood', () => {
    const odd = block('detail_simple_order_info_component', { tradeOrderId: ID, payTime: '03/04/2026', orderShipTime: 'soon', orderEndTime: '' });
    const products = block('detail_product_block', { productVOList: [{ etaAndTrack: { expectDeliveryDateTitle: 'Estimated delivery: soon' } }] });
    const price = block('detail_order_price_block', { totalPrice: { value: 'ask us' } });
    const status = block('detail_order_status_block', { title: 'Completed' });
    expect(readOrderDetail({ data: { ...odd, ...products, ...price, ...status } }, AT)?.observation?.unread).toEqual({
      paidOn: '03/04/2026',
      shippedOn: 'soon',
      promisedOn: 'Estimated delivery: soon',
      total: 'ask us',
    });
  });

  it('was delivered where the estimate says so, which is no text that could not be understood', () => {
    const products = block('detail_product_block', { productVOList: [{ etaAndTrack: { expectDeliveryDateTitle: 'Delivered: Aug 12, 2026' } }] });
    const { observation } = readOrderDetail({ data: { ...info, ...products } }, AT) ?? {};
    expect([observation?.facts.promisedOn, observation?.unread]).toEqual([undefined, undefined]);
  });

  it('is promised for the last of its lines', () => {
    const lines = ['Estimated delivery date: Aug 3, 2026', 'Estimated delivery date: Aug 9, 2026', 'Delivered: Aug 12, 2026'];
    const productVOList = lines.map((expectDeliveryDateTitle) => ({ etaAndTrack: { expectDeliveryDateTitle } }));
    expect(read(block('detail_product_block', { productVOList }))?.promisedOn).toBe('2026-08-09');
  });
});
