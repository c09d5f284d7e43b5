import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/advice/rules/index.ts';
import type { Mark } from '../../../src/model/mark.ts';
import { judgeOn, notesOn, parcel, plus, scan, warningsOn } from './orders.ts';

const mark = (kind: Mark['kind'], days: number, until: number | null = null, by: Mark['by'] = 'buyer'): Mark => ({
  kind,
  on: plus(days),
  until: until === null ? null : plus(until),
  by,
});
const silent = { parcels: [parcel({ events: [] })] };

describe('what the buyer says', () => {
  it('muted: is heard until the day, but for what is urgent and the last days of protection', () => {
    const muted = { ...silent, marks: [mark('muted', 11, 40)] };
    expect(warningsOn(plus(39), muted)).toEqual([]);
    expect(warningsOn(plus(40), muted)).toEqual(['T04 warn']);
    const forGood = { ...silent, marks: [mark('muted', 11)] };
    expect(warningsOn(plus(43), forGood)).toEqual([]);
    expect(warningsOn(plus(47), forGood)).toEqual(['P03 warn']);
    expect(warningsOn(plus(49), forGood)).toEqual(['P04 urgent']);
    expect(judgeOn(plus(43), forGood).plan).not.toEqual([]);
  });

  it('muted: is offered with every warning that it silences, and with no other', () => {
    const offered = (days: number, id: string) => judgeOn(plus(days), silent).warnings.find((warning) => warning.id === id)?.marks;
    expect(offered(10, 'T02')).toEqual(['wrote', 'muted']);
    expect(offered(43, 'P02')).toEqual(['extended', 'wrote', 'arrived', 'muted']);
    expect(offered(47, 'P03')).not.toContain('muted');
    expect(offered(49, 'P04')).not.toContain('muted');
    for (const { marks } of judgeOn(plus(20)).notes) expect(marks).not.toContain('muted');
  });

  it('arrived: silences everything but T16', () => {
    const { warnings, notes, plan } = judgeOn(plus(49), { ...silent, marks: [mark('arrived', 48)] });
    expect([warnings, notes.map(({ id }) => id), plan]).toEqual([[], ['T16'], []]);
  });

  it('dispute: silences waiting and extending, and brings D03 to D06', () => {
    expect(warningsOn(plus(49), { ...silent, marks: [mark('dispute', 47)] })).toEqual(['D04 note']);
    expect(notesOn(plus(49), { ...silent, marks: [mark('dispute', 47)] })).toEqual(['D05', 'D06', 'D03']);
  });

  it('D06: is not counted down while nobody knows the day of the dispute', () => {
    expect(notesOn(plus(49), { status: 'in-dispute' })).toEqual(['D05', 'D03']);
    expect(notesOn(plus(49), { status: 'in-dispute', statusSince: plus(46) })).toContain('D06');
  });

  it('answered: ends the countdown of D06, and makes D05 matter; an answer from before the dispute does not', () => {
    const after = { ...silent, marks: [mark('dispute', 20), mark('answered', 22)] };
    expect([warningsOn(plus(23), after), notesOn(plus(23), after)]).toEqual([['D04 note', 'D05 note'], ['D03']]);
    const before = { ...silent, marks: [mark('dispute', 20), mark('answered', 15)] };
    expect(notesOn(plus(23), before)).toEqual(['D05', 'D06', 'D03']);
  });

  it('answered: on the very day of the dispute counts', () => {
    const found = judgeOn(plus(23), { ...silent, marks: [mark('dispute', 20), mark('answered', 20)] });
    expect([found.warnings.map(({ id }) => id), found.notes.map(({ id }) => id)]).toEqual([['D04', 'D05'], ['D03']]);
  });

  it('accepted: ends D05 and D06, and D07 ends with the money, not with the parcel that goes back', () => {
    const found = judgeOn(plus(22), { ...silent, marks: [mark('dispute', 20), mark('accepted', 21)] });
    expect([found.warnings.map(({ id }) => id), found.notes.map(({ id }) => id)]).toEqual([['D07', 'D04'], ['D03']]);
    expect(found.plan.map(({ id }) => id)).toEqual(['D07', 'P01', 'D10']);
    const idsAfter = (end: 'refunded' | 'arrived') => {
      const { warnings, notes } = judgeOn(plus(22), { ...silent, marks: [mark('accepted', 21), mark(end, 22)] });
      return [...warnings, ...notes].map(({ id }) => id);
    };
    expect(idsAfter('refunded')).not.toContain('D07');
    expect(idsAfter('arrived')).toContain('D07');
    expect(idsAfter('arrived')).not.toContain('T16');
  });

  it('wrote: long before P02 is no request to extend', () => {
    const moved = (days: number) => ({ parcels: [parcel({ events: [scan(plus(days - 1), 'AE_CC_IM_START')] })], marks: [mark('wrote', 20)] });
    expect(judgeOn(plus(44), moved(44)).warnings.map(({ id, level }) => `${id} ${level}`)).toEqual(['P02 warn']);
  });

  it('wrote, extended: P11 asks for the real day of an estimate all the same', () => {
    for (const kind of ['wrote', 'extended'] as const) {
      const [first] = judgeOn(plus(54), { clocks: [], marks: [mark(kind, 53)] }).warnings;
      expect([first?.id, first?.level, first?.action?.key, first?.why.map(({ key }) => key)]).toEqual([
        'P02',
        'warn',
        'advice.P11.action',
        ['advice.P11.why'],
      ]);
    }
  });

  it('refunded: closes the order', () => {
    const { isOpen, warnings, notes } = judgeOn(plus(49), { ...silent, marks: [mark('refunded', 30)] });
    expect([isOpen, warnings, notes.map(({ id }) => id)]).toEqual([false, [], ['P09']]);
  });

  it('D09: a parcel that its carrier delivers after the refund is told of, one delivered before is not', () => {
    const delivered = (days: number) => ({
      status: 'refunded' as const,
      statusSince: plus(30),
      parcels: [parcel({ events: [scan(plus(days), 'AE_GTMS_SIGNED')] })],
    });
    expect(notesOn(plus(40), delivered(35))).toEqual(['P09', 'D09']);
    expect(notesOn(plus(40), delivered(30))).toEqual(['P09', 'D09']);
    expect(notesOn(plus(40), delivered(20))).toEqual(['P09']);
    expect(notesOn(plus(40), { ...delivered(35), status: 'closed' })).toEqual(['P09']);
    expect(notesOn(plus(40), { ...delivered(35), statusSince: null })).toEqual(['P09']);
    expect(notesOn(plus(40), { ...delivered(35), parcels: [parcel({ events: [scan(plus(35))] })] })).toEqual(['P09']);
  });

  it('extended: P02 asks for the new day until a page has shown it', () => {
    const keyOn = (days: number, change: object) =>
      judgeOn(plus(days), change).warnings.map(({ id, level, action }) => `${id} ${level} ${action?.key}`);
    const said = { marks: [mark('extended', 43)] };
    expect(keyOn(44, said)).toEqual(['P02 note advice.P02.read']);
    expect(keyOn(47, said)).toEqual(['P03 warn advice.P02.read']);
    expect(keyOn(49, said)).toEqual(['P04 urgent advice.P04.try']);
    const shown = { ...said, clockChanges: [{ kind: 'guarantee' as const, from: plus(35), to: plus(50), on: plus(43) }] };
    expect(keyOn(44, shown)).toEqual(['P02 warn advice.P02.action']);
    const nearer = { ...said, clockChanges: [{ kind: 'guarantee' as const, from: plus(65), to: plus(50), on: plus(44) }] };
    const before = { ...said, clockChanges: [{ kind: 'guarantee' as const, from: plus(35), to: plus(50), on: plus(20) }] };
    for (const changed of [nearer, before]) expect(keyOn(44, changed)).toEqual(['P02 note advice.P02.read']);
    expect(keyOn(44, { marks: [mark('extended', 43, null, 'page')] })).toEqual(['P02 warn advice.P02.action']);
  });

  it('wrote: N13 has been asked for, and is only a note from then on', () => {
    const wrong = { parcels: [parcel({ number: 'RB123456784CN', events: [] })] };
    expect(warningsOn(plus(5), wrong)).toEqual(['N13 warn']);
    expect(warningsOn(plus(5), { ...wrong, marks: [mark('wrote', 4)] })).toEqual(['N13 note']);
  });

  it('trackedAt: withdraws what the form of a number says (N10, N13, N14), and tells why', () => {
    for (const [id, number] of [
      ['N10', '7712345690128'],
      ['N13', 'RB123456784CN'],
    ] as const) {
      const found = judgeOn(plus(12), { parcels: [parcel({ number, events: [], trackedAt: 'Posti' })] });
      expect(found.warnings).toEqual([]);
      expect(found.notes.find((note) => note.id === id)?.why).toEqual([{ key: 'advice.withdrawn.told', values: { where: 'Posti' } }]);
    }
    expect(warningsOn(plus(12), { parcels: [parcel({ number: null, events: [], trackedAt: 'Posti' })] })).toEqual([]);
  });

  it('trackedAt: is no scan, so that nothing is called moving', () => {
    const found = judgeOn(plus(20), { parcels: [parcel({ events: [], trackedAt: 'Posti' })] });
    expect(found.notes.find(({ id }) => id === 'D01')?.what.key).toBe('advice.D01.yes');
  });
});

