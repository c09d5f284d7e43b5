import { describe, expect, it } from 'vitest';
import { CODES_BY_STAGE, isOrderEvent, stageOfCode } from '../../../src/journey/codes.ts';

const CODES = CODES_BY_STAGE.flatMap(([stage, codes]) => codes.map((code) => ({ code, stage })));

describe.each(CODES)('the code $code', ({ code, stage }) => {
  it.each([code, `AE_${code}`, `${code}_SUCCESS`, `AE_${code}_SUCCESS_SUCCESS`, code.toLowerCase()])(`is ${stage} when written %s`, (written) => {
    expect(stageOfCode(written)).toBe(stage);
  });
});

describe('codes', () => {
  it('stand in the table once', () => expect(new Set(CODES.map(({ code }) => code)).size).toBe(CODES.length));

  it('are written in it without prefix and success', () => {
    for (const { code } of CODES) expect(code).not.toMatch(/^AE_|_SUCCESS$/);
  });

  it.each(['AE_RT_INBOUND', 'RT_ANYTHING', 'AE_RETURNED', 'GTMS_RETURN'])('T13: %s is on its way back', (code) => {
    expect(stageOfCode(code)).toBe('returning');
  });

  it.each([
    ['AE_GWMS_REJECT', 'cancelled'],
    ['GWMS_CANCEL', 'cancelled'],
    ['AE_GTMS_LOST', 'lost'],
    ['PARCEL_DESTROYED', 'lost'],
    ['AE_CC_SEIZED', 'seized'],
    ['AE_CC_IM_REJECT', 'refused'],
  ])('T18: %s is %s by its name, though nobody has described it', (code, stage) => expect(stageOfCode(code)).toBe(stage));

  it.each(['AE_CUS_TAX', 'AE_CC_IM_FAILURE'])('T19: %s asks the buyer for something', (code) => expect(stageOfCode(code)).toBe('must-pay'));

  it.each(['', 'AE_', 'AE_NEW_THING', 'SIGNED_AE_', 'PORT_RT_1', 'SUCCESS', 'GTMS_AE_SIGNED', 'GTMS_SUCCESS_SIGNED'])(
    '"%s" is not guessed at',
    (code) => {
      expect(stageOfCode(code)).toBeNull();
    },
  );

  it.each([
    ['AE_ORDER_SHIPPED', true],
    ['ORDER_PAID', true],
    ['AE_GWMS_ACCEPT', false],
    ['AE_REORDER_1', false],
  ])("%s is AliExpress's own event of the order: %s", (code, expected) => expect(isOrderEvent(code)).toBe(expected));
});
