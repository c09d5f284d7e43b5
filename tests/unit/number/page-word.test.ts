import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayInEnglish } from '../../../src/commands/words.ts';
import { familyNamedIn, nameOfFamily, OTHER_NAMES } from '../../../src/number/carrier-names.ts';
import { classify } from '../../../src/number/classify.ts';
import { DIGIT_FORMATS, LETTER_FORMATS } from '../../../src/number/formats/index.ts';

const FORMATS = [...LETTER_FORMATS, ...DIGIT_FORMATS];
const NAMES = [...Object.values(OTHER_NAMES).flatMap((names) => names.split('|')), ...FORMATS.map(({ carrier }) => carrier.name)];
const families = (...args: Parameters<typeof classify>): string[] => {
  const { family, candidates } = classify(...args);
  return [family, ...candidates.map((candidate) => candidate.family)];
};

describe('N22 the carrier that the page names', () => {
  it.each([
    ['3SMOP001234567', 'DHL eCommerce', 'dhl-ecommerce', 'postnl'],
    ['INTLCMB2C000471938', 'Intelcom', 'intelcom', 'intelcom'],
    ['997903827194650218', 'Australia Post', 'australia-post', 'swiss-post'],
    ['MIA00123456CL', 'Mia Express', 'mia-express', 'mia-express'],
    ['LP00123456789012', '顺丰速运', 'sf', 'cainiao'],
    ['6038271946502', '롯데택배', 'lotte', 'korea-post'],
    ['KX7293847561', 'Почта России', 'ru-post', 'ru-post'],
  ])('stands above the form: %s by %s is %s', (number, carrier, family, candidate) => {
    const verdict = classify(number, { carrier });
    expect(verdict).toMatchObject({ family, carrier: nameOfFamily(family), confidence: 'likely', warnings: [] });
    expect(verdict.candidates[0]).toEqual({ family, confidence: 'likely' });
    expect(families(number, { carrier })).toContain(candidate);
    expect(verdict.why.map(sayInEnglish)).toContain(`The page names ${nameOfFamily(family)} as its carrier.`);
  });

  it('is only a candidate where the number proves what it is', () => {
    expect(classify('RB123456785CN', { carrier: 'DHL' })).toMatchObject({ family: 's10', carrier: 'China Post', confidence: 'certain' });
    expect(classify('71386254923052', { carrier: 'DHL', orderId: '71386254923052' })).toMatchObject({ family: 'order-number', warnings: ['N16'] });
    expect(classify('123456789012', { carrier: 'DHL' })).toMatchObject({ family: 'placeholder', warnings: ['N12'] });
    expect(classify('RB_123', { carrier: 'DHL' })).toMatchObject({ family: 'unknown', carrier: null });
    for (const number of ['RB123456785CN', '123456789012', 'RB_123', '']) expect(families(number, { carrier: 'DHL' })).toContain('dhl');
  });

  it('leaves a fault in its own post’s numbers, without a repair, and in no others', () => {
    expect(classify('RB123546785CN')).toMatchObject({ warnings: ['N13'], proposal: 'RB123456785CN' });
    expect(classify('RB123546785CN', { carrier: 'China Post' })).toMatchObject({ family: 's10', warnings: ['N13'], proposal: null });
    expect(classify('RB123546785CN', { carrier: 'China Post' }).why.map(sayInEnglish).join()).not.toContain('RB123456785CN');
    expect(classify('RB123546785CN', { carrier: 'YunExpress' })).toMatchObject({ family: 'yunexpress', warnings: [], proposal: null });
    expect(classify('RB123546785CN', { carrier: 'Econt' })).toMatchObject({ family: 'unknown', carrier: 'Econt', warnings: [], proposal: null });
  });

  it('ends the guess of an order number', () => {
    expect(classify('8212313961591322')).toMatchObject({ warnings: ['N16'] });
    expect(classify('8212313961591322', { carrier: 'Econt' })).toMatchObject({ family: 'ambiguous', carrier: 'Econt', warnings: [] });
  });

  it('leaves a known form as it is where we do not know the name', () => {
    expect(classify('LP00123456789012', { carrier: 'Econt' })).toMatchObject({ family: 'cainiao', carrier: 'Cainiao' });
    expect(classify('LP00123456789012', { carrier: ' ' })).toEqual(classify('LP00123456789012'));
  });

  it('is a candidate where it is the platform, which decides nothing', () => {
    expect(classify('KX7293847561', { carrier: 'Cainiao' })).toMatchObject({ family: 'unknown', carrier: null });
    expect(families('KX7293847561', { carrier: 'Cainiao' })).toContain('cainiao');
  });

  it('never makes a verdict less true, and never adds a warning', () => {
    const example = fc.constantFrom(
      ...FORMATS.flatMap(({ valid, invalid }) => [...valid, ...invalid]),
      'RB123456785CN',
      'RB123456784CN',
      'LX123456785CN',
    );
    const number = fc.oneof(example, fc.string({ unit: fc.constantFrom(...'ABCLNPRSUXYZ0123456789'), maxLength: 30 }), fc.string());
    const carrier = fc.oneof(fc.constantFrom(...NAMES), fc.string());
    const around = fc.record(
      {
        destination: fc.constantFrom('ES', 'KR', 'CL', 'NZ', 'CN'),
        service: fc.constantFrom('AliExpress Standard Shipping', 'DHL Express', "Seller's Shipping Method"),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(number, carrier, around, (text, name, context) => {
        const without = classify(text, context);
        const named = classify(text, { ...context, carrier: name });
        const told = [named.family, ...named.candidates.map(({ family }) => family)];
        const real = [without.family, ...without.candidates.map(({ family }) => family)].filter(
          (family) => !['ambiguous', 'unknown', 'local', 'order-number'].includes(family),
        );
        expect(told).toEqual(expect.arrayContaining(real));
        expect(told).toEqual(expect.arrayContaining([familyNamedIn(name)].filter((family) => family !== null)));
        expect(without.warnings).toEqual(expect.arrayContaining([...named.warnings]));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('names of carriers', () => {
  it.each([
    ['DHL eCommerce NL', 'dhl-ecommerce'],
    ['DHL Paket', 'deutsche-post'],
    ['J&T Express', 'jt-express'],
    ['CORREOS', 'correos-spain'],
    ['Correos de Chile', 'correos-chile'],
    ['Colis Privé', 'colis-prive'],
    ['CTT Express', 'ctt-express'],
    ['中通快递', 'zto'],
    ['Group shipping', null],
    ['Econt', null],
    ['', null],
  ])('%j is %s', (name, family) => {
    expect(familyNamedIn(name)).toBe(family);
  });

  it.each(Object.keys(OTHER_NAMES))('of %s stand beside one of ours, each of one carrier alone', (family) => {
    expect(nameOfFamily(family)).not.toBeNull();
    for (const name of OTHER_NAMES[family]?.split('|') ?? []) expect(familyNamedIn(name)).toBe(family);
  });
});
