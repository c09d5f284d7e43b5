import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/model/mark.ts';
import type { ClockKind } from '../../../src/model/order.ts';
import { judgeOn, parcel, plus, scan } from './orders.ts';

const clocks = [{ kind: 'guarantee' as const, on: plus(90), source: 'printed' as const }];
const mark = (kind: Mark['kind'], days: number): Mark => ({ kind, on: plus(days), until: null, by: 'buyer' });
const at = (code: string, days: number, number = 'RB123456785CN') => parcel({ number, events: [scan(plus(days), code)] });
const moving = at('AE_CC_IM_START', 11, 'RB123456799CN');
const saidOn = (days: number, id: string, change: Parameters<typeof judgeOn>[1]) => {
  const { warnings, notes } = judgeOn(plus(days), { clocks, ...change });
  return [...warnings, ...notes].filter((advice) => advice.id === id);
};

describe.each([
  ['T13', 'AE_RT_OUT', 'RB123456785CN'],
  ['T14', 'AE_LH_DEPART', '7712345690128'],
  ['T17', 'AE_GSTA_INFORM_BUYER', 'RB123456785CN'],
])('%s', (id, code, number) => {
  it('is told of the one parcel of two that it is about', () => {
    const told = saidOn(12, id, { parcels: [moving, at(code, 10, number)] });
    expect(told.map(({ why }) => why[0])).toEqual([{ key: 'advice.about.number', values: { number } }]);
  });
  it.each(['arrived', 'dispute'] as const)('is not told once it is marked: %s', (kind) => {
    expect(saidOn(12, id, { parcels: [at(code, 10, number)], marks: [mark(kind, 11)] })).toEqual([]);
  });
});

describe('T11: a seller who was asked to search', () => {
  it.each([
    ['on the day on which that fell due', 26, 'note'],
    ['before that, of something else', 25, 'warn'],
  ])('%s', (_, wroteOn, level) => {
    expect(saidOn(30, 'T11', { parcels: [at('AE_SC_OUTBOUND', 5)], marks: [mark('wrote', wroteOn)] }).map((told) => told.level)).toEqual([level]);
  });
});

describe('T13, T14, T15, T16, T17 of an order of which little is known', () => {
  const unknown = { clocks: [], shippedOn: null };
  it('T13: advises the dispute at once where no day of shipping is known', () => {
    const returned = { ...unknown, parcels: [parcel({ events: [{ at: null, code: 'AE_RT_OUT', text: '' }] })] };
    expect(saidOn(12, 'T13', returned)).toMatchObject([{ action: { key: 'advice.T13.action' } }]);
  });
  it('T14: has no day to look again', () => {
    const gone = { ...unknown, parcels: [parcel({ number: '7712345690128', events: [{ at: null, code: 'AE_LH_DEPART', text: '' }] })] };
    expect(saidOn(12, 'T14', gone)).toMatchObject([{ lookAgainOn: null }]);
  });
  it('T15: does not count from a day that is unknown', () => {
    const service = 'AliExpress standard shipping';
    expect(saidOn(80, 'T15', { ...unknown, parcels: [parcel({ service, events: [{ at: null, code: 'AE_GOT', text: '' }] })] })).toEqual([]);
  });
  it('T16: has no day until which to dispute', () => {
    const delivered = { ...unknown, parcels: [parcel({ events: [{ at: null, code: 'AE_GTMS_SIGNED', text: '' }] })] };
    expect(saidOn(12, 'T16', delivered)).toMatchObject([{ level: 'info', action: { key: 'advice.T16.action' }, lookAgainOn: null }]);
  });
  it('T17: tells no day of an event that has none', () => {
    expect(saidOn(12, 'T17', { parcels: [parcel({ events: [{ at: null, code: 'AE_GSTA_INFORM_BUYER', text: '' }] })] })).toMatchObject([{ why: [] }]);
  });
});

it('T14: is as sure as the verdict of the number', () => {
  const confidenceOf = (number: string) => saidOn(12, 'T14', { parcels: [at('AE_LH_DEPART', 10, number)] }).map(({ confidence }) => confidence);
  expect(confidenceOf('7712345690128')).toEqual(['guess']);
});

it('T15: of two parcels one letter without tracking sets the usual time', () => {
  const letter = parcel({ number: 'LB123456785CN', events: [scan(plus(60), 'LH_HO_OUT')] });
  const told = saidOn(61, 'T15', { parcels: [letter, parcel({ events: [scan(plus(60), 'AE_CC_IM_START')] })] });
  expect(told.map(({ what }) => what.key)).toEqual(['advice.T15.usual']);
});

it('T15: names the days of the promise and of the coupon', () => {
  const late = { promisedOn: plus(20), compensationOn: plus(22), parcels: [at('AE_CC_IM_START', 19)] };
  expect(saidOn(24, 'T15', late)).toMatchObject([{ action: { values: { on: { day: plus(22) } } } }]);
  const unseen = { ...late, lastSeenAt: Date.parse(`${plus(18)}T12:00:00Z`) };
  expect(saidOn(24, 'T15', unseen)).toMatchObject([{ what: { values: { on: { day: plus(20) } } } }]);
});

describe('a deadline that moved', () => {
  const moved = (kind: ClockKind, from: number, to: number) => ({
    clockChanges: [{ kind, from: plus(from), to: plus(to), on: plus(10) }],
    parcels: [moving],
  });
  it.each([
    ['P07: later', moved('guarantee', 75, 90), ['P07']],
    ['P08: earlier', moved('protection', 99, 90), ['P08']],
    ['neither: the time for disputes', moved('dispute', 99, 90), []],
    ['neither: the order has arrived', { ...moved('guarantee', 99, 90), marks: [mark('arrived', 11)] }, []],
  ])('%s', (_, change, ids) => {
    const said = ['P07', 'P08'].filter((id) => saidOn(12, id, change).length > 0);
    expect(said).toEqual(ids);
  });
});
