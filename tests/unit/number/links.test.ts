import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/number/classify.ts';
import { linksFor } from '../../../src/number/links.ts';

const links = (number: string) => linksFor(classify(number)).map(({ service, url }) => [service, url]);

describe('links', () => {
  it("lead to the issuing post's own page first, then to those that know many carriers", () => {
    expect(links('RB 123456785 FI')).toEqual([
      ['carrier', 'https://www.posti.fi/en/tracking/RB123456785FI'],
      ['cainiao', 'https://global.cainiao.com/newDetail.htm?mailNoList=RB123456785FI'],
      ['17track', 'https://t.17track.net/en#nums=RB123456785FI'],
      ['parcelsapp', 'https://parcelsapp.com/en/tracking/RB123456785FI'],
    ]);
  });

  it("lead to the carrier's own page", () => {
    expect(links('4PX3001234567890CN')[0]).toEqual(['carrier', 'https://track.4px.com/#/result/0/4PX3001234567890CN']);
    expect(links('9400100012345678901237')[0]).toEqual(['carrier', 'https://tools.usps.com/go/TrackConfirmAction?tLabels=9400100012345678901237']);
  });

  it('lead to Cainiao once for its own numbers', () => {
    expect(links('LP00123456789012').map(([service]) => service)).toEqual(['cainiao', '17track', 'parcelsapp']);
  });

  it('are offered for unknown forms too, for there they help most', () => {
    expect(links('KX7293847561').map(([service]) => service)).toEqual(['cainiao', '17track', 'parcelsapp']);
  });

  it.each(['8212313961591322', '', 'a/b?c=d#e12345', '<b>12345</b>'])('are not offered for %j, which is no tracking number', (number) => {
    expect(links(number)).toEqual([]);
  });
});
