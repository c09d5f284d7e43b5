/** Lives an invented order day by day: its pages are looked at now and then, and each day is judged as the extension would. */
import { judgeOrder } from '../../../src/advice/judge.ts';
import { remindersOf, wasShown } from '../../../src/advice/reminder.ts';
import { indexByNumber, siblingsOf } from '../../../src/advice/siblings.ts';
import { addDays, type Day } from '../../../src/model/day.ts';
import type { Judgement } from '../../../src/model/judgement.ts';
import { NO_CORRECTIONS } from '../../../src/model/mark.ts';
import type { Observation, Source } from '../../../src/model/observation.ts';
import type { Order } from '../../../src/model/order.ts';
import { mergeObservation, type OrderRecord } from '../../../src/model/record.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { settleOrder } from '../../../src/model/settle.ts';
import type { Course, Happening, LifeParcel } from './lives.ts';
import { day, order, parcel } from './orders.ts';

const ZONE = 'Europe/Madrid';
const SHIPPED = day('2026-03-01');
const ORDERED = -2;
const DAYS_BETWEEN_LOOKS = 3;
const ORDER_ID = '8200000000000001';
const on = (days: number): Day => addDays(SHIPPED, days);
const noonOf = (days: number): number => Date.parse(`${on(days)}T12:00:00Z`);

export interface LivedDay {
  day: number;
  order: Order;
  judgement: Judgement;
  /** The ids of the reminders that were shown at noon of this day, without their order. */
  reminded: string | null;
  /** A page showed something new, or the buyer said something. */
  isNews: boolean;
}

const latest = <T>(changes: readonly (readonly [number, T])[], today: number): T | undefined => changes.findLast(([from]) => from <= today)?.[1];

function shown({ number = 'RB123456785CN', laterNumber, events, isHidden = false, carrier = null, service = null }: LifeParcel, today: number) {
  const changed = laterNumber && laterNumber[0] <= today ? laterNumber[1] : number;
  const past: Happening[] = events.filter(([at]) => at <= today);
  const happened = past.map(([at, code]) => ({ at: on(at), code, text: '' })).toReversed();
  return { number: changed, originNumber: null, isHidden, carrier, service, events: happened };
}

/** What the tracking page shows of these events in German. */
const GERMAN: Record<string, string> = {
  AE_GWMS_ACCEPT: 'Bestellinformationen beim Versender eingegangen',
  AE_LH_ARRIVE: 'Am Zoll angekommen',
  AE_CC_IM_START: 'Zollabfertigung begonnen',
  AE_CC_IM_SUCCESS: 'Zollabfertigung abgeschlossen',
  AE_GTMS_ACCEPT: 'Vom lokalen Zusteller angenommen',
  AE_GTMS_DELIVERING: 'In Zustellung',
  AE_GTMS_SIGNED: 'Zugestellt',
};
const inWords = (seen: Observation['parcels'][number]): Observation['parcels'][number] => ({
  ...seen,
  events: seen.events?.map(({ at, code }) => ({ at, code: null, text: GERMAN[code ?? ''] ?? 'Im Sortierzentrum bearbeitet' })) ?? null,
});

/** What list, order page and tracking page show on a day. */
function look(life: Course, today: number): Observation[] {
  const { ordered = ORDERED, paid = ordered } = life;
  const statuses = life.statuses ?? [
    [0, 'shipped' as const],
    [life.until - 2, 'completed' as const],
  ];
  const status = latest(statuses, today) ?? 'processing';
  const isSent = today >= 0 && status !== 'processing' && status !== 'cancelled';
  const guarantee = life.guarantee === null ? undefined : latest(life.guarantee ?? [[0, 50]], today);
  const ahead = life.clockAhead?.[0] === today ? life.clockAhead[1] : 0;
  const saw = (source: Source, facts: Observation['facts'], parcels: Observation['parcels'] = []): Observation => ({
    orderId: ORDER_ID,
    source,
    seenAt: noonOf(today + ahead),
    facts,
    parcels,
  });
  const isInWords = life.wordsFrom !== undefined && life.wordsFrom <= today;
  const parcels = isSent ? (life.parcels ?? []).map((each, position, all) => ({ ...shown(each, today), position, count: all.length })) : [];
  return [
    saw('list-answer', {
      status,
      orderedOn: on(ordered),
      ...(life.dollars !== undefined && { total: { amount: life.dollars, currency: 'USD' } }),
      ...(life.title !== undefined && { items: [{ title: life.title, quantity: 1 }] }),
    }),
    saw('detail-answer', {
      status,
      orderedOn: on(ordered),
      ...(today >= paid && { paidOn: on(paid) }),
      ...(isSent && { shippedOn: on(0) }),
      ...(isSent && life.promised !== undefined && { promisedOn: on(life.promised) }),
      ...(isSent && guarantee !== undefined && { guaranteeOn: on(guarantee) }),
    }),
    ...(isSent && !isInWords ? [saw('tracking-answer', {}, parcels)] : []),
    ...(isSent && isInWords ? [saw('tracking-dom', {}, parcels.map(inWords))] : []),
  ];
}

