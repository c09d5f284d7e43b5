import { describe, expect, it } from 'vitest';
import { judgeOn, orderFrom, plus, SHIPPED } from './orders.ts';
import type { PlainOrder } from './rule-rows.ts';
import { STORIES, type Story, type StoryDay } from './stories.ts';

const until = <T extends readonly [number, unknown]>(all: readonly T[] | null | undefined, day: number): T[] =>
  (all ?? []).filter(([on]) => on <= day);

/** What had happened by that day. */
function knownOn({ order }: Story, { day, shows }: StoryDay): PlainOrder {
  const marks = Object.fromEntries(
    until(
      Object.entries(order.marks ?? {}).map(([kind, on]) => [on, kind] as const),
      day,
    ).map(([on, kind]) => [kind, on]),
  );
  const { words, changed, ...rest } = { ...order, ...shows };
  return {
    ...rest,
    marks,
    events: order.events && until(order.events, day),
    ...(words && words[0] <= day && { words }),
    ...(changed && (changed.on <= day ? { changed } : { guarantee: changed.from })),
  };
}

/** `warn P04 orFrom`: level, rule and the last part of what to do; of a calm day the ids of its notes. */
function answerOn(story: Story, each: StoryDay): string {
  const { warnings, notes } = judgeOn(plus(each.day), orderFrom(knownOn(story, each), SHIPPED));
  if (warnings.length === 0) return `calm: ${notes.map(({ id, what }) => `${id} ${what.key.split('.').at(-1)}`).join(', ')}`;
  return warnings.map(({ level, id, action }) => `${level} ${id} ${action?.key.split('.').slice(1).join('.') ?? ''}`).join(' + ');
}

describe.each(STORIES)('a story: $name', (story) => {
  it.each(story.days)('on day $day, where an experienced buyer says "$wanted"', (each) => expect(answerOn(story, each)).toBe(each.says));
});

it('stories that went badly are told right', () => {
  const days = STORIES.flatMap((story) => story.days.map((each) => ({ story, ...each })));
  const bad = days.filter(({ before }) => before !== 'right');
  // No day of which an experienced buyer would speak is passed over with a word of the order alone.
  expect(bad.filter(({ says }) => says === 'calm: ' || says === 'calm: P09 what')).toEqual([]);
  expect(bad.length).toBeGreaterThanOrEqual(20);
});
