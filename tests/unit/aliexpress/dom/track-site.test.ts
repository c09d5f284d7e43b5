import { describe, expect, it } from 'vitest';
import { readTrackSite } from '../../../../src/aliexpress/dom/track-site.ts';
import { AT, documentOf, pageOfFixture } from '../fixture.ts';

const ADDRESS = 'https://track.aliexpress.com/logisticsdetail.htm?tradeId=8212000000000011';
const read = (html: string, url = ADDRESS) => readTrackSite(documentOf(html), url, AT);
const module = (number: string) =>
  `<div class="tracking-module"><div class="tracking-detail"><p class="tracking-no"><span>${number}</span></p></div></div>`;

describe('track.aliexpress.com', () => {
  it.each(['en', 'es'])('tells the parcel with its earlier number, carrier and scans, in %s', (language) => {
    const { observation, by } = readTrackSite(pageOfFixture(`2024-08-track-site-${language}.html`), ADDRESS, AT);
    expect(observation).toMatchObject({ orderId: '8212000000000011', source: 'tracking-dom', facts: {} });
    expect(observation?.parcels).toMatchObject([
      { number: 'LB000000019SG', originNumber: 'LP00000000000019', carrier: 'J&T Express', service: 'AliExpress Standard Shipping', count: 1 },
    ]);
    expect(observation?.parcels[0]?.events?.map(({ at }) => at)).toEqual(['2026-07-26', '2026-07-17']);
    expect(by).toEqual({ orderId: 'address', number: 'number-span' });
    expect(JSON.stringify(observation)).not.toMatch(/Nobody|Nowhere/);
  });

  it('tells each parcel of several', () => {
    expect(read(module('LB000000019SG') + module('LP00000000000019')).observation?.parcels).toMatchObject([
      { number: 'LB000000019SG', position: 0, count: 2 },
      { number: 'LP00000000000019', position: 1, count: 2 },
    ]);
  });

  it('takes the last number of the link to Cainiao, where only that is left', () => {
    const { observation, by } = read(
      '<div class="tracking-module"><a href="https://global.cainiao.com/detail.htm?mailNoList=LP00000000000019%2CLB000000019SG"></a></div>',
    );
    expect(observation?.parcels).toMatchObject([{ number: 'LB000000019SG', originNumber: 'LP00000000000019' }]);
    expect(by.number).toBe('cainiao-link');
  });

  it('keeps the scans of a parcel without a number', () => {
    const { observation } = read('<ul class="ship-steps"><li><p class="time">2026-07-26</p><p class="head">In transit</p></li></ul>');
    expect(observation?.parcels).toMatchObject([{ number: null, events: [{ at: '2026-07-26', text: 'In transit' }] }]);
  });

  it.each([
    ['the address names no order', module('LB000000019SG'), 'https://track.aliexpress.com/logisticsdetail.htm'],
    ['the page is still empty', '<div class="tracking-module"></div>', ADDRESS],
  ])('is not read when %s', (_, html, url) => {
    expect(read(html, url).observation).toBeNull();
  });
});
