import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../src/advice/headline.ts';
import { CADENCES, type Cadence, type HealthyLife, healthyLife, KIND_NAMES, looksAtListAlone, seenBy } from './healthy-lives.ts';
import { type LivedDay, live } from './live.ts';
import { plus } from './orders.ts';

const LIVES = Array.from({ length: 320 }, (_, place) => healthyLife(place + 1));
/** Shares of the days on which an order is open, at most; of one that is looked at once nobody knows that it came. */
const MOST_WARNED: Partial<Record<Cadence, number>> = { daily: 0.003, 'every three days': 0.005, weekly: 0.008 };

/** What the buyers of all these orders were told. */
interface Told {
  orderDays: number;
  /** Of these, those on which something was warned of although all was well. */
  falselyWarned: number;
  /** Those on which it was said that the parcel waits for its buyer (T17): the truth, and something to do. */
  toldToFetch: number;
  noted: number;
  notices: number;
  /** The most that one order's buyer had after delivery. */
  noticesAfter: number;
  faults: string[];
}

const tellingOf = new Map<Cadence, Told>();
/** Each life is lived once for each cadence, by the first test that asks. */
function toldTo(cadence: Cadence): Told {
  const told = tellingOf.get(cadence) ?? LIVES.map((life) => toldOf(life, cadence, live(seenBy(life, cadence)))).reduce(sum);
  tellingOf.set(cadence, told);
  return told;
}

const sum = (a: Told, b: Told): Told => ({
  orderDays: a.orderDays + b.orderDays,
  falselyWarned: a.falselyWarned + b.falselyWarned,
  toldToFetch: a.toldToFetch + b.toldToFetch,
  noted: a.noted + b.noted,
  notices: a.notices + b.notices,
  noticesAfter: Math.max(a.noticesAfter, b.noticesAfter),
  faults: [...a.faults, ...b.faults],
});

function toldOf(life: HealthyLife, cadence: Cadence, days: readonly LivedDay[]): Told {
  const open = days.filter(({ judgement }) => judgement.isOpen);
  const lines = open.map(({ day, order, judgement }) => headlineOf({ order, judgement }, plus(day)));
  const warned = lines.filter(({ sign }) => sign === 'warn' || sign === 'urgent');
  const reminded = days.flatMap(({ day, judgement, reminded: ids }) => (ids?.split(' *') ?? []).map((id) => ({ day, judgement, id })));
  return {
    orderDays: open.length,
    falselyWarned: warned.filter(({ rule }) => rule !== 'T17').length,
    toldToFetch: warned.filter(({ rule }) => rule === 'T17').length,
    noted: lines.filter(({ sign }) => sign === 'note').length,
    notices: reminded.length,
    // Where only the list is looked at, nobody sees that it came.
    noticesAfter: looksAtListAlone(life) ? 0 : reminded.filter(({ day }) => day >= life.deliveredOn).length,
    faults: [
      ...(cadence === 'daily' && !looksAtListAlone(life) ? falselyToFetch(life, days) : []),
      ...reminded
        .filter(({ id, judgement }) => !judgement.warnings.some((each) => isOf(id, each.id) && each.level !== 'note'))
        .map(({ day, id }) => `${life.kind}, seed ${life.seed}: ${id} on day ${day} of what is no warning`),
    ],
  };
}

/** Of orders that nobody looks at, the rules of protection share one reminder (T21). */
const isOf = (reminder: string, rule: string): boolean => reminder.includes(`:${rule}`) || (reminder.includes(':T21') && /^P0[2-5]$/.test(rule));

/** Days of a closely watched order on which it was said to wait at a counter, or to have met nobody, though it did not. */
function falselyToFetch(life: HealthyLife, days: readonly LivedDay[]): string[] {
  const events = life.parcels?.flatMap((parcel) => parcel.events) ?? [];
  const waitsOn = (today: number): boolean =>
    /INFORM_BUYER|DEL_FAILURE/.test(
      events
        .filter(([day]) => day <= today)
        .toSorted(([a], [b]) => a - b)
        .at(-1)?.[1] ?? '',
    );
  return days
    .filter(({ day, judgement }) => judgement.warnings.some(({ id }) => id === 'T17') && !waitsOn(day))
    .map(({ day }) => `${life.kind}, seed ${life.seed}: to fetch on day ${day}`);
}

const share = (days: number, { orderDays }: Told): string => `${((100 * days) / orderDays).toFixed(2)} %`;

describe.each(Object.keys(CADENCES) as Cadence[])('orders that go well, looked at %s', (cadence) => {
  it('are warned of on few days, and those who fetch or get them hear little', () => {
    const told = toldTo(cadence);
    console.info(
      `${LIVES.length} healthy orders looked at ${cadence}: ${told.orderDays} order-days, falsely warned on ${share(told.falselyWarned, told)}, ` +
        `told to fetch on ${share(told.toldToFetch, told)}, noted on ${share(told.noted, told)}; ` +
        `${told.notices} notices, at most ${told.noticesAfter} an order after delivery`,
    );
    const most = MOST_WARNED[cadence];
    if (most !== undefined) expect(told.falselyWarned / told.orderDays).toBeLessThanOrEqual(most);
    expect(told.noticesAfter).toBeLessThanOrEqual(1);
    expect(told.faults).toEqual([]);
    expect(told.noticesAfter).toBeLessThanOrEqual(1);
  });
});

it('healthy orders of all kinds are there', () => {
  const kinds = LIVES.map(({ kind }) => kind);
  for (const name of KIND_NAMES) expect([name, kinds.filter((kind) => kind.startsWith(name)).length >= 3]).toEqual([name, true]);
  expect(kinds.filter((kind) => kind.endsWith('paid late')).length).toBeGreaterThanOrEqual(10);
});
