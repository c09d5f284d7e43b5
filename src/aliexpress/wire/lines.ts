/** What the list's answer and the order's own have alike: buttons, and the lines of an order. */
import * as v from 'valibot';
import type { Facts } from '../../model/observation.ts';
import type { Item } from '../../model/order.ts';
import { MachineCode } from '../../model/values.ts';
import { shown } from '../plain-text.ts';
import { type JsonRecord, numberIn, recordsIn, textIn } from './json.ts';

const MOST_BUTTONS = 20;
const MOST_ITEMS = 200;

/** AliExpress's own names of buttons; what has not the form of one is left out. */
export const buttonTypes = (buttons: unknown): string[] => recordsIn(buttons).flatMap(({ type }) => (v.is(MachineCode, type) ? type : []));

/** The types in several places of an answer, each once; null where it has no such place, and so says nothing of buttons. */
export function readButtons(places: readonly unknown[]): NonNullable<Facts['buttons']> | null {
  if (places.every((place) => place === undefined)) return null;
  return [...new Set(places.flatMap(buttonTypes))].slice(0, MOST_BUTTONS);
}

/** The lines of an order; null when none has a title. */
export function readItems(lines: unknown): NonNullable<Facts['items']> | null {
  const items = recordsIn(lines).flatMap(readItem);
  return items.length > 0 ? items.slice(0, MOST_ITEMS) : null;
}

function readItem({ itemTitle, quantity }: JsonRecord): Item[] {
  const title = shown(textIn(itemTitle));
  const count = numberIn(quantity);
  return title ? [{ title, quantity: count !== null && Number.isInteger(count) && count >= 1 ? count : 1 }] : [];
}
