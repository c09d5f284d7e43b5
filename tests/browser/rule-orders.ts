/** For each rule that can warn an order whose headline it is today, as the observations and marks that it comes from. Invented. */
import { headlineOf } from '../../src/advice/headline.ts';
import { RULE_WORDS } from '../../src/advice/headline-words.ts';
import { judgeOrder } from '../../src/advice/judge.ts';
import { RULES } from '../../src/advice/rules/index.ts';
import { addDays, type Day, dayAt, type Zone } from '../../src/model/day.ts';
import type { Mark } from '../../src/model/mark.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Order } from '../../src/model/order.ts';
import { mergeObservation, type OrderRecord } from '../../src/model/record.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { settleOrder } from '../../src/model/settle.ts';
import type { OrderView } from '../../src/model/view.ts';
import { orderFrom } from '../unit/advice/orders.ts';
import { type PlainOrder, RULE_ROWS } from '../unit/advice/rule-rows.ts';

export interface RuleOrder {
  rule: string;
  orderId: string;
  observations: Observation[];
  marks: Mark[];
}

/** Rules of numbers, which have no rows of days; a day on which nothing else is worse. */
const NUMBER_ROWS: readonly (readonly [rule: string, day: number, order: PlainOrder])[] = [
  ['N03', 3, { number: 'LX123456785CN', events: [] }],
  ['N10', 3, { number: '7712345690128', events: [] }],
  ['N12', 3, { number: '123456789', events: [] }],
  ['N13', 3, { number: 'RB123456784CN', events: [] }],
  ['N14', 3, { number: null, events: [] }],
  // The order's own number.
  ['N16', 3, { number: '8214455073316829', events: [] }],
  ['N17', 3, { events: [[-40, 'AE_GWMS_ACCEPT']] }],
  ['N19', 3, { number: 'QQ7X31', events: [] }],
];
const CASES = [...RULE_ROWS.flatMap(({ id, order, rows }) => rows.map(([days]) => [id, days, order] as const)), ...NUMBER_ROWS];

/** The rules that can lead, and those of them for which no order was found. `now`: ms; days are those of UTC. */
export function ruleOrders(now: number): { found: RuleOrder[]; missing: string[] } {
  const rules = RULES.map(({ id }) => id).filter((id) => id in RULE_WORDS);
  const found = rules.flatMap((rule, index) => {
    const tries = CASES.filter(([id]) => id === rule).map(([, days, order]) => toRuleOrder(rule, index, days, order, now));
    return tries.find((each) => leads(each, now)) ?? [];
  });
  return { found, missing: rules.filter((rule) => found.every((each) => each.rule !== rule)) };
}

function leads(order: RuleOrder, now: number): boolean {
  const view = viewOf(order, now, 'UTC');
  return view !== null && headlineOf(view, dayAt(now, 'UTC')).rule === order.rule;
}

/** Judged as the background would; null of an order of which nothing was read. */
export function viewOf({ observations, marks }: RuleOrder, now: number, zone: Zone): OrderView | null {
  const record = observations.reduce<OrderRecord | null>(mergeObservation, null);
  if (!record) return null;
  const order = settleOrder({ ...record, marks }, zone);
  return { order, judgement: judgeOrder(order, DEFAULT_SETTINGS, { now, zone }) };
}

/** `plain` on a day of its own, as what would be read of it now. `index` makes its ids differ from those of others. */
export function toRuleOrder(rule: string, index: number, days: number, plain: PlainOrder, now: number): RuleOrder {
  const orderId = rule === 'N16' && plain.number ? plain.number : String(8_230_000_000_000_000 + index);
  // A number of its own, else the orders would know each other.
  const number = plain.number === undefined ? postalNumber(12_345_000 + index) : plain.number;
  const order = orderFrom({ ...plain, number }, addDays(dayAt(now, 'UTC'), -days));
  return { rule, orderId, observations: observationsOf({ ...order, orderId }, rule, now), marks: order.marks };
}

function observationsOf(order: Order, rule: string, now: number): Observation[] {
  const guarantee = order.clocks.find(({ kind }) => kind === 'guarantee')?.on;
  const known = {
    orderedOn: order.orderedOn,
    paidOn: order.paidOn,
    shippedOn: order.shippedOn,
    promisedOn: order.promisedOn,
    total: order.total,
    statusText: order.statusText,
  };
  const facts = {
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null)),
    status: order.status,
    store: 'Store of a Rule',
    items: [{ title: `Thing of ${rule}`, quantity: 1 }],
  };
  const told = (seenAt: number, more: Observation['facts'] = {}): Observation => ({
    orderId: order.orderId,
    source: 'detail-answer',
    seenAt,
    facts: { ...facts, ...more },
    parcels: [],
  });
  const parcels = order.parcels.map(({ number, service, events }, position) => ({
    number,
    originNumber: null,
    isHidden: false,
    carrier: null,
    service,
    events,
    position,
    count: order.parcels.length,
  }));
  return [
    ...order.clockChanges.flatMap(({ from, to, on }) => [
      told(noonOf(addDays(on, -3)), { guaranteeOn: from }),
      told(noonOf(on), { guaranteeOn: to }),
    ]),
    ...(order.statusSince ? [told(noonOf(order.statusSince))] : []),
    ...(order.disputeLeftOn ? [told(noonOf(order.disputeLeftOn), { status: 'in-dispute' })] : []),
    told(now - 60_000, guarantee ? { guaranteeOn: guarantee } : {}),
    ...(parcels.length > 0 ? [{ orderId: order.orderId, source: 'tracking-answer' as const, seenAt: now - 60_000, facts: {}, parcels }] : []),
  ];
}

const noonOf = (day: Day): number => Date.parse(`${day}T12:00:00Z`);

/** A registered small packet from China, with its check digit. */
function postalNumber(serial: number): string {
  const digits = String(serial).padStart(8, '0');
  const sum = [8, 6, 4, 2, 3, 5, 9, 7].reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  const check = 11 - (sum % 11);
  return `RB${digits}${check === 10 ? 0 : check === 11 ? 5 : check}CN`;
}
