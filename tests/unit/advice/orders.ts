/** Orders and moments for tests: an awaited order whose parcel moves as usual, changed as a test wants it. */
import * as v from 'valibot';
import { judgeOrder } from '../../../src/advice/judge.ts';
import { addDays, type Day, isDay } from '../../../src/model/day.ts';
import type { Judgement } from '../../../src/model/judgement.ts';
import { type Order, OrderSchema, type Parcel, ParcelSchema } from '../../../src/model/order.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings.ts';

export function day(text: string): Day {
  if (!isDay(text)) throw new Error(`not a day: ${text}`);
  return text;
}
export const SHIPPED = day('2026-03-01');
export const plus = (days: number, from = SHIPPED): Day => addDays(from, days);

export const scan = (on: Day, code = 'AE_SC_INBOUND_SUCCESS') => ({ at: on, code, text: '' });
export const parcel = (change: Partial<Parcel> = {}): Parcel =>
  v.parse(ParcelSchema, { number: 'RB123456785CN', events: [scan(plus(3))], ...change });
export const order = (change: Partial<Order> = {}): Order =>
  v.parse(OrderSchema, {
    orderId: '8200000000000001',
    status: 'shipped',
    shippedOn: SHIPPED,
    clocks: [{ kind: 'guarantee', on: plus(50), source: 'printed' }],
    parcels: [parcel()],
    ...change,
  });

/** The judgement at noon of a day in a zone. */
export function judgeOn(
  on: Day,
  change: Partial<Order> = {},
  { zone = 'Europe/Madrid', ...settings }: Partial<Settings> & { zone?: string } = {},
): Judgement {
  const noon = Date.parse(`${on}T20:30:00Z`);
  return judgeOrder(order(change), { ...DEFAULT_SETTINGS, ...settings }, { now: noon, zone });
}
export const warningsOn = (...asked: Parameters<typeof judgeOn>): string[] => judgeOn(...asked).warnings.map(({ id, level }) => `${id} ${level}`);
export const notesOn = (...asked: Parameters<typeof judgeOn>): string[] => judgeOn(...asked).notes.map(({ id }) => id);
