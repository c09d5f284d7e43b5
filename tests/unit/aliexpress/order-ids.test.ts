import { describe, expect, it } from 'vitest';
import { groupedOrderIdIn, onlyOne, orderIdIn, orderIdOfUrl, readOrderId } from '../../../src/aliexpress/order-ids.ts';

describe('order ids', () => {
  it.each([
    ['8181682166138719', '8181682166138719'],
    ['103785215555894', '103785215555894'],
    ['1234567890123', null],
    ['81816821661387190000', null],
    ['8181682166138719x', null],
    [null, null],
  ])('readOrderId %s', (text, expected) => {
    expect(readOrderId(text)).toBe(expected);
  });

  it.each([
    ['https://www.aliexpress.com/p/order/detail.html?spm=a.b&orderId=8181682166138719', '8181682166138719'],
    ['/p/tracking/index.html?_login=yes&tradeOrderId=8181682166138719#top', '8181682166138719'],
    ['https://www.aliexpress.com/p/x?orderId=8181682166138719&tradeOrderId=8181682166138719', '8181682166138719'],
    ['https://www.aliexpress.com/p/x?orderId=8181682166138719&tradeOrderId=8181682166138720', null],
    ['https://www.aliexpress.com/p/x?tradeOrderLineId=8181682166138719', null],
    ['https://track.aliexpress.com/logisticsdetail.htm?tradeId=8181682166138719', '8181682166138719'],
    ['https://aliexpress.ru/order-list/8181682166138719?filterName=archive', '8181682166138719'],
    ['/order-list/8181682166138719', '8181682166138719'],
    ['/order-list/8181682166138719x', null],
    ['https://aliexpress.ru/order-list?filterName=archive', null],
    ['https://www.aliexpress.com/item/3256000000000007.html', null],
  ])('orderIdOfUrl %s', (url, expected) => {
    expect(orderIdOfUrl(url)).toBe(expected);
  });

  it.each([
    ['Order ID: 8181682166138719 Copy', '8181682166138719'],
    ['Ref. Number: 8181682166138719', '8181682166138719'],
    ['8181682166138719 and 8181682166138720', null],
    ['12345678901234', null],
    ['818168216613871912345', null],
    ['رقم المرجع: ٨١٨١٦٨٢١٦٦١٣٨٧١٩ نسخ', '8181682166138719'],
  ])('orderIdIn %s', (text, expected) => {
    expect(orderIdIn(text)).toBe(expected);
  });

  it.each([
    ['5012 3456 7890 1234', '5012345678901234'],
    ['№ 5012\u00a03456\u00a07890\u00a01234 от 29 января 2024', '5012345678901234'],
    ['12 3456 7890 1234', '12345678901234'],
    ['5012 3456 7890 1234, 5012 3456 7890 1235', null],
    ['12 5012 3456 7890 1234', null],
    ['5012 3456 7890 1234 5678', null],
    ['5012 3456 7890', null],
  ])('groupedOrderIdIn %s', (text, expected) => {
    expect(groupedOrderIdIn(text)).toBe(expected);
  });

  it('takes no side between two', () => {
    expect(onlyOne(['8181682166138719', null, '8181682166138719'])).toBe('8181682166138719');
    expect(onlyOne(['8181682166138719', '8181682166138720'])).toBeNull();
    expect(onlyOne([])).toBeNull();
  });
});
