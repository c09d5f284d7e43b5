import { describe, expect, it } from 'vitest';
import {
  isCorreos,
  isDpd,
  isFedEx,
  isFedEx32,
  isFedEx34,
  isFedExGround,
  isFedExSmartPost,
  isGls,
  isGs1,
  isLuhn,
  isMod7,
  isOnTrac,
  isRussianPost,
  isSf,
  isUps,
  isUpsWaybill,
  isUsps,
} from '../../../src/number/check-digits.ts';
import { s10CheckDigit } from '../../../src/number/s10.ts';

/** Right: examples that carriers and collections print in their documentation, or invented; wrong: the same with one character changed. */
const CASES = [
  [isGs1, '0073938000549297', '0073938001549297'],
  [isMod7, '3318810025', '3318810035'],
  [isMod7, '73891051146', '73891051145'],
  [isGls, '123456789011', '123456789012'],
  [isLuhn, '300012345678', '300012345674'],
  [isLuhn, '80012345676', '80012345671'],
  [isUsps, '03071790000523483741', '03071790000523483742'],
  [isUsps, '71969010756003077385', '71969010756003077386'],
  [isUsps, '9400111206206406260787', '9400111206206406260788'],
  [isUsps, '9400111206206406260787', '9400111206206406260789'],
  [isUsps, '92748931507708513018050063', '92748931507708513018050073'],
  [isUsps, '420787459400111206206406260787', '420787459400111206206406260786'],
  [isUsps, '4207874592748931507708513018050063', '4207874592748931507708513018050073'],
  [isUsps, '4207874512349400111206206406260787', '4207874512349400111206206406260786'],
  [isUps, '1Z999AA10123456784', '1Z999AB10123456784'],
  [isUps, '1Z879E930346834440', '1Z879E930346834441'],
  [isUpsWaybill, 'K1506235620', 'K1506235630'],
  [isOnTrac, 'C11031500001879', 'C11031500001889'],
  [isOnTrac, 'D10011354453707', 'D10011354453717'],
  [isFedEx, '986578788855', '986578788865'],
  [isFedEx32, '32971514560102447849175802862014', '32971514560102447849175803862014'],
  [isFedEx34, '1001921334250001000300779017972697', '1001921334250001000300779017972696'],
  [isFedExGround, '041441760228964', '041441760228965'],
  [isFedExGround, '9611020987654312345672', '9611020987654312345682'],
  [isSf, 'SF1001234567891', 'SF1001234567991'],
  [isSf, 'SF7582345678911', 'SF7582345678912'],
  [isSf, '100012345670', '100012345671'],
  [isFedExSmartPost, '61299998820821171811', '61299998820821171812'],
  [isRussianPost, '10100012345674', '10100012345684'],
  [isDpd, '09980000020033F', '09980000020043F'],
  [isDpd, '008182709980000020033350276C', '008182709980000020033350276D'],
  [isCorreos, 'PQ4F6P0001234567890123V', 'PQ4F6P0001234567890124V'],
] as const;

describe('check digits of carriers', () => {
  it.each(CASES)('%o: %s is right, %s is not', (isRight, right, wrong) => {
    expect(isRight(right)).toBe(true);
    expect(isRight(wrong)).toBe(false);
  });
});

describe('the check digit of S10', () => {
  it.each([
    ['47312482', '9'],
    ['12345678', '5'],
    ['00000000', '5'],
    ['00000001', '4'],
    ['00000008', '0'],
    ['10000000', '3'],
  ])('of %s is %s', (serial, digit) => {
    expect(s10CheckDigit(serial)).toBe(digit);
  });
});
