import { describe, expect, it } from 'vitest';
import { judgeOrder } from '../../../src/advice/judge.ts';
import type { Sibling } from '../../../src/advice/siblings.ts';
import type { Clock, Order } from '../../../src/model/order.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { judgeOn, order, parcel, plus, scan } from './orders.ts';

type Change = Partial<Order>;
const silent = (number: string | null, change: Parameters<typeof parcel>[0] = {}): Change => ({
  parcels: [parcel({ number, events: [], ...change })],
});
const wrote: Change = { marks: [{ kind: 'wrote', on: plus(2), until: null, by: 'buyer' }] };

function findIn({ warnings, notes }: ReturnType<typeof judgeOn>, id: string) {
  const found = [...warnings, ...notes].find((advice) => advice.id === id);
  return found && [found.level, found.confidence, found.what, found.action, found.lookAgainOn, found.letter];
}
const said = (id: string, change: Change) => findIn(judgeOn(plus(5), change), id);
const words = (key: string, values?: object) => ({ key: `advice.${key}`, ...(values && { values }) });

describe('what is said of a number', () => {
  it.each([
    ['N03', 'LB123456785CN', 'note', 'likely', null],
    ['N10', '7712345690128', 'note', 'guess', 'L5'],
    ['N12', 'QWERTYUIOP', 'note', 'guess', 'L1'],
    ['N13', 'RB123456784CN', 'warn', 'likely', 'L1'],
    ['N16', '8200000000000001', 'warn', 'certain', 'L1'],
    ['N19', 'Q7X-2B9K4-ZZ1', 'note', 'guess', null],
  ])('%s: %s', (id, number, level, confidence, letter) => {
    const [foundLevel, foundConfidence, ...rest] = said(id, silent(number)) ?? [];
    expect([foundLevel, foundConfidence]).toEqual([level, confidence]);
    expect(rest).toEqual([words(`${id}.what`, { number }), words(`${id}.action`), plus(10), letter]);
  });

  it('N12: made up digits are likely so, and still only a note', () => {
    expect(said('N12', silent('0000000000'))?.slice(0, 2)).toEqual(['note', 'likely']);
  });

  it('N19: is not said of the number of a last mile, whose carriers print what they like', () => {
    expect(said('N19', silent('Q7X-2B9K4-ZZ1', { earlierNumbers: ['LP00123456789012'] }))).toBeUndefined();
  });

  it.each(['N03', 'N19'])('%s: asks for nothing, so that having written changes nothing', (id) => {
    const number = id === 'N03' ? 'LB123456785CN' : 'Q7X-2B9K4-ZZ1';
    expect(said(id, { ...silent(number), ...wrote })).toEqual(said(id, silent(number)));
  });

  it('N13: waits for the answer once the buyer has written', () => {
    const [level, , , action] = said('N13', { ...silent('RB123456784CN'), ...wrote }) ?? [];
    expect([level, action]).toEqual(['note', words('T02.wrote', { on: { day: plus(2) } })]);
  });

  it.each([
    ['N10', '7712345690128', [scan(plus(3), 'AE_GTMS_ACCEPT')]],
    ['N13', 'RB123456784CN', [scan(plus(3))]],
    ['N16', '8200000000000001', [scan(plus(3))]],
    ['N12', 'QWERTYUIOP', [scan(plus(3))]],
    ['N19', 'Q7X-2B9K4-ZZ1', [scan(plus(3))]],
    ['N03', 'LB123456785CN', [scan(plus(3), 'AE_LH_HO_OUT_SUCCESS')]],
  ])('%s: says that a scan withdrew it, with no letter to send', (id, number, events) => {
    expect(said(id, silent(number, { events }))).toEqual(['info', 'certain', words('withdrawn.what', { number }), null, null, null]);
    const { notes } = judgeOn(plus(5), silent(number, { events }));
    expect(notes.find((note) => note.id === id)?.why).toEqual([words('withdrawn.why')]);
  });

  it('N14: no number', () => {
    expect(said('N14', silent(null))).toEqual(['note', 'likely', words('N14.what'), words('N14.action'), plus(10), 'L5']);
    expect(judgeOn(plus(5), silent(null)).warnings[0]?.why).toEqual([words('N14.why')]);
    expect(said('N14', { ...silent(null), ...wrote })?.[3]).toEqual(words('T02.wrote', { on: { day: plus(2) } }));
    expect(said('N14', silent(null, { earlierNumbers: ['LP00123456789012'] }))).toBeUndefined();
    expect(said('N14', silent(null, { originNumber: 'LP00123456789012' }))).toBeUndefined();
    expect(said('N14', { ...silent(null), status: 'unknown' })).toBeUndefined();
    expect(said('N14', silent(null, { events: [scan(plus(3))] }))).toBeUndefined();
    const two = [parcel({ number: null, events: [] }), parcel({ events: [scan(plus(3))] })];
    expect(said('N14', { parcels: two })).toBeUndefined();
    expect(said('N14', { parcels: [parcel({ number: null, events: [] }), parcel({ events: [] })] })).toBeUndefined();
  });

  it('N20: a hidden number', () => {
    expect(said('N20', silent(null, { isHidden: true }))).toEqual(['info', 'certain', words('N20.what'), words('N20.action'), null, null]);
    expect(said('N20', silent('RB123456785CN'))).toBeUndefined();
  });

  it('N21: a number that changed', () => {
    const first = 'LP00123456789012';
    for (const change of [{ originNumber: first }, { earlierNumbers: [first] }]) {
      expect(said('N21', silent('520000000001', change))).toEqual([
        'info',
        'certain',
        words('N21.what', { number: '520000000001' }),
        null,
        null,
        null,
      ]);
    }
    expect(said('N21', silent(first, { originNumber: first }))).toBeUndefined();
  });

  it.each(['N03', 'N10', 'N13', 'N17', 'N20', 'N21'])('%s: is not said of an order that nobody waits for', (id) => {
    const parcels = ['LB123456785CN', '7712345690128', 'RB123456784CN'].map((number) =>
      parcel({ number, isHidden: true, events: [scan(plus(-90))] }),
    );
    const changed = [...parcels, parcel({ number: '520000000001', originNumber: 'LP00123456789012' })];
    const arrived: Change = { marks: [{ kind: 'arrived', on: plus(4), until: null, by: 'buyer' }] };
    expect(said(id, { paidOn: plus(-2), parcels: changed })).toBeDefined();
    expect(said(id, { paidOn: plus(-2), parcels: changed, ...arrived })).toBeUndefined();
  });
});