it('P02: advises the dispute instead of extending where that is due', () => {
  const [first] = judgeOn(plus(43), silent).warnings;
  expect([first?.id, first?.action?.key, first?.letter]).toEqual(['P02', 'advice.P02.dispute', 'L2']);
});

it.each([
  ['T13', [scan(plus(5), 'AE_RT_OUT')], 'returned'],
  ['T04', [], 'noTracking'],
  ['P03', [scan(plus(46), 'AE_CC_IM_START')], 'customs'],
  ['P03', [scan(plus(46), 'AE_GTMS_ACCEPT')], 'late'],
])('D02: beside %s names the reason to choose', (_, events, reason) => {
  const guide = judgeOn(plus(47), { parcels: [parcel({ events })] }).notes.find(({ id }) => id === 'D02');
  expect(guide?.why.map(({ key }) => key)).toEqual([`advice.D02.${reason}`, 'advice.D02.no']);
});

it('D02: of several parcels names the reason that one of them gives', () => {
  const reasonOf = (code: string | null) => {
    const other = parcel({ number: 'RB123456799CN', events: code ? [scan(plus(46), code)] : [] });
    const moving = parcel({ events: [scan(plus(46), 'AE_GTMS_ACCEPT')] });
    return judgeOn(plus(47), { parcels: [moving, other] }).notes.find(({ id }) => id === 'D02')?.why[0]?.key;
  };
  expect([reasonOf(null), reasonOf('AE_CC_IM_START')]).toEqual(['advice.D02.noTracking', 'advice.D02.customs']);
});

