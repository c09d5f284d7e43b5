/** What must hold of all that is said of one order over time, and at one time in all places: tried on random lives, healthy and sick. */
import { expect, it } from 'vitest';
import { type Headline, headlineOf } from '../../../src/advice/headline.ts';
import { lineOf } from '../../../src/advice/headline-line.ts';
import { sayInEnglish } from '../../../src/commands/words.ts';
import { addDays, type Day } from '../../../src/model/day.ts';
import { type Judgement, LEVELS } from '../../../src/model/judgement.ts';
import type { Text } from '../../../src/model/text.ts';
import { type LivedDay, live } from './live.ts';
import { oppositeSteps, oppositesIn } from './opposites.ts';
import { plus } from './orders.ts';
import { type RandomLife, randomLife } from './random-lives.ts';

interface Spoken extends LivedDay {
  today: Day;
  headline: Headline;
  /** Of the day before; null on the first. */
  before: Spoken | null;
}

function spoken(life: RandomLife): Spoken[] {
  let before: Spoken | null = null;
  return live(life).map((lived) => {
    const today = plus(lived.day);
    before = { ...lived, today, headline: headlineOf(lived, today), before };
    return before;
  });
}

const LIVES = Array.from({ length: 300 }, (_, place) => randomLife(place + 1));
const DAYS = LIVES.map((life) => ({ life, days: spoken(life) }));

/** What is wrong on which day of which life. */
const faults = (find: (day: Spoken, life: RandomLife) => readonly string[]): string[] =>
  DAYS.flatMap(({ life, days }) =>
    days.flatMap((day) => find(day, life).map((fault) => `seed ${life.seed} (${life.what}), day ${day.day}: ${fault}`)),
  );

const advice = ({ warnings, notes }: Judgement) => [...warnings, ...notes];
/** What is said of several parcels may differ from one to the other. */
const isOneParcel = ({ order }: Spoken): boolean => order.parcels.length < 2;

it('300 random lives are of many kinds', () => {
  expect(DAYS.reduce((sum, { days }) => sum + days.length, 0)).toBeGreaterThan(20_000);
  const told = new Set(DAYS.flatMap(({ days }) => days.flatMap(({ judgement }) => judgement.warnings.map(({ id }) => id))));
  expect(told.size).toBeGreaterThanOrEqual(30);
});

it('no warning weakens or goes, and then grows again, without anything new', () => {
  const weakened = new Set<string>();
  let last = new Map<string, number>();
  const found = faults(({ judgement, isNews, day, before }, life) => {
    // Whoever looks seldom learns by looking that nothing has changed: that is new, too.
    const isLook = life.every > 7 && life.looks?.(day) !== null;
    const now = new Map(judgement.warnings.map(({ id, level }) => [id, LEVELS.indexOf(level)]));
    const rose = (id: string): boolean => (now.get(id) ?? 0) > (last.get(id) ?? 0);
    const fell = [...last].filter(([id, rank]) => (now.get(id) ?? 0) < rank).map(([id]) => id);
    const isStart = isNews || isLook || before === null;
    const flapping = isStart ? [] : [...weakened].filter(rose);
    if (isStart) weakened.clear();
    else for (const id of fell) weakened.add(id);
    last = now;
    return flapping;
  });
  expect(found).toEqual([]);
});

it('nothing is planned for today or the past, and nobody is sent there to look again', () => {
  const found = faults(({ judgement, today, before }) => {
    const steps = judgement.plan.filter(({ on }) => on <= today).map(({ id, on }) => `${id} on ${on}`);
    // A judgement that has not turned since is read with its own day.
    if (judgement === before?.judgement) return steps;
    return [...steps, ...judgement.warnings.filter(({ lookAgainOn }) => lookAgainOn && lookAgainOn < today).map(({ id }) => `${id} looks back`)];
  });
  expect(found).toEqual([]);
});

/** Days for which a scan shows that a parcel moves. */
const MOVING_DAYS = 14;

it('nothing is called moving or on its way without a tracking update of the last 14 days', () => {
  const texts = ({ judgement, headline }: Spoken): Text[] => [
    lineOf(headline),
    ...advice(judgement).flatMap(({ what, why, action }) => [what, ...why, ...(action ? [action] : [])]),
  ];
  const found = faults((day) => {
    if (!day.judgement.isOpen) return [];
    const days = day.judgement.parcels.map(({ lastEventOn }) => lastEventOn ?? '');
    if (days.length > 0 && days.every((on) => on >= addDays(day.today, -MOVING_DAYS))) return [];
    return [...new Set(texts(day).map(sayInEnglish))].filter((words) => /\bis moving\b/.test(words));
  });
  expect(found).toEqual([]);
});

it('no advice stands beside its opposite, nor above a plan that is', () => {
  const found = faults((day) => (isOneParcel(day) ? [...oppositesIn(day.judgement), ...oppositeSteps(day.judgement)] : []));
  expect(found).toEqual([]);
});

const DISPUTES = ['T03', 'T04', 'T05', 'T09', 'P03', 'P04'];

it('who is told to write is planned no dispute within five days', () => {
  const asks = ({ rule, action }: Headline): boolean =>
    rule === 'T02' && ['headline.action.write', 'headline.action.askNumber'].includes(action?.key ?? '');
  const found = faults(({ judgement: { plan }, headline, today }) =>
    asks(headline) ? plan.filter(({ id, on }) => DISPUTES.includes(id) && on < addDays(today, 5)).map(({ id, on }) => `${id} on ${on}`) : [],
  );
  expect(found).toEqual([]);
});

it('who is told to wait is planned no dispute before that', () => {
  const found = faults(({ judgement, headline: { action, rule } }) => {
    if (action?.key !== 'headline.action.wait' && action?.key !== 'headline.action.patience') return [];
    const until = judgement.warnings.find(({ id }) => id === rule)?.lookAgainOn;
    return judgement.plan.filter(({ id, on }) => ['T03', 'T04'].includes(id) && until && on < until).map(({ id, on }) => `${id} on ${on}`);
  });
  expect(found).toEqual([]);
});

it('what was planned for a day is said on it, or something graver', () => {
  /** The day itself, which needs no words, and a step that hangs on what the form said. */
  const isBare = (key: string): boolean => key.startsWith('advice.P01.') || key === 'advice.P04.planRefused';
  const found = faults(({ judgement, headline, today, before, isNews, day }, life) => {
    if (!before || isNews || headline.sign === 'muted' || life.looks?.(day) !== 'pages') return [];
    const due = before.judgement.plan.filter(({ on, text }) => on === today && !isBare(text.key));
    return due
      .filter(({ id }) => !advice(judgement).some((each) => each.id === id) && judgement.warnings.length === 0)
      .map(({ id, text }) => `${id} ${text.key}, but ${headline.rule} ${headline.sign}`);
  });
  expect(found).toEqual([]);
});

it('every line says what to do, or that nothing is to be done', () => {
  const found = faults(({ headline: { sign, action, problem }, judgement }) => {
    const needsNothing = sign === 'ok' || sign === 'finished' || sign === 'muted' || problem.key === 'headline.state.wrote';
    if (!needsNothing) return action ? [] : [`${sign} without action`];
    const hidden = sign === 'ok' ? judgement.warnings.map(({ id, level }) => `ok, though ${id} ${level}`) : [];
    return action ? [`${sign} with an action`] : hidden;
  });
  expect(found).toEqual([]);
});
