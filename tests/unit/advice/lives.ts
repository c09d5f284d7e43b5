/** Whole lives of invented orders, in days from shipping: what happened, what the buyer said, and all that Trackguard said of it, day by day. */
import type { Corrections, MarkKind } from '../../../src/model/mark.ts';
import type { OrderStatus } from '../../../src/model/order.ts';

export type Happening = readonly [day: number, code: string];
export interface LifeParcel {
  number?: string | null;
  /** The number that it shows from a day on. */
  laterNumber?: readonly [day: number, number: string];
  isHidden?: boolean;
  carrier?: string | null;
  service?: string | null;
  events: readonly Happening[];
}
/** What happens, and what is looked at. */
export interface Course {
  /** Two days before shipping unless told otherwise. */
  ordered?: number;
  /** On the day of ordering unless told otherwise. */
  paid?: number;
  title?: string;
  /** Where parcels go to, as the buyer has told. */
  destination?: string;
  parcels?: readonly LifeParcel[];
  /** From these days on; shipped on day 0 and completed on the last one unless told otherwise. */
  statuses?: readonly (readonly [day: number, status: OrderStatus])[];
  /** The guarantee that pages print from these days on; null for none. */
  guarantee?: readonly (readonly [day: number, until: number])[] | null;
  promised?: number;
  dollars?: number;
  /** The order's pages are looked at every third day, up to this one. */
  looksUntil?: number;
  /** What is looked at on a day: all pages, the list alone, or nothing. */
  looks?: (day: number) => 'pages' | 'list' | null;
  marks?: readonly (readonly [day: number, kind: MarkKind, until?: number])[];
  /** The buyer takes a mark back. */
  unmarks?: readonly (readonly [day: number, kind: MarkKind])[];
  /** On this day the computer's clock is ahead by so many days. */
  clockAhead?: readonly [day: number, by: number];
  /** From this day on the tracking page is read by its words, in German. */
  wordsFrom?: number;
  corrections?: readonly (readonly [day: number, Partial<Omit<Corrections, 'shippedOn'>> & { shippedOn?: number }])[];
  /** Another order with the same number, and the day of its shipping. */
  sibling?: { shipped: number; guarantee: number };
  isFair?: boolean;
  /** Judged anew only after a look and on the days on which a judgement says that it turns: as the extension does, and quicker. */
  isJudgedAtTurns?: boolean;
  until: number;
}
export interface Life extends Course {
  name: string;
  /** Of a healthy order, of which nothing may ever be warned. */
  isHealthy?: boolean;
  /** Each day on which something else is warned of (`-`: nothing is), or a reminder is shown (`*`). `(look)`: the last look is too old to tell. */
  told: string;
}

const TO_EXPORT: readonly Happening[] = [
  [1, 'AE_GWMS_ACCEPT'],
  [2, 'AE_GWMS_OUTBOUND'],
  [4, 'AE_SC_INBOUND_SUCCESS'],
  [5, 'AE_SC_OUTBOUND_SUCCESS'],
  [7, 'AE_CC_EX_SUCCESS'],
  [8, 'AE_LH_DEPART'],
];
const TO_CUSTOMS: readonly Happening[] = [...TO_EXPORT, [13, 'AE_LH_ARRIVE'], [14, 'AE_CC_IM_START']];
const TO_COURIER: readonly Happening[] = [...TO_CUSTOMS, [16, 'AE_CC_IM_SUCCESS'], [17, 'AE_GTMS_ACCEPT']];
const TO_DOOR: readonly Happening[] = [...TO_COURIER, [19, 'AE_GTMS_DELIVERING'], [19, 'AE_GTMS_SIGNED']];
const later = (days: number, events: readonly Happening[]): Happening[] => events.map(([day, code]) => [day + days, code]);

