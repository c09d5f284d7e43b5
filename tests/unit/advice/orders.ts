/** Orders and moments for tests: an awaited order whose parcel moves as usual, changed as a test wants it. */
import * as v from 'valibot';
import { judgeOrder } from '../../../src/advice/judge.ts';
import { addDays, type Day, HOUR_MS, isDay, startOfDay, type Zone } from '../../../src/model/day.ts';
import type { Judgement } from '../../../src/model/judgement.ts';
import { type Order, OrderSchema, type Parcel, ParcelSchema } from '../../../src/model/order.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings.ts';
import { eventsOf, type PlainOrder } from './rule-rows.ts';

export function day(text: string): Day {
  if (!isDay(text)) throw new Error(`not a day: ${text}`);
  return text;
}
export const SHIPPED = day('2026-03-01');
export const plus = (days: number, from = SHIPPED): Day => addDays(from, days);

export const scan = (on: Day, code = 'AE_SC_INBOUND_SUCCESS') => ({ at: on, code, text: '' });
/** Customs takes three weeks as a rule: of a parcel there nothing is said for long. */
export const moving = (on: Day) => [scan(on, 'AE_CC_IM_START'), scan(plus(3))];
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

/** The judgement at noon of a day in a zone; of a parcel that was scanned the day before, unless told otherwise. */
export function judgeOn(
  on: Day,
  change: Partial<Order> = {},
  { zone = 'Europe/Madrid', ...settings }: Partial<Settings> & { zone?: string } = {},
): Judgement {
  const noon = Date.parse(`${on}T20:30:00Z`);
  const asked = order({ parcels: [parcel({ events: moving(plus(-1, on)) })], ...change });
  return judgeOrder(asked, { ...DEFAULT_SETTINGS, ...settings }, { now: noon, zone });
}
export const warningsOn = (...asked: Parameters<typeof judgeOn>): string[] => judgeOn(...asked).warnings.map(({ id, level }) => `${id} ${level}`);
export const notesOn = (...asked: Parameters<typeof judgeOn>): string[] => judgeOn(...asked).notes.map(({ id }) => id);

/** An order told in days from its shipping, in the buyer's zone; a moving parcel unless its events are told. */
export function orderFrom(plain: PlainOrder, shipped: Day, zone: Zone = 'Europe/Madrid'): Order {
  const at = (days: number): Day => addDays(shipped, days);
  const { guarantee = 90, events = [[3, 'AE_SC_INBOUND_SUCCESS']], changed } = plain;
  const said = plain.words ? [{ at: at(plain.words[0]), code: null, text: plain.words[1] }] : [];
  const seen = events && [...said, ...eventsOf(events, at)];
  const isSent = plain.status !== 'processing' && !plain.isUnread;
  return v.parse(OrderSchema, {
    orderId: '8200000000000001',
    status: plain.status ?? 'shipped',
    orderedOn: at(-2),
    paidOn: at(-2),
    shippedOn: isSent ? shipped : null,
    promisedOn: plain.promised === undefined ? null : at(plain.promised),
    completedOn: plain.completed === undefined ? null : at(plain.completed),
    items: plain.title === undefined ? [] : [{ title: plain.title }],
    statusText: plain.statusText ?? null,
    statusSince: plain.since === undefined ? null : at(plain.since),
    total: plain.dollars === undefined ? null : { amount: plain.dollars, currency: 'USD' },
    clocks: guarantee === null ? [] : [{ kind: 'guarantee', on: at(guarantee) }],
    clockChanges: changed ? [{ kind: 'guarantee', from: at(changed.from), to: at(changed.to), on: at(changed.on) }] : [],
    marks: Object.entries(plain.marks ?? {}).map(([kind, days]) => ({ kind, on: at(days), until: null })),
    lastSeenAt: plain.lookedAt === undefined ? null : startOfDay(at(plain.lookedAt), zone) + 12 * HOUR_MS,
    disputeLeftOn: plain.disputeLeft === undefined ? null : at(plain.disputeLeft),
    parcels: isSent
      ? [
          {
            number: plain.number === undefined ? 'RB123456785CN' : plain.number,
            service: plain.service ?? null,
            events: seen,
            eventsSeenOn: plain.lookedAt === undefined ? null : at(plain.lookedAt),
            trackedAt: plain.trackedAt ?? null,
          },
        ]
      : [],
  });
}