const withoutTimes = (settled: Order): string =>
  JSON.stringify({ ...settled, lastSeenAt: null, disputeLeftOn: null, parcels: settled.parcels.map((each) => ({ ...each, eventsSeenOn: null })) });

/** Which of the pages are looked at on a day. */
function looksOf(life: Course, today: number): Observation[] {
  const usual = today <= (life.looksUntil ?? life.until) && (today === 0 || today % DAYS_BETWEEN_LOOKS === 0) ? 'pages' : null;
  const looked = life.looks ? life.looks(today) : usual;
  if (looked === null) return [];
  return look(life, today).filter(({ source }) => looked === 'pages' || source === 'list-answer');
}

export function live(life: Course): LivedDay[] {
  let record: OrderRecord | null = null;
  let before = '';
  const shownFor: Record<string, Day> = {};
  const days: LivedDay[] = [];
  for (let today = life.ordered ?? ORDERED; today <= life.until; today += 1) {
    const seen = record === null ? look(life, today) : looksOf(life, today);
    for (const each of seen) record = mergeObservation(record, each);
    if (!record) throw new Error('nothing was seen');
    record = say(record, life, today);
    const last = days.at(-1);
    const isStill = life.isJudgedAtTurns && seen.length === 0 && last && (last.judgement.turnsOn ?? '9999') > on(today);
    const lived = isStill ? last : judged(record, life, today);
    const due = remindersOf(ORDER_ID, lived.judgement, noonOf(today)).filter((each) => !wasShown(each, shownFor));
    for (const each of due) shownFor[each.id] = each.about;
    const now = isStill ? before : withoutTimes(lived.order);
    days.push({
      day: today,
      order: lived.order,
      judgement: lived.judgement,
      reminded: due.length > 0 ? due.map(({ id }) => id.slice(ORDER_ID.length + 1)).join(' *') : null,
      isNews: now !== before,
    });
    before = now;
  }
  return days;
}

function judged(record: OrderRecord, { sibling, isFair = true, destination }: Course, today: number): Pick<LivedDay, 'order' | 'judgement'> {
  const settled = settleOrder(record, ZONE);
  const others = sibling
    ? [
        order({
          orderId: '8200000000000002',
          shippedOn: on(sibling.shipped),
          clocks: [{ kind: 'guarantee', on: on(sibling.guarantee), source: 'printed' }],
          parcels: [parcel({ events: null })],
        }),
      ]
    : [];
  const settings = { ...DEFAULT_SETTINGS, isFair, destination: destination ?? null };
  const siblings = siblingsOf(settled, indexByNumber([settled, ...others]));
  return { order: settled, judgement: judgeOrder(settled, settings, { now: noonOf(today), zone: ZONE }, siblings) };
}

function say(record: OrderRecord, { marks = [], unmarks = [], corrections = [] }: Course, today: number): OrderRecord {
  const now = marks
    .filter(([at]) => at === today)
    .map(([, kind, until]) => ({ kind, on: on(today), until: until === undefined ? null : on(until), by: 'buyer' as const }));
  const gone = unmarks.filter(([at]) => at === today).map(([, kind]) => kind);
  const corrected = corrections.find(([at]) => at === today)?.[1];
  return {
    ...record,
    marks: [...record.marks.filter(({ kind }) => now.every((mark) => mark.kind !== kind) && !gone.includes(kind)), ...now],
    corrections: corrected
      ? { ...NO_CORRECTIONS, ...corrected, shippedOn: corrected.shippedOn === undefined ? null : on(corrected.shippedOn) }
      : record.corrections,
  };
}

/** The life in one line: each day on which something else is warned of or reminded of. */
export function tell(days: readonly LivedDay[]): string {
  let before = '-';
  return days
    .flatMap(({ day: today, judgement, reminded }) => {
      const warned = judgement.isOpen
        ? judgement.warnings.map(({ id, level, what }) => `${id} ${level}${/stale/.test(what.key) ? ' (look)' : ''}`).join(' + ') || '-'
        : 'over';
      const isSame = warned === before;
      before = warned;
      return isSame && !reminded ? [] : [`${today}: ${warned}${reminded ? ` *${reminded}` : ''}`];
    })
    .join(' | ');
}
