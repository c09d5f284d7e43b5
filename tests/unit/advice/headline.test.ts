import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import en from '../../../assets/locales/en.json' with { type: 'json' };
import { headlineOf } from '../../../src/advice/headline.ts';
import { RULE_WORDS } from '../../../src/advice/headline-words.ts';
import { judgeOrder } from '../../../src/advice/judge.ts';
import { RULES } from '../../../src/advice/rules/index.ts';
import type { Day } from '../../../src/model/day.ts';
import type { Order } from '../../../src/model/order.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import type { OrderView } from '../../../src/model/view.ts';
import { createSay, lookUpIn } from '../../../src/ui/say.ts';
import { anyOrder } from './any-order.ts';
import { moving, order, orderFrom, parcel, plus, SHIPPED, scan } from './orders.ts';
import { RULE_ROWS } from './rule-rows.ts';

const viewOn = (day: Day, asked: Order): OrderView => ({
  order: asked,
  judgement: judgeOrder(asked, DEFAULT_SETTINGS, { now: Date.parse(`${day}T20:30:00Z`), zone: 'Europe/Madrid' }),
});
/** As a badge shows it: `warn risk: 3 days left: prepare a dispute · …`. */
function told(view: OrderView, today: Day): string {
  const say = createSay(lookUpIn(en), 'en-GB', today);
  const { sign, group, problem, action, daysLeft, saysTime } = headlineOf(view, today);
  return `${sign} ${group}: ${[problem, action]
    .flatMap((words) => words ?? [])
    .map(say)
    .join(': ')}${daysLeft && !saysTime ? ` · ${say(daysLeft)}` : ''}`;
}
const toldOn = (days: number, change: Partial<Order> = {}): string => {
  const on = plus(days);
  return told(viewOn(on, order({ parcels: [parcel({ events: moving(plus(-1, on)) })], ...change })), on);
};
const noon = (days: number): number => Date.parse(`${plus(days)}T12:00:00Z`);
const unscanned = (number: string) => ({ parcels: [parcel({ number, events: null })] });

describe('a warning leads with what is wrong and what to do', () => {
  test.each([
    ['P02', 44, {}, 'warn risk: 6 days left: ask for an extension'],
    ['P03', 48, {}, 'warn risk: 2 days left: prepare a dispute'],
    ['P04', 49, {}, 'urgent risk: Protection timer near zero: try to dispute · 1 day left'],
    ['P04, on the last day', 50, {}, 'urgent risk: Protection timer near zero: try to dispute · ends today'],
    ['P05', 52, {}, 'warn risk: Protection is over: open a dispute by 5 May'],
    ['T02', 12, { parcels: [parcel({ events: [] })] }, 'warn chase: No update for 12 days: write to the seller · 38 days left'],
    ['T02, too late to write', 27, { parcels: [parcel({ events: [] })] }, 'warn chase: No update for 27 days: dispute on 31 Mar · 23 days left'],
    ['T04', 33, { parcels: [parcel({ events: [] })] }, 'warn chase: No update for 33 days: open a dispute · 17 days left'],
    [
      'T13',
      20,
      { parcels: [parcel({ events: [scan(plus(18), 'AE_RT_RETURN')] })] },
      'warn risk: Returning to the seller: open a dispute · 30 days left',
    ],
    ['N10', 7, unscanned('7712345690128'), 'warn chase: Likely local China-only number: ask for another · 43 days left'],
    ['N03', 7, unscanned('LX123456785CN'), 'warn chase: Untraceable L-prefix letter: watch the deadline · 43 days left'],
    ['N13', 7, unscanned('RB123456784CN'), 'warn chase: Number has a mistake: ask the seller · 43 days left'],
    ['T21', 33, { parcels: [parcel({ events: [] })], lastSeenAt: noon(14) }, 'note chase: Last checked 15 Mar: open your orders once · 17 days left'],
    ['P02 and T21', 44, { lastSeenAt: noon(14) }, 'warn risk: 6 days left: open your orders once'],
    ['T21 of a parcel that moved', 22, { lastSeenAt: noon(14) }, 'ok underWay: When last read on 15 Mar: At customs · 28 days left'],
    ['a dispute', 20, { status: 'in-dispute' }, 'note underWay: In dispute: don’t cancel it'],
  ] as const)('%s on day %i', (_of, days, change, says) => expect(toldOn(days, change as Partial<Order>)).toBe(says));

  it('is quieter once the buyer has asked', () => {
    const marks = [{ kind: 'wrote' as const, on: plus(5), until: null, by: 'buyer' as const }];
    expect(toldOn(7, { ...unscanned('7712345690128'), marks })).toBe(
      'note underWay: Likely local China-only number: wait for the answer · 43 days left',
    );
  });

  describe('once the seller was written to about a silent parcel', () => {
    const silentSince = (wroteOn: number): Partial<Order> => ({
      parcels: [parcel({ events: [] })],
      marks: [{ kind: 'wrote', on: plus(wroteOn), until: null, by: 'buyer' }],
    });
    test.each([
      ['on the same day', 12, silentSince(12), 'note underWay: Wait for the seller’s answer until 18 Mar · 38 days left'],
      ['on the last day of waiting', 16, silentSince(12), 'note underWay: Wait for the seller’s answer until 18 Mar · 34 days left'],
      ['when no answer came', 17, silentSince(12), 'warn chase: No update for 17 days: open a dispute · 33 days left'],
      ['and the parcel moved', 14, { ...silentSince(12), parcels: [parcel({ events: moving(plus(13)) })] }, 'ok underWay: At customs · 36 days left'],
      [
        'and it was muted',
        14,
        { ...silentSince(12), marks: [...(silentSince(12).marks ?? []), { kind: 'muted', on: plus(13), until: plus(20), by: 'buyer' }] },
        'muted underWay: Muted until 21 Mar · 36 days left',
      ],
      ['while protection nears its end', 49, silentSince(48), 'urgent risk: '],
    ] as const)('%s', (_of, days, change, says) => expect(toldOn(days, change as Partial<Order>)).toContain(says));
  });

  it('counts an estimate as one', () => {
    expect(toldOn(20, { clocks: [] })).toBe('ok underWay: At customs · ~40 days left');
    expect(toldOn(57, { clocks: [] })).toBe('warn risk: ~3 days left: open the order once');
  });
});