describe('other orders with the same number', () => {
  const until = (days: number, source: Clock['source'] = 'printed'): Clock => ({ kind: 'guarantee', on: plus(days), source });
  const sibling = (daysBefore: number, deadline: Clock | null, number = 'RB123456785CN'): Sibling => ({
    orderId: '8200000000000002',
    number,
    deadline,
    daysBefore,
  });
  const beside = (change: Change, ...siblings: Sibling[]) =>
    judgeOrder(
      order({ parcels: [parcel({ events: [scan(plus(4), 'AE_CC_IM_START')] })], ...change }),
      DEFAULT_SETTINGS,
      { now: Date.parse(`${plus(5)}T20:30:00Z`), zone: 'Europe/Madrid' },
      siblings,
    );

  it('N17: sent long before: tells it, and names the other order', () => {
    const found = beside({}, sibling(61, until(20)));
    expect(findIn(found, 'N17')).toEqual(['note', 'likely', words('N17.what', { number: 'RB123456785CN' }), words('N17.action'), plus(10), 'L1']);
    expect(found.warnings[0]?.why).toEqual([words('N17.otherOrder', { order: '8200000000000002' })]);
    expect(found.deadline?.on).toBe(plus(50));
    expect(findIn(found, 'N18')).toBeUndefined();
    expect(findIn(beside({}, sibling(61, null, 'RB123456799CN')), 'N17')).toBeUndefined();
  });

  it('N17: a number of the first leg that was used again is told, behind the new one or alone', () => {
    const first = 'LP00123456789012';
    for (const number of ['520000000001', null]) {
      const found = beside({ parcels: [parcel({ number, originNumber: first, events: [scan(plus(4))] })] }, sibling(61, null, first));
      expect(findIn(found, 'N17')?.[2]).toEqual(words('N17.what', { number: first }));
    }
  });

  it('N17: events from before the payment are told, too', () => {
    const reused = { paidOn: plus(-1), parcels: [parcel({ events: [scan(plus(4)), scan(plus(-40))] })] };
    expect(beside(reused, sibling(61, null)).warnings[0]?.why.map(({ key }) => key)).toEqual(['advice.N17.oldEvents', 'advice.N17.otherOrder']);
    expect(beside(reused).warnings[0]?.why.map(({ key }) => key)).toEqual(['advice.N17.oldEvents']);
  });

  it('N18: sent together: names the other order and the earlier deadline', () => {
    const found = beside({}, sibling(2, until(48)));
    expect(findIn(found, 'N18')).toEqual([
      'info',
      'likely',
      words('N18.what', { order: '8200000000000002' }),
      words('N18.action', { on: { day: plus(48) } }),
      null,
      null,
    ]);
    expect(found.notes.find(({ id }) => id === 'N18')?.why).toEqual([words('N18.why', { number: 'RB123456785CN' })]);
    expect(findIn(found, 'N17')).toBeUndefined();
  });

  it.each<[string, Change, Sibling[], number]>([
    ['the earlier one', {}, [sibling(2, until(48))], 48],
    ['the earliest of several', {}, [sibling(2, until(48)), sibling(1, until(40)), sibling(3, until(44))], 40],
    ['its own where that is the earlier one', {}, [sibling(2, until(55))], 50],
    ['its own where the other one is unknown', {}, [sibling(2, null)], 50],
    ['its own printed one before an estimate of the other', {}, [sibling(2, until(40, 'estimated'))], 50],
    ['its own estimate before a printed one of the other', { clocks: [] }, [sibling(2, until(40))], 60],
  ])('N18: the deadline that rules is %s', (_, change, siblings, days) => {
    expect(beside(change, ...siblings).deadline?.on).toBe(plus(days));
  });

  it('N18: gives no deadline to an order that has none', () => {
    expect(beside({ clocks: [], shippedOn: null, parcels: [parcel({ events: null })] }, sibling(2, until(40))).deadline).toBeNull();
  });
});

it('T16: a status of delivered is enough, whatever the scans say', () => {
  const { warnings, notes } = judgeOn(plus(5), { status: 'delivered' });
  expect([warnings, notes.map(({ id }) => id)]).toEqual([[], ['T16']]);
});
