import { describe, expect, it } from 'vitest';
import { sayInEnglish } from '../../../src/commands/words.ts';
import { classify } from '../../../src/number/classify.ts';

describe('N23 the best number of a text', () => {
  it.each([
    ['2026-10-29 LP00123456789012', 'LP00123456789012', []],
    ['LP00123456789012 29/10/2026 14:05', 'LP00123456789012', []],
    ['Order 8190000000000011, tracking LP00123456789012', 'LP00123456789012', ['8190000000000011']],
    ['LP00123456789012 RB123456785CN', 'RB123456785CN', ['LP00123456789012']],
    ['520648728631 KX7293847561', 'KX7293847561', ['520648728631']],
    ['8190000000000011 520648728631', '520648728631', ['8190000000000011']],
    ['GSU100200300XY LP00123456789012', 'LP00123456789012', ['GSU100200300XY']],
  ])('%s: %s', (input, normalized, others) => {
    expect(classify(input)).toMatchObject({ normalized, others });
  });

  it.each([
    ['https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8190000000000011&trackingNumber=KX7293847561', 'KX7293847561'],
    ['https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000011', '8190000000000011'],
    ['https://global.cainiao.com/newDetail.htm?mailNoList=LP00123456789012&otherMailNoList=', 'LP00123456789012'],
    ['https://t.17track.net/en#nums=KX7293847561', 'KX7293847561'],
    ['t.17track.net/en#nums=KX7293847561', 'KX7293847561'],
    ['https://parcelsapp.com/en/tracking/KX7293847561', 'KX7293847561'],
    ['https://tracking.dpd.de/status/en_US/parcel/09983827194652', '09983827194652'],
    ['https://gls-group.eu/EU/en/parcel-tracking?match=50038271946', '50038271946'],
    ['https://inpost.pl/sledzenie-przesylek?number=620000481062514335944721', '620000481062514335944721'],
    ['https://www.dhl.com/en/home/tracking.html?tracking-id=5038271946&submit=1', '5038271946'],
    ['https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number=PQ4F6P0001234567890123V', 'PQ4F6P0001234567890123V'],
    ['https://track.yw56.com.cn/en/querydel?nums=UA123456785YP', 'UA123456785YP'],
    ['see https://t.17track.net/en#nums=KX7293847561 please', 'KX7293847561'],
  ])('is the one that a link leads to: %s', (link, number) => {
    expect(classify(link)).toMatchObject({ normalized: number, others: [] });
  });

  it('is none of a link that nobody knows, nor of one without a number', () => {
    for (const link of ['https://example.com/?q=52064872863', 'https://www.aliexpress.com/'])
      expect(classify(link)).toMatchObject({ family: 'unknown', warnings: [] });
  });

  it.each(['2026-10-29', '29/10/2026', '2026-10-29 14:05'])('is none where there is only a date: %s', (date) => {
    expect(classify(date)).toMatchObject({ family: 'unknown', warnings: [] });
    expect(classify(date).why.map(sayInEnglish)).toEqual(['It is a date.']);
  });

  it.each([
    ['GSU8K2M4P6R0T1V', 'Shein'],
    ['GWU8K2M4P6R0T1V', 'Shein'],
    ['PO-211-03827194650218374', 'Temu'],
  ])('%s is an order number of %s', (number, shop) => {
    expect(classify(number)).toMatchObject({ family: 'order-number', confidence: 'likely', warnings: ['N16'] });
    expect(classify(number).why.map(sayInEnglish)).toEqual([`It looks like an order number of ${shop}.`]);
    expect(classify(number, { carrier: 'DHL' })).toMatchObject({ family: 'dhl', warnings: [] });
  });
});
