import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/advice/rules/index.ts';
import { daysBetween } from '../../../src/model/day.ts';
import type { Text } from '../../../src/model/text.ts';
import { FINDINGS, OFFERS } from './findings.ts';
import { judgeOn, orderFrom, plus, SHIPPED } from './orders.ts';
import { RULE_ROWS, type RuleRows } from './rule-rows.ts';

/** Texts by the end of their keys, days as days from shipping: `what on=+50`. */
const plain = ({ key, count, values = {} }: Text): string =>
  [
    key.split('.').slice(1).join('.'),
    ...(count === undefined ? [] : [`(${count})`]),
    ...Object.entries(values).map(([name, value]) => {
      if (typeof value !== 'object') return `${name}=${value}`;
      return 'day' in value ? `${name}=${daysBetween(SHIPPED, value.day)}` : name;
    }),
  ].join(' ');

/** What a rule says on the first day of its rows on which it speaks, and on each on which it says another thing. */
function findingsOf({ id, of, order, rows }: RuleRows): string[] {
  const told = new Set<string>();
  return rows.flatMap(([days]) => {
    const { warnings, notes } = judgeOn(plus(days), orderFrom(order, SHIPPED));
    const found = [...warnings, ...notes].find((advice) => advice.id === id);
    if (!found || told.has(`${found.level} ${found.what.key} ${found.action?.key}`)) return [];
    told.add(`${found.level} ${found.what.key} ${found.action?.key}`);
    const { level, confidence, what, why, action, lookAgainOn, letter } = found;
    return [
      [
        `${id}, ${of}, day ${days}: ${level}, ${confidence}`,
        plain(what),
        ...why.map((text) => `because ${plain(text)}`),
        ...(action ? [`do ${plain(action)}`] : []),
        ...(lookAgainOn ? [`again ${daysBetween(SHIPPED, lookAgainOn)}`] : []),
        ...(letter ? [letter] : []),
      ].join(' / '),
    ];
  });
}

describe('all that is said', () => {
  it('by each rule on its days', () => expect(RULE_ROWS.flatMap(findingsOf)).toEqual(FINDINGS));

  it('of where each rule comes from, what helps with it, and how the buyer can answer it', () => {
    const offers = RULES.map(({ id, source, letter = '-', marks = [], doubts = [] }) =>
      [id, source.replace('sources.', ''), letter, marks.join(' ') || '-', doubts.join(' ') || '-'].join(' | '),
    );
    expect(offers).toEqual(OFFERS);
  });
});
