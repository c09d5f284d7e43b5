import { describe, expect, it } from 'vitest';
import { sayInEnglish } from '../../../src/commands/words.ts';
import { classify } from '../../../src/number/classify.ts';

const families = (...args: Parameters<typeof classify>): string[] => classify(...args).candidates.map(({ family }) => family);

describe('digits alone beside what the page says', () => {
  const number = '520648728631';

  it('belong to the carrier that it names', () => {
    expect(classify(number, { carrier: 'Hanjin' })).toMatchObject({ family: 'hanjin', confidence: 'likely', trace: 'destination', warnings: [] });
    expect(classify('888037261947305', { carrier: 'JT Express' })).toMatchObject({ family: 'jt-express', confidence: 'likely', warnings: [] });
    expect(classify('5038271946', { carrier: 'CJ' })).toMatchObject({ family: 'cj-logistics', confidence: 'likely', warnings: [] });
  });

  it('belong to the carrier that the service is named after', () => {
    expect(classify('5038271946', { service: 'DHL Express' })).toMatchObject({ family: 'dhl', confidence: 'likely', warnings: [] });
    expect(classify('04698271946', { service: 'China Post Ordinary Small Packet Plus' })).toMatchObject({
      family: 'china-post',
      confidence: 'likely',
    });
    expect(classify('S00382719465021', { service: 'Yanwen Economic Air Mail' })).toMatchObject({ family: 'yanwen', confidence: 'likely' });
    expect(classify(number, { service: 'Group shipping' })).toMatchObject({ family: 'local' });
    expect(classify(number, { service: 'UPS Expedited', carrier: 'Hanjin' })).toMatchObject({ family: 'hanjin' });
  });

  it('are no fault where it names a carrier that we do not know', () => {
    for (const carrier of ['Econt', '某快递']) expect(classify(number, { carrier })).toMatchObject({ family: 'ambiguous', carrier, warnings: [] });
  });

  it('stay local where it names a Chinese domestic carrier, now likely so', () => {
    expect(classify(number, { carrier: 'ZTO Express' })).toMatchObject({ family: 'zto', confidence: 'likely', trace: 'origin', warnings: ['N10'] });
  });

  it("are no fault on the platform's own lines, nor an order number there", () => {
    expect(classify(number, { service: 'AliExpress standard shipping' })).toMatchObject({ family: 'ambiguous', warnings: [] });
    expect(classify(number, { carrier: 'Ali Express' })).toMatchObject({ family: 'ambiguous', carrier: null, warnings: [] });
    expect(classify('8212313961591322', { carrier: 'Cainiao' })).toMatchObject({ family: 'ambiguous', warnings: [] });
  });

  it("are the destination's own where the platform's line ends", () => {
    expect(families(number, { service: 'AliExpress standard shipping', destination: 'KR' })).toEqual(['hanjin', 'cj-logistics']);
  });

  it("tell of the platform's line where the destination is not known", () => {
    expect(classify('986578788855', { service: 'AliExpress standard shipping' }).why.map(sayInEnglish)).toContain(
      'It travels with AliExpress standard shipping, where the last carrier’s numbers are often digits alone.',
    );
  });

  it('stay a warning on lines of the seller', () => {
    expect(classify(number, { service: "Seller's Shipping Method" })).toMatchObject({ family: 'local', warnings: ['N10'] });
  });
});

describe("digits alone beside the buyer's country", () => {
  it('fit the carriers of that country', () => {
    expect(families('520648728631', { destination: 'KR' })).toEqual(['hanjin', 'cj-logistics']);
    expect(classify('6038271946502', { destination: 'KR' })).toMatchObject({ family: 'ambiguous', confidence: 'guess', warnings: [] });
    expect(families('6038271946502', { destination: 'KR' })).toEqual(['korea-post', 'lotte']);
    expect(classify('11728364055929', { destination: 'RU' })).toMatchObject({ family: 'ru-post', confidence: 'guess', warnings: [] });
    expect(classify('50038271946', { destination: 'HU' })).toMatchObject({ family: 'gls', confidence: 'guess', warnings: [] });
  });

  it('lose the carriers of other countries', () => {
    const verdict = classify('520648728631', { destination: 'NZ' });
    expect(verdict).toMatchObject({ family: 'local', warnings: ['N10'] });
    expect(verdict.candidates.map(({ family }) => family)).toEqual(['sto', 'zto', 'yto']);
  });

  it('are no order number where a carrier of that country prints as many', () => {
    expect(classify('8212313961591322', { destination: 'GB' })).toMatchObject({ family: 'evri', confidence: 'guess', warnings: [] });
    expect(classify('8212313961591322', { destination: 'NZ' })).toMatchObject({ family: 'order-number', confidence: 'guess', warnings: ['N16'] });
  });

  it('are of a local carrier that we do not know where no form speaks for China', () => {
    expect(classify('7038129040', { destination: 'NZ' })).toMatchObject({ family: 'unknown', origin: null, trace: 'unknown', warnings: [] });
  });
});

describe('letters and digits beside what the page says', () => {
  it('are not called made up where it names a carrier', () => {
    expect(classify('QWE829374823', { carrier: 'Econt' })).toMatchObject({ family: 'unknown', carrier: 'Econt', rules: ['N19'], warnings: [] });
  });

  it('belong to the named one of several carriers', () => {
    expect(classify('JT0038271946', { carrier: 'J&T' })).toMatchObject({ family: 'jt-express', confidence: 'likely' });
  });

  it('are not taken for a carrier of another country', () => {
    expect(classify('BY003827194650', { destination: 'BY' }).family).toBe('evropochta');
    expect(classify('BY003827194650', { destination: 'ES' }).family).toBe('unknown');
  });

  it('keep their own certainty', () => {
    const calm = {
      ...classify('RB123456785CN'),
      candidates: [
        { family: 's10', confidence: 'certain' },
        { family: 'dhl', confidence: 'guess' },
      ],
    };
    expect(classify('RB123456785CN', { carrier: 'DHL', destination: 'ES', service: 'AliExpress Saver', orderId: '1' })).toEqual(calm);
  });
});
