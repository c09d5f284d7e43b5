import { describe, expect, it } from 'vitest';
import { repair } from '../../../src/number/repair.ts';

describe('repair', () => {
  it.each([
    ['a letter typed for a digit', 'RR4731248Z9GB', { by: 'change', number: 'RR473124829GB' }],
    ['two neighbours swapped', 'RR473128429GB', { by: 'swap', number: 'RR473124829GB' }],
    ['two letters of the country swapped', 'RR473124829TS', { by: 'swap', number: 'RR473124829ST' }],
  ])('finds %s', (_, broken, right) => {
    expect(repair(broken)).toEqual(right);
  });

  it.each([
    ['the wrong digit could be any', 'RR473124820GB'],
    ['a letter of the service could be any', 'R1473124829GB'],
    ['two digits would fit', 'RB1234S6785CN'],
    ['two swaps would fit', 'RB132456785CN'],
    ['two characters are wrong', 'RR4731248ZZGB'],
    ['it is too short', 'RR47312482GB'],
    ['it is too long', 'RR4731248299GB'],
    ['it is something else', 'HELLO, WORLD!'],
  ])('proposes nothing when %s', (_, broken) => {
    expect(repair(broken)).toBeNull();
  });
});
