import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/model/day.ts';
import type { Advice, Judgement } from '../../../src/model/judgement.ts';
import { type LivedDay, live, tell } from './live.ts';
import { LIVES, type Life } from './lives.ts';
import { plus } from './orders.ts';

const lived = new Map<Life, LivedDay[]>();
/** Each life is lived once, by the first test that asks for it. */
function daysOf(life: Life): LivedDay[] {
  const known = lived.get(life) ?? live(life);
  lived.set(life, known);
  return known;
}
const saying = ({ warnings, notes }: Judgement): Advice[] => [...warnings, ...notes];

/** Advice that must never stand beside other advice: waiting beside acting, writing or extending beside disputing. */
const ACTIONS = {
  wait: ['advice.T01.action', 'advice.T07.action', 'advice.T09.action'],
  write: ['advice.T02.action', 'advice.T02.askNumber', 'advice.T05.ask', 'advice.T06.action'],
  extend: ['advice.P02.action'],
  dispute: ['advice.T03.action', 'advice.T04.action', 'advice.T05.action', 'advice.T09.dispute', 'advice.T13.action', 'advice.P04.action'],
  noDispute: ['advice.D01.notYet', 'advice.D01.early', 'advice.D04.gone', 'advice.D08.what'],
};
const CONTRADICTIONS = [
  ['wait', 'write'],
  ['wait', 'dispute'],
  ['write', 'dispute'],
  ['extend', 'dispute'],
  ['noDispute', 'dispute'],
] as const;

function contradictionsOf(judgement: Judgement): string[] {
  const keys = saying(judgement).flatMap(({ what, action }) => [what.key, action?.key ?? '']) as string[];
  const says = (kind: keyof typeof ACTIONS): boolean => keys.some((key) => ACTIONS[kind].includes(key));
  return CONTRADICTIONS.filter(([a, b]) => says(a) && says(b)).map((pair) => pair.join(' and '));
}

/** Warnings that went and came back although nothing had happened. */
function flappingOf(lived: readonly LivedDay[]): string[] {
  const gone = new Set<string>();
  let before: string[] = [];
  return lived.flatMap(({ day, judgement, isNews }) => {
    if (isNews) gone.clear();
    // What went because of news may come again with time.
    const went = isNews ? [] : before.filter((id) => !judgement.warnings.some((warning) => warning.id === id));
    const ids = judgement.warnings.map(({ id }) => id);
    for (const id of went) gone.add(id);
    before = ids;
    return ids.filter((id) => gone.has(id)).map((id) => `${id} came back on day ${day}`);
  });
}

describe.each(LIVES)('a life: $name', (life) => {
  const { told, marks = [] } = life;

  it('is told like this', () => expect(tell(daysOf(life))).toBe(told));

  it('warns of nothing that comes and goes by itself', () => expect(flappingOf(daysOf(life))).toEqual([]));

  it('never says two things that contradict each other', () => {
    expect(daysOf(life).flatMap(({ day, judgement }) => contradictionsOf(judgement).map((pair) => `day ${day}: ${pair}`))).toEqual([]);
  });

  it('says nothing twice, and with every warning what to do or when to look again, never in the past', () => {
    for (const { day, judgement } of daysOf(life)) {
      const keys = saying(judgement).map(({ id, what }) => JSON.stringify([id, what]));
      expect(new Set(keys).size).toBe(keys.length);
      for (const { action, lookAgainOn } of judgement.warnings) {
        expect(action ?? lookAgainOn).not.toBeNull();
        expect((lookAgainOn ?? '9999') >= addDays(plus(0), day)).toBe(true);
      }
    }
  });

  it('plans only what is to come, each step once', () => {
    for (const { judgement } of daysOf(life)) {
      const steps = judgement.plan.map(({ on, id }) => `${on} ${id}`);
      expect(steps).toEqual([...new Set(steps)].toSorted());
      const today = judgement.deadline ? addDays(judgement.deadline.on, -judgement.deadline.daysLeft) : '';
      for (const { on } of judgement.plan) expect(on > today).toBe(true);
    }
  });

  it('misses no end of protection: the buyer is reminded before it while the parcel is not here', () => {
    const all = daysOf(life);
    const isWaiting = ({ order, judgement }: LivedDay): boolean =>
      judgement.isOpen &&
      order.status === 'shipped' &&
      order.marks.every(({ kind }) => kind !== 'arrived' && kind !== 'dispute') &&
      judgement.parcels.some(({ stage }) => stage !== 'delivered');
    for (const ending of all.filter(({ judgement, order }) => judgement.deadline?.daysLeft === 1 && order.disputeLeftOn === null).filter(isWaiting)) {
      expect(ending.judgement.warnings[0]?.id).toBe('P04');
      const reminders = all.filter(({ day, reminded }) => day <= ending.day && day >= ending.day - 6 && /P0[234]|T21/.test(reminded ?? '')).length;
      // Of an order that nobody looks at, the first reminder stays, and no other follows.
      const least = ending.judgement.unseenSince ? 1 : 3;
      expect(reminders).toBeGreaterThanOrEqual(marks.some(([, kind]) => kind === 'muted') ? 2 : least);
    }
  });
});

it.each(LIVES.filter(({ isHealthy }) => isHealthy))('a healthy life alarms nobody: $name', (life) => {
  for (const { judgement } of daysOf(life)) expect(judgement.warnings).toEqual([]);
});

it('there are lives enough', () => {
  expect(LIVES.length).toBeGreaterThanOrEqual(30);
  expect(new Set(LIVES.map(({ name }) => name)).size).toBe(LIVES.length);
});