export const LIVES: readonly Life[] = [
  { name: 'healthy, Cainiao', isHealthy: true, parcels: [{ number: 'LP00123456789012', events: TO_DOOR }], until: 24, told: '24: over' },
  { name: 'healthy, registered', isHealthy: true, parcels: [{ events: later(4, TO_DOOR) }], until: 28, told: '27: over' },
  {
    name: 'healthy, a gift for 30 dollars that is handed over on day 5',
    isHealthy: true,
    dollars: 30,
    parcels: [{ events: later(3, TO_DOOR) }],
    promised: 30,
    until: 27,
    told: '27: over',
  },
  {
    name: 'healthy, under 5 dollars, silent at first',
    isHealthy: true,
    dollars: 3,
    parcels: [{ number: 'SYAE003456789', events: later(12, TO_DOOR) }],
    until: 36,
    told: '36: over',
  },
  {
    name: 'healthy, two parcels',
    isHealthy: true,
    parcels: [{ events: TO_DOOR }, { number: 'LP00123456789012', events: later(3, TO_DOOR) }],
    until: 27,
    told: '27: over',
  },
  {
    name: 'healthy, number changes for the last mile',
    isHealthy: true,
    parcels: [{ number: 'LP00123456789012', laterNumber: [17, '520000000001'], events: TO_DOOR }],
    until: 24,
    told: '24: over',
  },
  { name: 'healthy, hidden number', isHealthy: true, parcels: [{ number: null, isHidden: true, events: TO_DOOR }], until: 24, told: '24: over' },
  { name: 'healthy, no date printed', isHealthy: true, guarantee: null, parcels: [{ events: TO_DOOR }], until: 24, told: '24: over' },
  {
    name: 'healthy, combined with an earlier order',
    isHealthy: true,
    parcels: [{ events: TO_DOOR }],
    sibling: { shipped: -2, guarantee: 48 },
    until: 24,
    told: '24: over',
  },
  {
    name: 'slow: each scan takes its time',
    parcels: [
      {
        events: [
          [8, 'AE_SC_INBOUND_SUCCESS'],
          [16, 'AE_LH_DEPART'],
          [38, 'AE_LH_ARRIVE'],
          [41, 'AE_GTMS_ACCEPT'],
          [44, 'AE_GTMS_SIGNED'],
        ],
      },
    ],
    until: 50,
    told: '43: P02 warn *guarantee:P02 | 45: - | 48: over',
  },
  {
    name: 'never sent, the buyer does nothing',
    parcels: [{ events: [] }],
    statuses: [[0, 'shipped']],
    until: 70,
    told: '10: T02 note (look) | 12: T02 warn | 30: T04 warn | 43: P02 warn + T04 warn *guarantee:P02 | 47: P03 warn + T04 warn *guarantee:P03 | 49: P04 urgent + T04 warn *guarantee:P04 | 50: P04 urgent + T04 warn *guarantee:P04.last | 51: P05 warn + T04 warn *guarantee:P05 | 63: P05 warn + T04 warn *guarantee:P05.last | 66: P06 note',
  },
  {
    name: 'never sent, the buyer writes and disputes, and wins',
    parcels: [{ events: [] }],
    marks: [
      [10, 'wrote'],
      [16, 'dispute'],
    ],
    statuses: [
      [0, 'shipped'],
      [17, 'in-dispute'],
      [26, 'refunded'],
    ],
    until: 30,
    told: '10: T02 note (look) | 12: - | 15: T03 warn | 16: D04 note | 27: over',
  },
  {
    name: 'only announced',
    parcels: [
      {
        events: [
          [1, 'AE_GWMS_ACCEPT'],
          [2, 'AE_GWMS_PACKAGE'],
        ],
      },
    ],
    statuses: [[0, 'shipped']],
    until: 40,
    told: '10: T02 note (look) | 12: T02 warn | 15: T02 warn + T05 note | 21: T05 warn | 30: T04 warn',
  },
  {
    name: 'goods for 30 dollars, silent, then moving',
    dollars: 30,
    parcels: [{ events: later(10, TO_DOOR) }],
    until: 34,
    told: '6: T06 note | 10: T02 note (look) | 12: - | 33: over',
  },
  {
    name: 'under 5 dollars and never scanned',
    dollars: 3,
    parcels: [{ number: 'SYAE003456789', events: [] }],
    statuses: [[0, 'shipped']],
    until: 70,
    told: '43: P02 warn *guarantee:P02 | 47: P03 warn + T04 warn *guarantee:P03 | 49: P04 urgent + T04 warn *guarantee:P04 | 50: P04 urgent + T04 warn *guarantee:P04.last | 51: P05 warn + T04 warn *guarantee:P05 | 63: P05 warn + T04 warn *guarantee:P05.last | 66: P06 note',
  },
  {
    name: 'under 5 dollars and never scanned, for a buyer who does not want to wait',
    dollars: 3,
    isFair: false,
    parcels: [{ number: 'SYAE003456789', events: [] }],
    statuses: [[0, 'shipped']],
    until: 40,
    told: '30: T04 warn',
  },
  {
    name: 'wrong number, then the right one',
    parcels: [{ number: 'RB123456784CN', laterNumber: [14, 'RB123456799CN'], events: later(13, TO_DOOR) }],
    marks: [[3, 'wrote']],
    until: 37,
    told: '0: N13 warn | 3: N13 note | 10: T02 note (look) + N13 note | 11: T03 note (look) + N13 note | 12: T03 warn + N13 note | 15: - | 36: over',
  },
  {
    name: 'the order number instead of a tracking number',
    parcels: [{ number: '8200000000000001', events: [] }],
    marks: [
      [1, 'wrote'],
      [12, 'dispute'],
    ],
    statuses: [
      [0, 'shipped'],
      [13, 'in-dispute'],
    ],
    until: 35,
    told: '0: N16 warn | 1: N16 note | 10: T02 note (look) + N16 note | 11: T03 note (look) + N16 note | 12: D04 note | 25: D04 note + D06 note',
  },
  {
    name: 'reused number',
    parcels: [
      {
        events: [
          [-200, 'AE_SC_INBOUND_SUCCESS'],
          [-180, 'AE_GTMS_SIGNED'],
        ],
      },
    ],
    sibling: { shipped: -205, guarantee: -150 },
    statuses: [[0, 'shipped']],
    until: 20,
    told: '0: N17 note | 10: T02 note (look) + N17 note | 12: T02 warn + N17 note',
  },
  {
    name: 'number for China alone',
    parcels: [{ number: '7712345690128', events: TO_EXPORT }],
    statuses: [[0, 'shipped']],
    until: 70,
    told: '0: N10 note | 43: P02 warn + N10 note *guarantee:P02 | 47: P03 warn + N10 note *guarantee:P03 | 49: P04 urgent + N10 note *guarantee:P04 | 50: P04 urgent + N10 note *guarantee:P04.last | 51: P05 warn + N10 note *guarantee:P05 | 63: P05 warn + N10 note *guarantee:P05.last | 66: P06 note',
  },
  {
    name: 'letter without tracking',
    parcels: [
      {
        number: 'LB123456785CN',
        events: [
          [3, 'AE_GOT_SUCCESS'],
          [4, 'AE_SC_INBOUND_SUCCESS'],
        ],
      },
    ],
    statuses: [
      [0, 'shipped'],
      [36, 'completed'],
    ],
    until: 38,
    told: '0: N03 note | 36: over',
  },
  {
    name: 'no number at all',
    parcels: [{ number: null, events: [] }],
    statuses: [[0, 'shipped']],
    until: 40,
    told: '0: N14 note | 10: T02 note (look) + N14 note | 12: T02 warn | 30: T04 warn',
  },
  {
    name: 'stuck at customs, then delivered',
    parcels: [{ events: [...TO_CUSTOMS, [38, 'AE_CC_IM_SUCCESS'], [39, 'AE_GTMS_ACCEPT'], [42, 'AE_GTMS_SIGNED']] }],
    until: 47,
    told: '35: T10 note (look) | 36: T10 note | 39: - | 45: over',
  },
  {
    name: 'lost after the border',
    parcels: [{ events: TO_COURIER }],
    marks: [[49, 'dispute']],
    statuses: [
      [0, 'shipped'],
      [50, 'in-dispute'],
      [58, 'refunded'],
    ],
    until: 60,
    told: '31: T12 note (look) | 33: T12 warn | 43: P02 warn + T12 warn *guarantee:P02 | 47: P03 warn + T12 warn *guarantee:P03 | 49: D04 note | 60: over',
  },
  {
    name: 'lost before export',
    parcels: [{ events: TO_EXPORT.slice(0, 4) }],
    marks: [[28, 'wrote']],
    statuses: [[0, 'shipped']],
    until: 66,
    told: '26: T11 note (look) | 27: T11 warn | 28: T11 note | 43: P02 warn + T11 note *guarantee:P02 | 47: P03 warn + T11 note *guarantee:P03 | 49: P04 urgent + T11 note *guarantee:P04 | 50: P04 urgent + T11 note *guarantee:P04.last | 51: P05 warn + T11 note *guarantee:P05 | 63: P05 warn + T11 note *guarantee:P05.last | 66: P06 note',
  },
  {
    name: 'stays at export',
    parcels: [{ events: TO_EXPORT }],
    statuses: [[0, 'shipped']],
    until: 66,
    told: '38: T09 note (look) | 39: T09 note | 42: T09 warn | 43: P02 warn + T09 warn *guarantee:P02 | 47: P03 warn + T09 warn *guarantee:P03 | 49: P04 urgent + T09 warn *guarantee:P04 | 50: P04 urgent + T09 warn *guarantee:P04.last | 51: P05 warn + T09 warn *guarantee:P05 | 63: P05 warn + T09 warn *guarantee:P05.last | 66: P06 note',
  },
  {
    name: 'returned on day 9',
    parcels: [{ events: [...TO_EXPORT.slice(0, 4), [9, 'AE_RT_INBOUND']] }],
    marks: [[12, 'dispute']],
    statuses: [
      [0, 'shipped'],
      [12, 'in-dispute'],
      [20, 'refunded'],
    ],
    until: 22,
    told: '9: T13 warn | 12: D04 note | 21: over',
  },
  {
    name: 'extended twice, then delivered',
    guarantee: [
      [0, 40],
      [35, 55],
      [51, 70],
    ],
    parcels: [{ events: [...TO_CUSTOMS, [34, 'AE_CC_IM_START'], [50, 'AE_CC_IM_START'], [58, 'AE_GTMS_ACCEPT'], [60, 'AE_GTMS_SIGNED']] }],
    until: 65,
    told: '33: P02 warn *guarantee:P02 | 35: P02 warn + T10 note (look) | 36: - | 48: P02 warn *guarantee:P02 | 51: - | 63: over',
  },
  {
    name: 'extended, but the page is not opened again',
    guarantee: [[0, 40]],
    looksUntil: 33,
    marks: [[34, 'extended']],
    statuses: [[0, 'shipped']],
    parcels: [{ events: [...TO_CUSTOMS, [32, 'AE_CC_IM_START']] }],
    until: 43,
    told: '33: P02 warn *guarantee:P02 | 34: P02 note | 37: P03 warn *guarantee:P03 | 39: P04 urgent *guarantee:P04 | 40: P04 urgent *guarantee:P04.last | 41: P05 warn *guarantee:T21',
  },
  {
    name: 'shortened',
    guarantee: [
      [0, 60],
      [20, 45],
    ],
    parcels: [{ events: [...TO_CUSTOMS, [34, 'AE_GTMS_ACCEPT'], [46, 'AE_GTMS_SIGNED']] }],
    statuses: [
      [0, 'shipped'],
      [48, 'completed'],
    ],
    until: 50,
    told: '21: P08 warn | 35: P08 warn + T10 note (look) | 36: P08 warn | 38: P02 warn *guarantee:P02 | 42: P03 warn *guarantee:P03 | 44: P04 urgent *guarantee:P04 | 45: P04 urgent *guarantee:P04.last | 46: P05 warn *guarantee:P05 | 48: over',
  },
  {
    name: 'dispute cancelled late',
    guarantee: [[0, 40]],
    parcels: [{ events: [] }],
    marks: [
      [10, 'wrote'],
      [36, 'dispute'],
    ],
    statuses: [
      [0, 'shipped'],
      [37, 'in-dispute'],
      [43, 'shipped'],
    ],
    until: 60,
    told: '10: T02 note (look) | 12: - | 15: T03 warn | 30: T04 warn | 33: P02 warn + T04 warn *guarantee:P02 | 36: D04 note',
  },
  {
    name: 'dispute cancelled early',
    guarantee: [[0, 60]],
    parcels: [{ events: [] }],
    marks: [[15, 'dispute']],
    statuses: [
      [0, 'shipped'],
      [15, 'in-dispute'],
      [21, 'shipped'],
    ],
    until: 40,
    told: '10: T02 note (look) | 12: T02 warn | 15: D04 note | 21: T02 warn | 30: T04 warn',
  },
  {
    name: 'the seller answers, the buyer accepts a return',
    parcels: [{ events: [] }],
    marks: [
      [15, 'dispute'],
      [18, 'answered'],
      [20, 'accepted'],
    ],
    statuses: [
      [0, 'shipped'],
      [15, 'in-dispute'],
      [34, 'refunded'],
    ],
    until: 36,
    told: '10: T02 note (look) | 12: T02 warn | 15: D04 note | 18: D04 note + D05 note | 20: D07 note + D04 note | 27: D07 warn + D04 note *return:D07 | 31: D10 note + D04 note | 36: over',
  },
  {
    name: 'Premium, late',
    parcels: [{ service: 'AliExpress Premium Shipping', events: later(4, TO_DOOR) }],
    until: 28,
    told: '15: T15 note | 24: - | 27: over',
  },
  { name: 'late by the promise', promised: 15, parcels: [{ events: TO_DOOR }], until: 24, told: '18: T15 note | 21: - | 24: over' },
  {
    name: 'pick-up, fetched in time',
    parcels: [{ events: [...TO_COURIER, [19, 'AE_GSTA_INFORM_BUYER'], [23, 'AE_GSTA_BUYER_SIGN']] }],
    until: 28,
    told: '21: T17 warn *pickup:T17 | 24: - | 27: over',
  },
  {
    name: 'failed delivery, then a second one',
    parcels: [{ events: [...TO_COURIER, [19, 'AE_GTMS_DEL_FAILURE'], [22, 'AE_GTMS_RE_DELIVERING'], [22, 'AE_GTMS_SIGNED']] }],
    until: 28,
    told: '21: T17 warn *pickup:T17 | 24: - | 27: over',
  },
  {
    name: 'delivered, says the carrier, and nobody confirms',
    parcels: [{ events: TO_DOOR }],
    statuses: [
      [0, 'shipped'],
      [52, 'completed'],
    ],
    until: 54,
    told: '54: over',
  },
  {
    name: 'arrived, says the buyer',
    parcels: [{ events: [] }],
    marks: [[30, 'arrived']],
    statuses: [[0, 'shipped']],
    until: 60,
    told: '10: T02 note (look) | 12: T02 warn | 30: -',
  },
  {
    name: 'two parcels, one never sent',
    parcels: [{ events: TO_DOOR }, { number: 'RB123456799CN', events: [] }],
    statuses: [[0, 'shipped']],
    until: 40,
    told: '10: T02 note (look) | 12: T02 warn | 30: T04 warn',
  },
  {
    name: 'processing too long, then cancelled',
    parcels: [],
    guarantee: null,
    statuses: [
      [-2, 'processing'],
      [12, 'cancelled'],
    ],
    until: 14,
    told: '6: P10 note | 12: over',
  },
  {
    name: 'muted until day 40',
    parcels: [{ events: [] }],
    marks: [[11, 'muted', 40]],
    statuses: [[0, 'shipped']],
    until: 44,
    told: '10: T02 note (look) | 11: - | 40: T04 warn | 43: P02 warn + T04 warn *guarantee:P02',
  },
  {
    name: 'muted for good: the end of protection is told all the same',
    guarantee: [[0, 40]],
    parcels: [{ events: [] }],
    marks: [[11, 'muted']],
    statuses: [[0, 'shipped']],
    until: 44,
    told: '10: T02 note (look) | 11: - | 37: P03 warn *guarantee:P03 | 39: P04 urgent *guarantee:P04 | 40: P04 urgent *guarantee:P04.last | 41: -',
  },
  {
    name: 'the buyer corrects the day of shipping',
    parcels: [{ events: later(8, TO_DOOR) }],
    corrections: [[11, { shippedOn: 8 }]],
    until: 30,
    told: '10: T02 note (look) | 11: - | 30: over',
  },
  {
    name: 'the buyer follows it elsewhere',
    parcels: [{ number: '7712345690128', events: [] }],
    corrections: [[11, { trackedAt: [{ number: '7712345690128', where: 'the post of the destination', on: '2026-03-12' as never }] }]],
    until: 30,
    told: '0: N10 note | 10: T02 note (look) + N10 note | 11: - | 30: over',
  },
  {
    name: 'the seller gives the number in a message',
    parcels: [{ number: null, events: later(12, TO_DOOR) }],
    corrections: [[11, { numbers: [{ was: null, is: 'RB123456785CN' }] }]],
    until: 36,
    told: '0: N14 note | 10: T02 note (look) + N14 note | 11: T02 note (look) | 12: T02 warn | 15: - | 36: over',
  },
  {
    name: 'looked at once, and never again',
    parcels: [{ events: TO_DOOR }],
    looksUntil: 3,
    statuses: [[0, 'shipped']],
    until: 66,
    told: '23: T21 note | 43: P02 warn + T21 note *guarantee:T21 | 47: P03 warn + T21 note | 49: P04 urgent + T21 note | 51: P05 warn + T21 note | 66: -',
  },
  {
    name: 'no date printed, never opened again',
    guarantee: null,
    parcels: [{ events: TO_DOOR }],
    looksUntil: 3,
    statuses: [[0, 'shipped']],
    until: 62,
    told: '23: T21 note | 53: P02 warn + T21 note *protection:T21 | 57: P03 warn + T21 note | 59: P04 warn + T21 note | 61: P05 warn + T21 note',
  },
  {
    name: 'healthy, 45 days on its way with a scan now and then',
    isHealthy: true,
    guarantee: [[0, 75]],
    parcels: [
      {
        number: 'LP00123456789012',
        events: [...later(6, TO_EXPORT), [30, 'AE_LH_ARRIVE'], [38, 'AE_CC_IM_SUCCESS'], [40, 'AE_GTMS_ACCEPT'], [41, 'AE_GTMS_SIGNED']],
      },
    ],
    until: 45,
    told: '45: over',
  },
  {
    name: 'customs asks for tax, which is paid after nine days',
    parcels: [{ events: [...TO_CUSTOMS, [15, 'AE_CUS_TAX'], [24, 'AE_CC_IM_SUCCESS'], [25, 'AE_GTMS_ACCEPT'], [27, 'AE_GTMS_SIGNED']] }],
    until: 32,
    told: '15: T19 note | 22: T19 warn *payment:T19 | 24: - | 30: over',
  },
  {
    name: 'tax is asked for, and nobody pays',
    parcels: [{ events: [...TO_CUSTOMS, [15, 'AE_CUS_TAX']] }],
    statuses: [[0, 'shipped']],
    until: 66,
    told: '15: T19 note | 22: T19 warn *payment:T19 | 43: P02 warn + T19 warn *guarantee:P02 | 47: P03 warn + T19 warn *guarantee:P03 | 49: P04 urgent + T19 warn *guarantee:P04 | 50: P04 urgent + T19 warn *guarantee:P04.last | 51: P05 warn + T19 warn *guarantee:P05 | 63: P05 warn + T19 warn *guarantee:P05.last | 66: P06 note',
  },
  {
    name: 'healthy, pages print the date a day apart',
    isHealthy: true,
    guarantee: [
      [0, 50],
      [6, 49],
      [12, 50],
    ],
    parcels: [{ events: TO_DOOR }],
    until: 24,
    told: '24: over',
  },
  {
    name: 'pick-up, never fetched: it goes back',
    parcels: [{ events: [...TO_COURIER, [19, 'AE_GSTA_INFORM_BUYER'], [34, 'AE_RETURNED']] }],
    marks: [[37, 'dispute']],
    statuses: [
      [0, 'shipped'],
      [39, 'in-dispute'],
      [48, 'refunded'],
    ],
    until: 50,
    told: '21: T17 warn *pickup:T17 | 36: T13 warn | 37: D04 note | 48: over',
  },
  {
    name: 'pick-up in the last week of protection',
    guarantee: [[0, 30]],
    parcels: [{ events: [...later(6, TO_COURIER), [24, 'AE_GSTA_INFORM_BUYER'], [28, 'AE_GSTA_BUYER_SIGN']] }],
    until: 33,
    told: '23: P02 warn *guarantee:P02 | 24: P02 warn + T17 warn *pickup:T17 | 27: P03 warn + T17 warn *guarantee:P03 | 29: P04 urgent + T17 warn *guarantee:P04 | 30: - | 33: over',
  },
  {
    name: 'two parcels, one delivered, the other lost before export',
    parcels: [{ events: TO_DOOR }, { number: 'RB123456799CN', events: TO_EXPORT.slice(0, 4) }],
    marks: [
      [28, 'wrote'],
      [44, 'dispute'],
    ],
    statuses: [
      [0, 'shipped'],
      [45, 'in-dispute'],
      [57, 'refunded'],
    ],
    until: 60,
    told: '26: T11 note (look) | 27: T11 warn | 28: T11 note | 43: P02 warn + T11 note *guarantee:P02 | 44: D04 note | 57: over',
  },
  {
    name: 'two parcels, a letter without tracking and a registered one that is never sent',
    parcels: [
      { number: 'LB123456785CN', events: [] },
      { number: 'RB123456799CN', events: [] },
    ],
    statuses: [[0, 'shipped']],
    until: 40,
    told: '0: N03 note | 10: T02 note (look) + N03 note | 12: T02 warn + N03 note | 30: T04 warn + N03 note',
  },
  {
    name: 'the date is printed late: an estimate before',
    guarantee: [[48, 75]],
    parcels: [{ events: [...TO_CUSTOMS, [34, 'AE_CC_IM_START'], [54, 'AE_CC_IM_START'], [60, 'AE_GTMS_ACCEPT'], [62, 'AE_GTMS_SIGNED']] }],
    until: 68,
    told: '35: T10 note (look) | 36: - | 66: over',
  },
  {
    name: 'the date is printed a day after the estimate has warned',
    guarantee: [[54, 75]],
    parcels: [{ events: [...TO_CUSTOMS, [34, 'AE_CC_IM_START'], [52, 'AE_CC_IM_START'], [60, 'AE_GTMS_ACCEPT'], [62, 'AE_GTMS_SIGNED']] }],
    until: 68,
    told: '35: T10 note (look) | 36: - | 53: P02 warn *protection:P02 | 54: - | 66: over',
  },
  {
    name: 'extended, then shortened again, the seller is asked',
    guarantee: [
      [0, 40],
      [30, 55],
      [36, 42],
    ],
    marks: [[37, 'wrote']],
    parcels: [{ events: [...TO_CUSTOMS, [28, 'AE_CC_IM_START'], [40, 'AE_GTMS_ACCEPT'], [43, 'AE_GTMS_SIGNED']] }],
    statuses: [
      [0, 'shipped'],
      [45, 'completed'],
    ],
    until: 47,
    told: '36: P02 warn *guarantee:P02 | 37: P02 note | 39: P03 warn *guarantee:P03 | 41: P04 urgent *guarantee:P04 | 42: P04 urgent *guarantee:P04.last | 43: P05 warn *guarantee:P05 | 45: over',
  },
  {
    name: 'shortened, and the buyer says that it was extended',
    guarantee: [
      [0, 60],
      [20, 45],
      [30, 60],
    ],
    marks: [[22, 'extended']],
    parcels: [{ events: [...TO_CUSTOMS, [32, 'AE_GTMS_ACCEPT'], [34, 'AE_GTMS_SIGNED']] }],
    until: 40,
    told: '21: P08 warn | 22: P08 note | 30: - | 39: over',
  },
  {
    name: 'dispute refused, appealed, won',
    parcels: [{ events: [] }],
    marks: [
      [15, 'dispute'],
      [25, 'dispute'],
    ],
    statuses: [
      [0, 'shipped'],
      [15, 'in-dispute'],
      [24, 'shipped'],
      [27, 'in-dispute'],
      [36, 'refunded'],
    ],
    until: 40,
    told: '10: T02 note (look) | 12: T02 warn | 15: D04 note | 24: T02 warn | 25: D04 note | 36: over',
  },
  {
    name: 'dispute refused, appealed, and the appeal is seen on the page alone',
    parcels: [{ events: [] }],
    statuses: [
      [0, 'shipped'],
      [15, 'in-dispute'],
      [24, 'shipped'],
      [27, 'in-dispute'],
    ],
    until: 44,
    told: '10: T02 note (look) | 12: T02 warn | 15: D04 note | 24: T02 warn | 27: D04 note | 37: D04 note + D06 note',
  },
  {
    name: 'refunded, and then it arrives',
    parcels: [{ events: later(20, TO_DOOR) }],
    marks: [
      [12, 'dispute'],
      [42, 'arrived'],
    ],
    statuses: [
      [0, 'shipped'],
      [12, 'in-dispute'],
      [21, 'refunded'],
    ],
    until: 44,
    told: '10: T02 note (look) | 12: D04 note | 21: over',
  },
  {
    name: 'a part of the money comes back, says the buyer',
    parcels: [{ events: [] }],
    marks: [
      [12, 'dispute'],
      [16, 'answered'],
      [18, 'refunded'],
    ],
    statuses: [
      [0, 'shipped'],
      [12, 'in-dispute'],
    ],
    until: 30,
    told: '10: T02 note (look) | 12: D04 note | 16: D04 note + D05 note | 18: over',
  },
  {
    name: 'arrived, says the buyer, and takes it back: the page knows of no delivery',
    parcels: [{ events: TO_CUSTOMS }],
    marks: [[30, 'arrived']],
    unmarks: [[36, 'arrived']],
    statuses: [[0, 'shipped']],
    until: 52,
    told: '36: T10 note | 43: P02 warn + T10 note *guarantee:P02 | 47: P03 warn + T10 note *guarantee:P03 | 49: P04 urgent *guarantee:P04 | 50: P04 urgent *guarantee:P04.last | 51: P05 warn *guarantee:P05',
  },
  {
    name: 'wrote to the seller, says the buyer, and takes it back',
    parcels: [{ events: [] }],
    marks: [[10, 'wrote']],
    unmarks: [[13, 'wrote']],
    statuses: [[0, 'shipped']],
    until: 40,
    told: '10: T02 note (look) | 12: - | 13: T02 warn | 30: T04 warn',
  },
  {
    name: "the computer's clock was ten days ahead for a day",
    clockAhead: [6, 10],
    parcels: [{ events: [] }],
    statuses: [[0, 'shipped']],
    until: 32,
    told: '10: T02 warn | 30: T04 warn',
  },
  {
    name: 'healthy, the page changes its language: words instead of codes',
    isHealthy: true,
    wordsFrom: 9,
    parcels: [{ events: TO_DOOR }],
    until: 24,
    told: '24: over',
  },
  {
    name: 'number for China alone, then a last-mile number',
    parcels: [{ number: '7712345690128', laterNumber: [17, '520000000001'], events: TO_DOOR }],
    until: 24,
    told: '0: N10 note | 15: - | 24: over',
  },
  {
    name: 'protected past half a year, never sent, never asked for',
    parcels: [{ events: [] }],
    looksUntil: 12,
    statuses: [[0, 'shipped']],
    until: 200,
    told: '10: T02 note (look) | 12: T02 warn | 20: T21 note | 43: P02 warn + T21 note *guarantee:T21 | 47: P03 warn + T21 note | 49: P04 urgent + T21 note | 51: P05 warn + T21 note | 66: -',
  },
];