describe('an order without a warning', () => {
  test.each([
    ['healthy', {}, 'ok underWay: At customs · 30 days left'],
    ['not scanned by anybody yet', { parcels: [parcel({ events: null })] }, 'ok underWay: On its way · 30 days left'],
    [
      'of which one of two parcels is here',
      { parcels: [parcel({ events: [scan(plus(18), 'AE_GTMS_SIGNED')] }), parcel({ events: moving(plus(19)) })] },
      'ok underWay: 1 of 2 parcels delivered · 30 days left',
    ],
    ['not sent', { status: 'processing', parcels: [], clocks: [], shippedOn: null }, 'ok underWay: Being prepared'],
    ['whose number nobody has read', { parcels: [] }, 'unchecked unchecked: Number not read yet: open the order once · 30 days left'],
    [
      'of goods that do not travel',
      { parcels: [], clocks: [], items: [{ title: 'Steam gift card 10 USD', quantity: 1 }], pagesRead: ['tracking'] },
      'ok underWay: Nothing to track',
    ],
    ['of which nothing was read', { parcels: [], clocks: [], shippedOn: null }, 'unchecked unchecked: Not checked yet: open the order once'],
    ['whose tracking page was read and shows none', { parcels: [], pagesRead: ['tracking'] }, 'ok underWay: On its way · 30 days left'],
    [
      'whose other page was read',
      { parcels: [], pagesRead: ['detail'] },
      'unchecked unchecked: Number not read yet: open the order once · 30 days left',
    ],
    ['of a site whose order page shows it', { parcels: [], site: 'ru', pagesRead: ['detail'] }, 'ok underWay: On its way · 30 days left'],
    ['finished', { status: 'completed' }, 'finished finished: Completed'],
    ['here', { marks: [{ kind: 'arrived', on: plus(19), until: null, by: 'buyer' }] }, 'ok underWay: Arrived'],
  ] as const)('%s', (_of, change, says) => expect(toldOn(20, change as unknown as Partial<Order>)).toBe(says));

  it('that is muted says until when, and wears no sign of calm', () => {
    const marks = [{ kind: 'muted' as const, on: plus(12), until: plus(19), by: 'buyer' as const }];
    const silent = { parcels: [parcel({ events: [] })], marks };
    expect(toldOn(12, silent)).toBe('muted underWay: Muted until 20 Mar · 38 days left');
    expect(toldOn(49, { ...silent, marks: [{ ...marks[0], until: plus(60) }] as Order['marks'] })).toMatch(/^urgent risk/);
  });
});

/** Every order of the rule rows, on each of its days. */
const everyView = RULE_ROWS.flatMap(({ order: plain, rows }) =>
  rows.map(([days]) => ({ on: plus(days), view: viewOn(plus(days), orderFrom(plain, SHIPPED)) })),
);

it('every rule that can warn has its short words', () => {
  const ids = everyView.flatMap(({ view }) => view.judgement.warnings.map(({ id }) => id));
  expect([...new Set(ids)].filter((id) => !(id in RULE_WORDS))).toEqual([]);
  expect(RULES.map(({ id }) => id).filter((id) => id.startsWith('N') && !(id in RULE_WORDS))).toEqual(['N18', 'N20', 'N21']);
});

it('says whole words of whatever order', () => {
  const check = (view: OrderView, on: Day): void => {
    const words = told(view, on);
    expect(words).not.toMatch(/[{}$]|advice\.|headline\.|\.$/);
    expect(view.judgement.warnings.every(({ id }) => id in RULE_WORDS)).toBe(true);
    if (view.judgement.level === 'urgent') expect(words).toMatch(/^urgent risk/);
    if (view.judgement.level === 'warn') expect(words).toMatch(/^warn/);
    if (view.judgement.warnings.length > 0 && view.judgement.isChecked) expect(words).not.toMatch(/^(ok|finished|unchecked)/);
  };
  for (const { view, on } of everyView) check(view, on);
  fc.assert(
    fc.property(anyOrder, fc.integer({ min: 0, max: 110 }), (any, days) => check(viewOn(plus(days), any), plus(days))),
    { numRuns: 300 },
  );
});
