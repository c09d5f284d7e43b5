import { describe, expect, it } from 'vitest';
import { maskLink } from '../../../../src/aliexpress/outline/links.ts';
import { isName, maskName, shapeOf } from '../../../../src/aliexpress/outline/shapes.ts';

it.each([
  ['', ''],
  ['  Order   placed\non: Jul 15, 2026 ', 'Aaaa aaaa aa: Aaa 99, 9999'],
  ['US $12.30', 'AA $99.99'],
  ['1 234,56 руб.', '9 999,99 xxx.'],
  ['₪ 12.30 €5', '$ 99.99 $9'],
  ['Éloïse ÉCLAIR', 'Aaaa AAAA'],
  ['配送中', 'xxx'],
  ['في الطريق', 'xx xxxx'],
  ['٢٠٢٦', '9999'],
  ['🎁🎁 <b>&"\'', '· ·a·'],
  ['RB123456785CN', 'AA99999999AA'],
  ['12345', '99999999'],
  ['8212000000000011', '9999999999999999'],
  ['5012 3456 7890 1234', '9999 9999 9999 9999'],
  ['one two three four five six seven eight nine ten eleven twelve thirteen', `${'aaa aaa aaaa aaaa aaaa aaa aaaa aaaa aaaa aaa aaaa aaaa'} ·`],
])('the shape of “%s” is “%s”', (text, shape) => expect(shapeOf(text)).toBe(shape));

it.each([
  ['logistic-info-v2--mailNoValue--X0fPzen', 'logistic-info-v2--mailNoValue--X0fPzen'],
  ['pc_om_list_order_8212000000000011', 'pc_om_list_order_9999999999999999'],
  ['user-4711', 'user-999'],
  ['RedOrderList_OrderItem__number__1tjf5', 'RedOrderList_OrderItem__number__1tjf5'],
  ['col-12 level2 h5Page v2'.split(' ').join('_'), 'col-12_level2_h5Page_v2'],
  ['u-550e8400-e29b-41d4-a716-446655440000', 'u-999a9999-a99a-99a9-a999-999'],
  ['of_RB123456785CN', 'of_AA99999999AA'],
  ['f5a2c9b1e7', 'a9a9a9a9a9'],
])('a program’s name %s is kept as %s', (name, masked) => {
  expect(isName(name)).toBe(true);
  expect(maskName(name)).toBe(masked);
});

it.each(['', 'Dora Example', 'Ünal', '4711', 'a'.repeat(81), '<b>'])('“%s” is no name of a program', (text) => expect(isName(text)).toBe(false));

describe('maskLink', () => {
  it.each([
    [
      'https://www.aliexpress.com/p/order/detail.html?spm=a2g0o.1&orderId=8212000000000011&name=Dora',
      'https://www.aliexpress.com/p/order/detail.html?orderId=9999999999999999',
    ],
    ['/p/tracking/index.html?_login=yes&tradeOrderId=8212000000000011', '/p/tracking/index.html?tradeOrderId=9999999999999999'],
    ['//www.aliexpress.com/store/1103000001', 'https://www.aliexpress.com/store/99999999'],
    ['https://aliexpress.ru/order-list/5012345678901234?filterName=archive', 'https://aliexpress.ru/order-list/9999999999999999'],
    ['/item/325600000000.html', '/item/99999999.aaaa'],
    ['https://login.aliexpress.com/dora', 'https://login.aliexpress.com/aaaa'],
    ['https://dora.example/diary?of=dora', 'https://elsewhere.invalid/aaaa'],
    ['/store/%E5%BA%97%E9%93%BA-1', '/store/xx-9'],
    ['/store/%E5%BA%', '/store/·%'],
    ['mailto:dora@example.com', '#'],
    ['javascript:alert(1)', '#'],
    ['http://', '#'],
  ])('%s becomes %s', (link, masked) => expect(maskLink(link)).toBe(masked));
});
