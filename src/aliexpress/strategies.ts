/** Fields are read by ordered lists of named ways, since pages change: newest first, the first that gives a value wins, and its name is told. */
import type { FactName, Facts } from '../model/observation.ts';

/** One way to read a field. `seen` is the month of the newest page that it fits; null where it is expected but nobody has shown such a page. */
export interface Strategy<From, Value> {
  name: string;
  seen: string | null;
  read: (from: From) => Value | null;
  /** The text that the value is read from: kept beside the field when nothing in it can be understood. */
  text?: (from: From) => string | null;
}
export interface Found<Value> {
  value: Value;
  by: string;
}
/** Field to the name of the strategy that read it. */
export type By = Record<string, string>;
/** Field to strategy to how many times it answered. */
export type Tally = Record<string, Record<string, number>>;
export type FactStrategies<From> = { readonly [Name in FactName]?: readonly Strategy<From, NonNullable<Facts[Name]>>[] };

/** The value of the first strategy that has one, or null. */
export function firstFound<From, Value>(strategies: readonly Strategy<From, Value>[], from: From): Found<Value> | null {
  for (const { name, read } of strategies) {
    const value = read(from);
    if (value !== null) return { value, by: name };
  }
  return null;
}

const LONGEST_UNREAD = 200;

/** Every fact that can be read; those that cannot are absent, and the text that stands in their place is in `unread`. */
export function readFacts<From>(strategies: FactStrategies<From>, from: From): { facts: Facts; by: By; unread: Record<string, string> } {
  const facts: Facts = {};
  const by: By = {};
  const unread: Record<string, string> = {};
  const read = <Name extends FactName>(name: Name, ways: FactStrategies<From>[Name]) => {
    const found = ways && firstFound<From, NonNullable<Facts[Name]>>(ways, from);
    if (found) {
      facts[name] = found.value;
      by[name] = found.by;
      return;
    }
    const text = ways?.map((way) => way.text?.(from)?.trim()).find(Boolean);
    if (text) unread[name] = text.slice(0, LONGEST_UNREAD);
  };
  for (const name of Object.keys(strategies) as FactName[]) read(name, strategies[name]);
  return { facts, by, unread };
}

/** How often each strategy answered, over several readings. */
export function tallyOf(readings: readonly By[]): Tally {
  const tally: Tally = {};
  for (const by of readings) {
    for (const [field, strategy] of Object.entries(by)) {
      const counts = tally[field] ?? {};
      tally[field] = { ...counts, [strategy]: (counts[strategy] ?? 0) + 1 };
    }
  }
  return tally;
}