it('P06: is calm about an order whose status nobody could read', () => {
  expect(warningsOn(plus(70), { status: 'unknown' })).toEqual([]);
  expect(notesOn(plus(70), { status: 'unknown' })).toContain('P06');
});

it('P06: what is over stays over, also after the time of PayPal', () => {
  const over = {
    parcels: [parcel({ number: 'RB123456784CN', events: [] }), parcel({ number: null, events: [scan(plus(5), 'AE_GSTA_INFORM_BUYER')] })],
  };
  expect(warningsOn(plus(180), over)).toEqual(['P06 note']);
  for (const days of [181, 400]) expect(warningsOn(plus(days), over)).toEqual([]);
  expect(judgeOn(plus(181), over).notes.find(({ id }) => id === 'P06')).toMatchObject({
    why: [],
    lookAgainOn: null,
    action: { key: 'advice.P06.late' },
  });
});

it('wrote: is waited for only while there is time', () => {
  const wrong = (days: number, change: object) =>
    judgeOn(plus(days), { parcels: [parcel({ number: 'RB123456784CN', events: [] })], marks: [mark('wrote', 3)], ...change }).warnings.find(
      ({ id }) => id === 'N13',
    )?.action?.key;
  expect([wrong(10, {}), wrong(11, {})]).toEqual(['advice.T02.wrote', 'advice.T11.wrote']);
  const clocks = (days: number) => ({ clocks: [{ kind: 'guarantee' as const, on: plus(days), source: 'printed' as const }] });
  expect([wrong(9, clocks(13)), wrong(9, clocks(12))]).toEqual(['advice.T02.wrote', 'advice.T11.wrote']);
  const asked = (days: number) =>
    judgeOn(plus(10), { ...silent, marks: [mark('wrote', 8)], ...clocks(days) }).notes.find(({ id }) => id === 'T02')?.what.key;
  expect([asked(14), asked(13), asked(11)]).toEqual(['advice.T02.wrote', 'advice.T11.wrote', undefined]);
});

