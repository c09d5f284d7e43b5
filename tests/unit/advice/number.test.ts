import { describe, expect, it } from 'vitest';
import { judgeOn, notesOn, order, parcel, plus, scan, warningsOn } from './orders.ts';

const withNumber = (number: string | null, change: Parameters<typeof parcel>[0] = {}) => ({ parcels: [parcel({ number, ...change })] });
const inOrigin = { events: [scan(plus(3))] };
const beyondOrigin = { events: [scan(plus(9), 'AE_LH_HO_OUT_SUCCESS'), scan(plus(3))] };
const abroad = { events: [scan(plus(12), 'AE_GTMS_ACCEPT'), scan(plus(3))] };
const noScan = { events: [] };

describe('a number that says too little', () => {
  it.each([
    ['N03: an L-prefix', 'LB123456785CN', inOrigin, ['N03 note']],
    ['N03: withdrawn by a scan beyond the origin', 'LB123456785CN', beyondOrigin, []],
    ['N10: a local number', '7712345690128', inOrigin, ['N10 note']],
    ['N10: withdrawn by a scan in the country of arrival', '7712345690128', abroad, []],
    ['N10: not of a last-mile number', '7712345690128', { ...inOrigin, originNumber: 'LP00123456789012' }, []],
    ['N13: a wrong check digit', 'RB123456784CN', noScan, ['N13 warn']],
    ['N13: withdrawn by any scan', 'RB123456784CN', inOrigin, []],
    ['N16: the order number', order().orderId, noScan, ['N16 warn']],
    ['N01 N02: an ordinary registered number', 'RB123456785CN', inOrigin, []],
    ['N04: a parcel', 'CB123456785CN', inOrigin, []],
    ['N05: express', 'EB123456785CN', inOrigin, []],
    ['N07: another country than China', 'RB123456785SG', inOrigin, []],
    ['N15: Cainiao', 'LP00123456789012', inOrigin, []],
  ])('%s', (_, number, change, expected) => expect(warningsOn(plus(5), withNumber(number, change))).toEqual(expected));

  it.each([
    ['of Russian Post alone, on its way there', '11123401234563', 'RU', [scan(plus(4), 'AE_LH_HO_OUT_SUCCESS')], ['T14']],
    ['of Russian Post alone, arrived', '11123401234563', 'RU', [scan(plus(4), 'AE_GTMS_ACCEPT')], []],
    ['of a postal parcel on its way', 'RB123456785CN', 'RU', [scan(plus(4), 'AE_LH_HO_OUT_SUCCESS')], []],
  ])('N11, T14: %s', (_, number, destination, events, expected) => {
    const { notes } = judgeOn(plus(5), withNumber(number, { events }), { destination });
    expect(notes.map(({ id }) => id).filter((id) => id === 'T14')).toEqual(expected);
  });

  it('tells that a warning was withdrawn', () => {
    const judgement = judgeOn(plus(20), withNumber('7712345690128', abroad));
    expect(judgement.notes.find(({ id }) => id === 'N10')?.what.key).toBe('advice.withdrawn.what');
  });
});

describe('N14: no number', () => {
  it('is said when a tracking page was read and had none', () => {
    expect(warningsOn(plus(5), withNumber(null, noScan))).toEqual(['N14 note']);
  });
  it('is not said of an order whose tracking page was never read', () => {
    expect(warningsOn(plus(5), { parcels: [] })).toEqual([]);
  });
  it('N20: is not said when AliExpress hides the number', () => {
    expect(warningsOn(plus(5), withNumber(null, { ...noScan, isHidden: true }))).toEqual([]);
  });
  it('is not said before shipping', () => {
    expect(notesOn(plus(5), { ...withNumber(null, noScan), status: 'processing' })).toEqual([]);
  });
});

describe('N17: a number that was used before', () => {
  const since = { orderedOn: plus(-2), paidOn: plus(-2) };
  const past = [scan(plus(-200), 'AE_GTMS_SIGNED'), scan(plus(-220))];

  it('is told by events that are older than the payment, which do not count as scans of this parcel', () => {
    const judgement = judgeOn(plus(12), { ...since, parcels: [parcel({ events: past })] });
    expect(judgement.warnings.map(({ id }) => id)).toEqual(['T02', 'N17']);
    expect(judgement.parcels[0]?.stage).toBe('none');
  });

  it('is not told by events of the day before: zones differ', () => {
    expect(warningsOn(plus(3), { ...since, parcels: [parcel({ events: [scan(plus(1)), scan(plus(-3))] })] })).toEqual([]);
  });
});

describe('numbers of one parcel', () => {
  it('N20: says that AliExpress hides the number', () => {
    expect(notesOn(plus(5), withNumber(null, { isHidden: true, ...inOrigin }))).toContain('N20');
  });
  it.each([
    ['by its first-leg number', { number: '9200190371058214630791', originNumber: 'LP00123456789012' }],
    ['by the number that it showed before', { number: '9200190371058214630791', earlierNumbers: ['LP00123456789012'] }],
  ])('N21: keeps both when it changed, %s, and warns of neither', (_, change) => {
    const judgement = judgeOn(plus(9), { parcels: [parcel({ ...change, ...abroad })] });
    expect(judgement.warnings).toEqual([]);
    expect(judgement.notes.find(({ id }) => id === 'N21')?.why[0]?.values).toEqual({ number: 'LP00123456789012' });
  });
});
