/** Invented orders in every state that a view can meet. The advice is plain words, so that no rule's wording matters here. */
import * as v from 'valibot';
import { type Listing, placeOf, type Row, sortRows } from '../../../src/advice/listing.ts';
import type { Day } from '../../../src/model/day.ts';
import type { Advice, Deadline, Judgement, ParcelJudgement, Step } from '../../../src/model/judgement.ts';
import { OrderSchema } from '../../../src/model/order.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { type Text, text } from '../../../src/model/text.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import type { OrderView, Overview } from '../../../src/model/view.ts';
import { TODAY } from './english.ts';

export const day = (words: string): Day => words as Day;
export const plain = (words: string): Text => text('words.title', { title: words });
/** 2026-11-22, 08:30 UTC. */
export const LAST_SEEN = Date.UTC(2026, 10, 22, 8, 30);

export const verdict = (number: string, rest: Partial<Verdict> = {}): Verdict => ({
  number,
  normalized: number,
  family: 's10',
  carrier: 'China Post',
  service: 'registered',
  origin: 'CN',
  trace: 'door',
  confidence: 'certain',
  checkDigit: true,
  candidates: [],
  rules: [],
  warnings: [],
  why: [plain('Two letters, nine digits, two letters: an international postal number.'), plain('The check digit is right.')],
  proposal: null,
  others: [],
  ...rest,
});

export const parcel = (rest: Partial<ParcelJudgement> = {}): ParcelJudgement => ({
  verdict: null,
  originVerdict: null,
  stage: 'none',
  lastEventOn: null,
  silentDays: null,
  ...rest,
});

export const advice = (id: string, level: Advice['level'], what: string, rest: Partial<Advice> = {}): Advice => ({
  id,
  level,
  confidence: 'certain',
  what: plain(what),
  why: [],
  action: null,
  lookAgainOn: null,
  source: plain('older buyer guides'),
  letter: null,
  marks: [],
  doubts: [],
  ...rest,
});

export const step = (on: string, words: string): Step => ({ on: day(on), id: 'P02', text: plain(words) });

export const deadline = (on: string, daysLeft: number, rest: Partial<Deadline> = {}): Deadline => ({
  on: day(on),
  daysLeft,
  kind: 'guarantee',
  source: 'printed',
  ...rest,
});

/** An order that is under way, with what is made of it; the level follows from the warnings. */
export function view(order: v.InferInput<typeof OrderSchema>, judged: Partial<Judgement> = {}): OrderView {
  const warnings = judged.warnings ?? [];
  return {
    order: v.parse(OrderSchema, { status: 'shipped', lastSeenAt: LAST_SEEN, ...order }),
    judgement: {
      deadline: null,
      parcels: [],
      notes: [],
      plan: [],
      reminders: [],
      isOpen: true,
      isChecked: true,
      unseenSince: null,
      turnsOn: null,
      ...judged,
      warnings,
      level: warnings[0]?.level ?? 'info',
    },
  };
}

const registered = verdict('RB123456785CN');
const titled = (title: string) => ({ items: [{ title }] });

