import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/number/classify.ts';

describe('N12 made up', () => {
  it.each([
    '0000000000',
    '1111111111',
    '1234567890',
    '9876543210',
    '4434567890',
    'AB12345678',
    'AB123456',
    'AB987654',
    'AB12345678C12',
    'A123456B918273',
    `QZ9Q${'8'.repeat(31)}Q`,
    `QZ${'8'.repeat(40)}`,
    'TBA000000000000',
    'RA123456789DE',
  ])('%s is a placeholder', (number) => {
    expect(classify(number)).toMatchObject({ family: 'placeholder', confidence: 'likely', warnings: ['N12'] });
  });

  it('needs eight digits that count where they are digits alone, wherever they stand', () => {
    const others = '50505050505050505050';
    for (let at = 0; at <= 14; at++) {
      const within = (run: string): string => others.slice(0, at) + run + others.slice(0, 22 - at - run.length);
      expect(classify(within('23456789')).family, within('23456789')).toBe('placeholder');
      expect(classify(within('98765432')).family, within('98765432')).toBe('placeholder');
      expect(classify(within('2345678')).family, within('2345678')).not.toBe('placeholder');
    }
  });

  it.each(['KX13579135', 'AB12345'])('%s is none', (number) => {
    expect(classify(number).family).not.toBe('placeholder');
  });

  it('says of a postal number that is broken, too, only that it is made up', () => {
    expect(classify('RA123456789DE')).toMatchObject({ rules: ['N12', 'N13'], warnings: ['N12'] });
  });

  it.each(['KJKJHKJH', 'QWE829374823', 'ABC8XYZ'])('%s begins like no carrier that we know, at a guess', (number) => {
    expect(classify(number)).toMatchObject({ family: 'unknown', confidence: 'guess', warnings: ['N12'] });
  });

  it('does not touch known carriers whose numbers begin with three letters or more', () => {
    const known = ['SYAE001234567', 'CNUSUP00012345678', 'MGRAE0012345678YQ', 'BYS001234567', 'JJFI60012345678901234', 'TBA001234567890'];
    for (const number of known) expect(classify(number).warnings, number).toEqual([]);
  });

  it("does not touch what AliExpress's own pages show", () => {
    const shown = ['SWX001234567890123456', '10YPH001234567890123456', 'UG473124829MV', 'CNBR00012345678', 'MGRAE0012345678YQ'];
    for (const number of shown) expect(classify(number).warnings, number).toEqual([]);
    expect(classify('SWX00123456789').warnings).toEqual(['N12']);
  });

  it('tells whose form it has, surest first', () => {
    expect(classify('JJD1234567890').candidates).toEqual([{ family: 'dhl', confidence: 'likely' }]);
  });

  it('lets a right check digit speak for a number', () => {
    expect(classify('RB123456785CN').family).toBe('s10');
  });
});
