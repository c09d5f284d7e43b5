import { expect, it } from 'vitest';
import { orderOfPage } from '../../../src/aliexpress/page-order.ts';

it.each([
  ['https://www.aliexpress.com/p/order/detail.html?orderId=8212345678901234', '8212345678901234'],
  ['https://www.aliexpress.us/p/tracking/index.html?_addShare=no&tradeOrderId=8212345678901234', '8212345678901234'],
  ['https://aliexpress.ru/order-list/5012345678901234?filterName=archive', '5012345678901234'],
  ['https://www.aliexpress.com/p/order/index.html', null],
  ['https://www.example.com/p/order/detail.html?orderId=8212345678901234', null],
  ['https://www.aliexpress.com/item/1005001234567890.html?orderId=8212345678901234', null],
  ['', null],
])('the page %s is about the order %s', (url, order) => {
  expect(orderOfPage(url)).toBe(order);
});