export const calm = view(
  { orderId: '8212000000000001', store: 'Bright Lamps Store', ...titled('Desk lamp with three colours'), parcels: [{ number: 'RB123456785CN' }] },
  {
    deadline: deadline('2026-12-15', 23),
    parcels: [parcel({ verdict: registered, stage: 'in-transit', lastEventOn: day('2026-11-18') })],
    plan: [step('2026-12-08', 'Ask to extend the protection, if it has not arrived.')],
  },
);
export const note = view(
  { orderId: '8212000000000002', store: 'Cable World', ...titled('USB-C cable, 2 m'), parcels: [{ number: 'LB123456783CN' }] },
  {
    deadline: deadline('2027-01-09', 48),
    parcels: [parcel({ verdict: verdict('LB123456783CN', { service: 'letter', trace: 'none', confidence: 'likely', rules: ['N01', 'N03'] }) })],
    warnings: [
      advice('N03', 'note', 'This letter need not be scanned on its way', {
        what: text('words.title', { title: 'This letter need not be scanned on its way', number: 'LB123456783CN' }),
        confidence: 'likely',
        why: [plain('The number begins with L: letter post without a signature.')],
        action: plain('Wait. Silence is usual for it.'),
        lookAgainOn: day('2026-12-20'),
      }),
    ],
  },
);
export const warn = view(
  {
    orderId: '8212000000000003',
    store: 'Happy Garden Official Store',
    items: [{ title: 'Watering can, 5 litres' }, { title: 'Garden gloves' }, { title: 'Seeds' }],
    parcels: [{ number: '4501234567890' }],
  },
  {
    deadline: deadline('2026-12-18', 26),
    parcels: [
      parcel({
        verdict: verdict('4501234567890', {
          family: 'local',
          carrier: null,
          trace: 'origin',
          confidence: 'likely',
          checkDigit: null,
          rules: ['N10'],
          warnings: ['N10'],
          why: [plain('Digits only, and no known international form.')],
        }),
        silentDays: 12,
      }),
    ],
    warnings: [
      advice('T02', 'warn', 'Nobody has scanned the parcel for 12 days', {
        what: text('words.title', { title: 'Nobody has scanned the parcel for 12 days' }, 12),
        why: [plain('Shipped on 10 Nov.'), plain('The tracking page was read today and shows no scan.')],
        action: plain('Write to the seller and ask for the real number.'),
        lookAgainOn: day('2026-11-27'),
      }),
      advice('N10', 'note', 'The number works inside China only', {
        confidence: 'likely',
        action: plain('Ask the seller for an international number.'),
      }),
    ],
    plan: [step('2026-11-27', 'Still silent? Open a dispute.'), step('2026-12-11', 'Ask to extend the protection.')],
  },
);
export const urgent = view(
  { orderId: '8212000000000004', store: 'Sound & Co', ...titled('Wireless earphones'), parcels: [{ number: 'RB123456784CN' }] },
  {
    deadline: deadline('2026-11-23', 1),
    parcels: [parcel({ verdict: verdict('RB123456784CN', { checkDigit: false, confidence: 'likely', rules: ['N13'], warnings: ['N13'] }) })],
    warnings: [
      advice('P04', 'urgent', 'Protection ends tomorrow', { action: plain('Open a dispute today, unless the protection was extended.') }),
      advice('N13', 'warn', 'The number is mistyped or invented'),
    ],
  },
);
export const ended = view(
  { orderId: '8212000000000005', store: 'Old Stock', ...titled('Phone case') },
  {
    deadline: deadline('2026-11-20', -2),
    warnings: [advice('P05', 'warn', 'Protection is over, but a dispute is still taken', { action: plain('Open a dispute before 5 Dec.') })],
  },
);
export const estimated = view(
  { orderId: '8212000000000006', store: 'Mini Parts', ...titled('Screws, 100 pieces'), parcels: [{ number: 'LP00123456789012' }] },
  {
    deadline: deadline('2027-01-01', 40, { source: 'estimated', kind: 'protection' }),
    parcels: [parcel({ verdict: verdict('LP00123456789012', { family: 'cainiao', carrier: 'Cainiao', trace: 'unknown', confidence: 'likely' }) })],
  },
);
export const noNumber = view(
  { orderId: '8212000000000007', store: 'Tiny Things', ...titled('Stickers') },
  { deadline: deadline('2026-12-30', 38), isChecked: false },
);
export const longTitle = view(
  {
    orderId: '8212000000000008',
    store: 'The Very Long Named Official Flagship Store of Household Goods and Gardening Equipment',
    ...titled(
      `2026 New Upgraded ${'Universal-Multifunctional-Waterproof-'.repeat(3)}Phone Holder for Bicycle Motorcycle Scooter with 360 Degrees Rotation and a Spare Bag`,
    ),
    parcels: [{ number: '420537049200190123456789012345678' }, { number: 'RB123456785CN' }],
  },
  {
    deadline: deadline('2026-12-02', 10),
    parcels: [parcel({ verdict: verdict('420537049200190123456789012345678', { carrier: 'USPS' }) }), parcel({ verdict: registered })],
  },
);
export const arabic = view(
  { orderId: '8212000000000009', store: 'متجر الأضواء', ...titled('مصباح مكتب قابل للطي مع شحن لاسلكي'), parcels: [{ number: 'RB123456785CN' }] },
  { deadline: deadline('2026-12-20', 28), parcels: [parcel({ verdict: registered, stage: 'customs', lastEventOn: day('2026-11-20') })] },
);
export const finished = view(
  { orderId: '8212000000000010', status: 'completed', store: 'Bright Lamps Store', ...titled('Night light') },
  { isOpen: false, deadline: deadline('2026-10-01', -52) },
);

export const overviewOf = (rest: Partial<Overview> = {}): Overview => ({
  settings: DEFAULT_SETTINGS,
  health: {},
  stored: { orders: 10, broken: 0, problem: null },
  room: { bytes: 36_840, most: 10_485_760 },
  ...rest,
});
const rowOf = (each: OrderView): Row => ({ id: each.order.orderId, place: placeOf(each, TODAY) });
/** `seen`: how many of the first orders were looked at. */
export const listingOf = (orders: OrderView[], rest: Partial<Listing> = {}, seen = orders.length): Listing => ({
  rows: sortRows(orders.map(rowOf)),
  views: orders.slice(0, seen),
  settings: DEFAULT_SETTINGS,
  stored: { orders: orders.length, broken: 0, problem: null },
  ...rest,
});
export const EVERY_STATE = [urgent, warn, ended, note, longTitle, calm, arabic, noNumber, estimated, finished];
export const everyState = listingOf(EVERY_STATE);
