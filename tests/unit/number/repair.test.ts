import { describe, expect, it } from 'vitest';
import { repair } from '../../../src/number/repair.ts';

describe('repair', () => {
  it.each([
    ['a letter typed for a digit', 'RR4731248Z9GB', { by: 'change', number: 'RR473124829GB' }],
    ['two neighbours swapped', 'RR473128429GB', { by: 'swap', number: 'RR473124829GB' }],
    ['a digit at the end, where one country alone begins so', 'RR473124829Q4', { by: 'change', number: 'RR473124829QA' }],
    ['two letters of the country swapped', 'RR473124829TS', { by: 'swap', number: 'RR473124829ST' }],
    ['a letter typed for the check digit', 'RR00000005ACN', { by: 'change', number: 'RR000000059CN' }],
    ['a letter of the service among the digits', 'R4R73124829GB', { by: 'swap', number: 'RR473124829GB' }],
    ['a letter of the country among the digits', 'RR47312482G9B', { by: 'swap', number: 'RR473124829GB' }],
    ['digits swapped in the middle', 'RR473214829GB', { by: 'swap', number: 'RR473124829GB' }],
  ])('finds %s', (_, broken, right) => {
    expect(repair(broken)).toEqual(right);
  });

  it.each([
    ['the wrong digit could be any', 'RR473124820GB'],
    ['a letter of the service could be any', 'R1473124829GB'],
    ['two digits would fit', 'RB1234S6785CN'],
    ['two swaps would fit', 'RB132456785CN'],
    ['two characters are wrong', 'RR4731248ZZGB'],
    ['the country could be any', 'RR473124829GX'],
    ['a letter of the country could be any', 'RR473124829G1'],
    ['a letter of the service is a digit', '1R473124829GB'],
    ['a letter of the service is a digit, and the country alone begins so', '1R473124829QA'],
    ['the country is as wrong as the check digit', 'RR473124820ZZ'],
    ['two swaps are needed', '4RR73124829GB'],
    ['two letters stand apart among the digits', 'RR4Z312482ZGB'],
    ['a letter and a digit stand apart', 'R4R731248Z9GB'],
    ['the country and a digit are wrong', 'RR4731248Z9QQ'],
    ['a swap mends the digits but not the country', 'RR473128429ZZ'],
    ['it is too short', 'RR47312482GB'],
    ['it is too long', 'RR4731248299GB'],
    ['it is too long, though its parts fit', 'RR473128429GBGB'],
    ['two letters among the digits', 'RR4Z31Z4829GB'],
    ['the country lacks a letter and the check digit is wrong', 'RR473124820Q4'],
    ['the country begins with a digit', 'RR4731248294A'],
    ['it is something else', 'HELLO, WORLD!'],
  ])('proposes nothing when %s', (_, broken) => {
    expect(repair(broken)).toBeNull();
  });
});
