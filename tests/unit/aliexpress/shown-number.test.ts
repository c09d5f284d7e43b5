import { describe, expect, it } from 'vitest';
import { readNumber, readNumberLine } from '../../../src/aliexpress/shown-number.ts';

describe('readNumber', () => {
  it.each([
    ['LP00618685666597', 'LP00618685666597'],
    [' 9400 1000 0000 0000 0000 00 ', '9400100000000000000000'],
    ['36YPH337263201000935107', '36YPH337263201000935107'],
  ])('%s', (text, number) => {
    expect(readNumber(text)).toEqual({ number, isHidden: false });
  });

  it.each(['--', 'Not available', '', 'Copy', '12', 'LP00618685666597 Copy', 'LP00618685666597 COPY'])(
    'is null for what is no number: %s',
    (text) => {
      expect(readNumber(text)).toBeNull();
    },
  );

  it('sees a number that is held back', () => {
    expect(readNumber('LP****6597')).toEqual({ number: null, isHidden: true });
  });
});

describe('readNumberLine', () => {
  it.each([
    ['Tracking number: BR000090924MG\nCopy', 'BR000090924MG'],
    ['Número de seguimiento：LP00 123 456 789 Copiar', 'LP00123456789'],
    ['Tracking number:BR000090924MG', 'BR000090924MG'],
    ['Package 1 tracking number: BR000090924MG Copy', 'BR000090924MG'],
    ['Tracking number: BR 000 090 924 MG Copy', 'BR000090924MG'],
    ['TRACKING NO 420 5370 4920 0190 OK', '420537049200190'],
  ])('%s', (text, number) => {
    expect(readNumberLine(text)?.number).toBe(number);
  });

  it('is null where no number stands', () => {
    expect(readNumberLine('Tracking number: Copy')).toBeNull();
  });
});