it('D08: nobody is asked to wait for what goes back', () => {
  const cheap = { total: { amount: 3, currency: 'USD' } };
  const letter = (code: string) => ({ ...cheap, parcels: [parcel({ number: 'LB123456785CN', events: [scan(plus(5), code)] })] });
  expect(notesOn(plus(12), letter('AE_GOT_SUCCESS'))).toContain('D08');
  expect(notesOn(plus(12), letter('AE_RT_OUT'))).not.toContain('D08');
  const two = { ...cheap, parcels: [parcel({ events: [scan(plus(5), 'AE_RT_OUT')] }), parcel({ number: 'RB123456799CN', events: [] })] };
  expect(notesOn(plus(9), two)).not.toContain('T07');
});

it('N17: is only a note, and waits once the seller was asked', () => {
  const reused = { parcels: [parcel({ events: [scan(plus(-30))] })], paidOn: plus(-1) };
  expect(warningsOn(plus(5), reused)).toEqual(['N17 note']);
  const bySlip = { parcels: [parcel({ events: [scan(plus(-1)), scan(plus(-9), 'AE_ORDER_PLACED')] })], paidOn: plus(-3) };
  expect(warningsOn(plus(5), bySlip)).toEqual([]);
  const asked = judgeOn(plus(5), { ...reused, marks: [mark('wrote', 4)] }).warnings;
  expect(asked.map(({ id, level, action }) => `${id} ${level} ${action?.key}`)).toEqual(['N17 note advice.T02.wrote']);
});

it('P08: is answered by a request or an extension of the same day, and by none from before', () => {
  const shortened = { clockChanges: [{ kind: 'guarantee' as const, from: plus(65), to: plus(50), on: plus(20) }] };
  for (const kind of ['wrote', 'extended'] as const) {
    expect(warningsOn(plus(21), { ...shortened, marks: [mark(kind, 20)] })).toEqual(['P08 note']);
    expect(warningsOn(plus(21), { ...shortened, marks: [mark(kind, 19)] })).toEqual(['P08 warn']);
  }
});

it('D04: a dispute that is gone leaves no last day to open one in the plan', () => {
  expect(judgeOn(plus(51), { disputeLeftOn: plus(49) }).plan).toEqual([]);
  expect(judgeOn(plus(51), {}).plan.map(({ id }) => id)).toEqual(['P05']);
});

it.each([
  ['payment', { paidOn: plus(-1), orderedOn: plus(-5) }, 179],
  ['order', { orderedOn: plus(-5) }, 175],
  ['shipping', {}, 180],
])('P06: counts the days of PayPal from the %s', (_, change, days) => {
  expect(judgeOn(plus(70), change).warnings.find(({ id }) => id === 'P06')?.lookAgainOn).toBe(plus(days));
});

it('T13: waits for the first day on which a dispute is taken', () => {
  const actionOn = (days: number) => judgeOn(plus(days), { parcels: [parcel({ events: [scan(plus(5), 'AE_RT_OUT')] })] }).warnings[0]?.action;
  expect(actionOn(10)).toEqual({ key: 'advice.T13.wait', values: { on: { day: plus(11) } } });
  expect(actionOn(11)).toEqual({ key: 'advice.T13.action' });
});

it('P10: is calm about an order that nobody has looked at since', () => {
  const unseen = {
    status: 'processing' as const,
    paidOn: plus(0),
    shippedOn: null,
    clocks: [],
    parcels: [],
    lastSeenAt: Date.parse(`${plus(6)}T12:00:00Z`),
  };
  expect(warningsOn(plus(9), unseen)).toEqual([]);
  expect(judgeOn(plus(9), unseen).notes.find(({ id }) => id === 'P10')).toMatchObject({
    confidence: 'guess',
    what: { key: 'advice.P10.unseen' },
    action: { key: 'advice.P10.look' },
  });
});

it('letters belong to the rules as the buyer needs them', () => {
  const letters = Object.fromEntries(RULES.flatMap(({ id, letter }) => (letter ? [[id, letter]] : [])));
  expect(letters).toMatchObject({ T02: 'L1', T11: 'L3', T12: 'L6', P02: 'L4', N10: 'L5', T03: 'L2', T04: 'L2', P03: 'L2', P04: 'L2' });
});
