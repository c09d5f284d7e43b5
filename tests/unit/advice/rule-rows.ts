/** For each rule of time, protection and dispute: orders, and what it says of them just before, at and just after each of its days. Days count from shipping. */
import type { Day } from '../../../src/model/day.ts';
import type { Order, ParcelEvent } from '../../../src/model/order.ts';

type PlainEvent = readonly [day: number, code: string];
/** An order in days from its shipping. */
export interface PlainOrder {
  status?: Order['status'];
  /** 90 unless told otherwise; null for none. */
  guarantee?: number | null;
  events?: readonly PlainEvent[] | null;
  number?: string | null;
  service?: string;
  dollars?: number;
  promised?: number;
  marks?: Partial<Record<Order['marks'][number]['kind'], number>>;
  changed?: { from: number; to: number; on: number };
  completed?: number;
  disputeLeft?: number;
  trackedAt?: string;
  title?: string;
  statusText?: string;
  /** The day on which its pages were last read; looked at on the day itself unless told otherwise. */
  lookedAt?: number;
  /** An update of that day in words alone, the newest. */
  words?: readonly [day: number, text: string];
  /** The first day of its present status. */
  since?: number;
  /** Of which the list tells the day of ordering alone, two days before day 0. */
  isUnread?: boolean;
}
/** `says`: level, and the last part of the text's key where it matters; null for silence. */
export interface RuleRows {
  id: string;
  of: string;
  order: PlainOrder;
  rows: readonly (readonly [day: number, says: string | null])[];
}

const ACCEPTED = 'AE_GWMS_ACCEPT';
const SORTED = 'AE_SC_OUTBOUND_SUCCESS';
const EXPORTED = 'AE_LH_DEPART';
const AT_CUSTOMS = 'AE_CC_IM_START';
const ARRIVED = 'AE_GTMS_ACCEPT';
const RETURNED = 'AE_RT_RETURN';
const CANCELLED = 'AE_GWMS_CANCEL';
const AT_COUNTER = 'AE_GSTA_INFORM_BUYER';
const DELIVERED = 'AE_GTMS_SIGNED';

/** D07, of a return that was agreed on day 20. */
const RETURNED_BY_DAY_30: RuleRows['rows'] = [
  [20, 'note sendBack'],
  [26, 'note'],
  [27, 'warn sendBack'],
  [30, 'warn'],
  [31, null],
];

export const RULE_ROWS: readonly RuleRows[] = [
  {
    id: 'T01',
    of: 'the first days',
    order: { events: [] },
    rows: [
      [0, 'info'],
      [9, 'info'],
      [10, null],
    ],
  },
  {
    id: 'T02',
    of: 'ten silent days',
    order: { events: [] },
    rows: [
      [9, null],
      [10, 'warn what'],
      [11, 'warn'],
      [29, 'warn'],
      [30, null],
    ],
  },
  {
    id: 'T02',
    of: 'a seller who was written to',
    order: { events: [], marks: { wrote: 10 } },
    rows: [
      [9, null],
      [10, 'info wrote'],
      [14, 'info wrote'],
      [15, null],
    ],
  },
  {
    id: 'T02',
    of: 'a parcel that the buyer follows elsewhere',
    order: { events: [], trackedAt: 'Posti' },
    rows: [
      [10, null],
      [30, null],
    ],
  },
  {
    id: 'T02',
    of: 'an untraced letter that holds goods of 10.01 dollars',
    order: { events: [], number: 'LB123456785CN', dollars: 10.01 },
    rows: [
      [9, null],
      [10, 'warn'],
      [11, 'warn'],
    ],
  },
  {
    id: 'T02',
    of: 'an untraced letter that holds goods of 10 dollars',
    order: { events: [], number: 'LB123456785CN', dollars: 10 },
    rows: [
      [10, null],
      [11, null],
    ],
  },
  {
    id: 'T03',
    of: 'five days after writing',
    order: { events: [], marks: { wrote: 10 } },
    rows: [
      [14, null],
      [15, 'warn'],
      [16, 'warn'],
      [29, 'warn'],
      [30, null],
    ],
  },
  {
    id: 'T03',
    of: 'early writing: not before day 11',
    order: { events: [], marks: { wrote: 3 } },
    rows: [
      [8, null],
      [10, null],
      [11, 'warn'],
      [12, 'warn'],
    ],
  },
  {
    id: 'T04',
    of: 'thirty silent days',
    order: { events: [] },
    rows: [
      [29, null],
      [30, 'warn'],
      [31, 'warn'],
    ],
  },
  {
    id: 'T05',
    of: 'a notice and no more',
    order: { events: [[1, ACCEPTED]] },
    rows: [
      [13, null],
      [14, 'note'],
      [15, 'note'],
      [20, 'note'],
      [21, 'warn'],
      [22, 'warn'],
      [29, 'warn'],
      [30, null],
    ],
  },
  {
    id: 'T05',
    of: 'a notice, and a seller who was asked',
    order: { events: [[1, ACCEPTED]], marks: { wrote: 12 } },
    rows: [
      [13, null],
      [14, 'note'],
      [16, 'note'],
      [17, null],
    ],
  },
  {
    id: 'T05',
    of: "AliExpress's own events alone, which are no notice",
    order: { events: [[0, 'AE_ORDER_SHIPPED']] },
    rows: [
      [14, null],
      [21, null],
    ],
  },
  {
    id: 'T06',
    of: 'goods over 10 dollars',
    order: { events: [], dollars: 10.01 },
    rows: [
      [5, null],
      [6, 'note'],
      [7, 'note'],
      [9, 'note'],
      [10, null],
    ],
  },
  {
    id: 'T06',
    of: 'goods of 10 dollars',
    order: { events: [], dollars: 10 },
    rows: [
      [6, null],
      [9, null],
    ],
  },
  {
    id: 'T07',
    of: 'goods under 5 dollars',
    order: { events: [], number: 'SYAE003456789', dollars: 4.99 },
    rows: [
      [0, 'info'],
      [10, 'info'],
      [60, 'info'],
      [61, null],
    ],
  },
  {
    id: 'T07',
    of: 'goods of 5 dollars',
    order: { events: [], dollars: 5 },
    rows: [
      [0, null],
      [40, null],
    ],
  },
  {
    id: 'T08',
    of: 'goods of 5 dollars',
    order: { events: [], dollars: 5 },
    rows: [
      [0, 'info'],
      [9, 'info'],
      [10, null],
    ],
  },
  {
    id: 'T08',
    of: 'goods of 10 dollars',
    order: { events: [], dollars: 10 },
    rows: [
      [0, 'info'],
      [9, 'info'],
      [10, null],
    ],
  },
  { id: 'T08', of: 'goods over 10 dollars', order: { events: [], dollars: 10.01 }, rows: [[0, null]] },
  {
    id: 'T09',
    of: 'export on day 5',
    order: { events: [[5, EXPORTED]] },
    rows: [
      [34, null],
      [35, 'note'],
      [36, 'note'],
      [64, 'note'],
      [65, 'warn'],
      [66, 'warn'],
    ],
  },
  {
    id: 'T09',
    of: 'export on day 5, protection to day 50: ten days before its end',
    order: { events: [[5, EXPORTED]], guarantee: 50 },
    rows: [
      [34, null],
      [35, 'note'],
      [39, 'note'],
      [40, 'warn'],
      [41, 'warn'],
    ],
  },
  {
    id: 'T09',
    of: 'cheap goods whose number leads to no door: only a note',
    order: { events: [[5, EXPORTED]], number: 'LB123456785CN', dollars: 4.99, guarantee: 50 },
    rows: [
      [34, null],
      [40, null],
      [46, null],
    ],
  },
  {
    id: 'T09',
    of: "cheap goods in an unknown carrier's hands: only a note",
    order: { events: [[5, EXPORTED]], number: 'Q7X-2B9K4-ZZ1', dollars: 4.99 },
    rows: [
      [34, null],
      [35, 'note'],
      [36, 'note'],
      [64, 'note'],
      [65, 'note'],
      [66, 'note'],
    ],
  },
  {
    id: 'T09',
    of: 'export on day 20, protection to day 40: not within two weeks of a scan',
    order: { events: [[20, EXPORTED]], guarantee: 40 },
    rows: [
      [30, null],
      [33, null],
      [34, 'warn'],
    ],
  },
  {
    id: 'T10',
    of: 'customs on day 5',
    order: { events: [[5, AT_CUSTOMS]] },
    rows: [
      [25, null],
      [26, 'note'],
      [27, 'note'],
    ],
  },
  {
    id: 'T11',
    of: 'a sorting centre on day 5',
    order: { events: [[5, SORTED]] },
    rows: [
      [25, null],
      [26, 'warn'],
      [27, 'warn'],
    ],
  },
  {
    id: 'T11',
    of: 'a seller who was asked to search',
    order: { events: [[5, SORTED]], marks: { wrote: 27 } },
    rows: [
      [26, 'note'],
      [28, 'note'],
    ],
  },
  {
    id: 'T12',
    of: 'the country of arrival on day 5',
    order: { events: [[5, ARRIVED]] },
    rows: [
      [18, null],
      [19, 'warn'],
      [20, 'warn'],
    ],
  },
  {
    id: 'T13',
    of: 'a return on day 5',
    order: { events: [[5, RETURNED]] },
    rows: [
      [5, 'warn'],
      [10, 'warn'],
      [11, 'warn'],
      [60, 'warn'],
    ],
  },
  {
    id: 'T18',
    of: 'a cancelled shipment',
    order: { events: [[5, CANCELLED]] },
    rows: [
      [4, 'warn cancelled'],
      [5, 'warn cancelled'],
      [10, 'warn cancelled'],
      [11, 'warn cancelled'],
      [60, 'warn'],
    ],
  },
  {
    id: 'T18',
    of: 'a lost parcel that went on being scanned',
    order: {
      events: [
        [5, EXPORTED],
        [15, 'AE_PARCEL_LOST'],
        [17, AT_CUSTOMS],
      ],
    },
    rows: [
      [17, 'warn lost'],
      [89, 'warn lost'],
    ],
  },
  {
    id: 'T18',
    of: 'a lost parcel that was found',
    order: {
      events: [
        [15, 'AE_PARCEL_LOST'],
        [17, ARRIVED],
      ],
    },
    rows: [[17, null]],
  },
  { id: 'T18', of: 'a lost parcel that is here after all', order: { events: [[15, 'AE_PARCEL_LOST']], marks: { arrived: 16 } }, rows: [[17, null]] },
  {
    id: 'T02',
    of: 'a cancelled shipment, which is not silent',
    order: { events: [[5, CANCELLED]] },
    rows: [
      [10, null],
      [12, null],
    ],
  },
  {
    id: 'T15',
    of: 'a cancelled shipment, which is not late',
    order: { events: [[5, CANCELLED]], promised: 20 },
    rows: [[21, null]],
  },
  {
    id: 'T19',
    of: 'customs that asks on day 5',
    order: { events: [[5, 'AE_CUS_TAX']] },
    rows: [
      [5, 'note what'],
      [11, 'note'],
      [12, 'warn'],
      [13, 'warn'],
    ],
  },
  {
    id: 'T19',
    of: 'customs that asks twice',
    order: {
      events: [
        [5, 'AE_CUS_TAX'],
        [10, 'AE_CUS_TAX'],
      ],
    },
    rows: [
      [11, 'note'],
      [12, 'warn'],
    ],
  },
  {
    id: 'T19',
    of: 'customs that was paid',
    order: {
      events: [
        [5, 'AE_CUS_TAX'],
        [8, 'AE_CC_IM_SUCCESS'],
      ],
    },
    rows: [[13, null]],
  },
  {
    id: 'T14',
    of: 'a number for China alone that has left',
    order: { number: '7712345690128', events: [[5, EXPORTED]] },
    rows: [
      [5, 'info'],
      [60, 'info'],
    ],
  },
  { id: 'T14', of: 'a number for China alone that has not', order: { number: '7712345690128', events: [[5, SORTED]] }, rows: [[5, null]] },
  { id: 'T14', of: 'an ordinary number', order: { events: [[5, EXPORTED]] }, rows: [[5, null]] },
  {
    id: 'T14',
    of: "a number of AliExpress's own line, which its pages follow all the way",
    order: { number: 'LP00123456789012', events: [[5, EXPORTED]] },
    rows: [
      [5, null],
      [40, null],
    ],
  },
  {
    id: 'T09',
    of: "a number of AliExpress's own line",
    order: { number: 'LP00123456789012', events: [[5, EXPORTED]] },
    rows: [
      [34, null],
      [35, 'note'],
    ],
  },
  {
    id: 'T14',
    of: 'a number for China alone that the destination has scanned',
    order: {
      number: '7712345690128',
      events: [
        [5, EXPORTED],
        [15, ARRIVED],
      ],
    },
    rows: [[15, null]],
  },
  { id: 'T14', of: 'Yanwen UA, visible inside China alone', order: { number: 'UA123456785YP', events: [[5, EXPORTED]] }, rows: [[5, 'info']] },
  {
    id: 'D08',
    of: "a cheap parcel of AliExpress's own line that moves",
    order: { number: 'LP00123456789012', dollars: 3, guarantee: 50 },
    rows: [[5, null]],
  },
  { id: 'D08', of: 'a cheap letter without tracking that moves', order: { number: 'LB123456785CN', dollars: 3, guarantee: 50 }, rows: [[5, 'info']] },
  {
    id: 'T15',
    of: 'a promised day',
    order: { promised: 20, events: [[19, AT_CUSTOMS]] },
    rows: [
      [20, null],
      [21, 'note promised'],
      [22, 'note'],
    ],
  },
  {
    id: 'T15',
    of: 'AliExpress standard shipping',
    order: { service: 'AliExpress standard shipping', events: [[44, AT_CUSTOMS]] },
    rows: [
      [45, null],
      [46, 'note usual'],
      [47, 'note'],
    ],
  },
  {
    id: 'T15',
    of: 'AliExpress Premium Shipping',
    order: { service: 'AliExpress Premium Shipping', events: [[13, AT_CUSTOMS]] },
    rows: [
      [14, null],
      [15, 'note usual'],
      [16, 'note'],
    ],
  },
  {
    id: 'T15',
    of: 'a letter without tracking',
    order: { number: 'LB123456785CN', events: [[59, 'LH_HO_OUT']] },
    rows: [
      [60, null],
      [61, 'note usual'],
      [62, 'note'],
    ],
  },
  {
    id: 'T15',
    of: 'a service of unknown usual time',
    order: { service: 'Some Line', events: [[60, AT_CUSTOMS]] },
    rows: [
      [61, null],
      [80, null],
    ],
  },
  {
    id: 'T16',
    of: 'delivery on day 10, protection to day 50',
    order: { guarantee: 50, events: [[10, DELIVERED]] },
    rows: [
      [10, 'info what'],
      [17, 'info'],
      [18, 'info'],
      [50, 'info'],
      [51, 'info'],
    ],
  },
  {
    id: 'T16',
    of: 'a delivery under a number that is mistyped: doubtful while protection lasts',
    order: { number: 'RB123456784CN', guarantee: 50, events: [[10, DELIVERED]] },
    rows: [
      [10, 'warn what'],
      [16, 'warn'],
      [17, 'warn'],
      [18, 'warn'],
      [50, 'warn'],
      [51, 'info'],
    ],
  },
  {
    id: 'T16',
    of: 'a parcel that the buyer has',
    order: { guarantee: 50, events: [[10, DELIVERED]], marks: { arrived: 12 } },
    rows: [
      [12, 'info arrived'],
      [50, 'info arrived'],
    ],
  },
  {
    id: 'T17',
    of: 'a pick-up point',
    order: { events: [[10, AT_COUNTER]] },
    rows: [
      [10, 'warn what'],
      [20, 'warn what'],
    ],
  },
  { id: 'T17', of: 'a failed delivery', order: { events: [[10, 'AE_GTMS_DEL_FAILURE']] }, rows: [[10, 'warn failed']] },
  {
    id: 'P01',
    of: 'protection to day 50',
    order: { guarantee: 50 },
    rows: [
      [0, 'info'],
      [42, 'info'],
      [43, null],
    ],
  },
  {
    id: 'P02',
    of: 'protection to day 50',
    order: { guarantee: 50 },
    rows: [
      [42, null],
      [43, 'warn'],
      [44, 'warn'],
      [46, 'warn'],
      [47, null],
    ],
  },
  {
    id: 'P02',
    of: 'fifteen days of protection, as from a warehouse nearby: the last third',
    order: { guarantee: 15 },
    rows: [
      [8, null],
      [9, null],
      [10, 'warn'],
      [11, 'warn'],
      [12, null],
    ],
  },
  {
    id: 'P02',
    of: 'three weeks of protection',
    order: { guarantee: 21 },
    rows: [
      [13, null],
      [14, 'warn'],
      [15, 'warn'],
    ],
  },
  {
    id: 'P02',
    of: 'twenty days of protection',
    order: { guarantee: 20 },
    rows: [
      [13, null],
      [14, 'warn'],
      [15, 'warn'],
    ],
  },
  {
    id: 'P02',
    of: 'a seller who was asked: two days for the answer',
    order: { guarantee: 50, marks: { wrote: 43 } },
    rows: [
      [43, 'note'],
      [45, 'note'],
      [46, 'warn'],
      [47, null],
    ],
  },
  {
    id: 'P02',
    of: 'an extension that no page has shown yet',
    order: { guarantee: 50, marks: { extended: 43 } },
    rows: [
      [43, 'note'],
      [46, 'note'],
      [47, null],
    ],
  },
  {
    id: 'P03',
    of: 'protection to day 50',
    order: { guarantee: 50 },
    rows: [
      [46, null],
      [47, 'warn'],
      [48, 'warn'],
      [49, null],
    ],
  },
  {
    id: 'P04',
    of: 'protection to day 50',
    order: { guarantee: 50 },
    rows: [
      [48, null],
      [49, 'urgent'],
      [50, 'urgent'],
      [51, null],
    ],
  },
  {
    id: 'P05',
    of: 'protection to day 50',
    order: { guarantee: 50 },
    rows: [
      [50, null],
      [51, 'warn'],
      [52, 'warn'],
      [65, 'warn'],
      [66, null],
    ],
  },
  {
    id: 'P06',
    of: 'protection to day 50, paid on day -2',
    order: { guarantee: 50 },
    rows: [
      [65, null],
      [66, 'note'],
      [67, 'note'],
      [178, 'note'],
      [179, 'info'],
      [400, 'info'],
    ],
  },
  {
    id: 'P07',
    of: 'an extension read on day 20',
    order: { guarantee: 50, changed: { from: 35, to: 50, on: 20 } },
    rows: [
      [19, null],
      [20, 'info'],
      [21, 'info'],
      [33, 'info'],
      [34, null],
    ],
  },
  {
    id: 'P08',
    of: 'a shortening read on day 20',
    order: { guarantee: 50, changed: { from: 65, to: 50, on: 20 } },
    rows: [
      [19, null],
      [20, 'warn'],
      [21, 'warn'],
      [42, 'warn'],
      [43, null],
    ],
  },
  {
    id: 'P08',
    of: 'a shortening, and a seller who was asked: two days for the answer',
    order: { guarantee: 50, changed: { from: 65, to: 50, on: 20 }, marks: { wrote: 21 } },
    rows: [
      [21, 'note'],
      [23, 'note'],
      [24, 'warn'],
    ],
  },
  {
    id: 'P08',
    of: 'a shortening that the buyer had extended since',
    order: { guarantee: 50, changed: { from: 65, to: 50, on: 20 }, marks: { extended: 21 } },
    rows: [
      [21, 'note'],
      [42, 'note'],
      [43, null],
    ],
  },
  {
    id: 'P08',
    of: 'a shortening after an extension and a letter',
    order: { guarantee: 50, changed: { from: 65, to: 50, on: 20 }, marks: { extended: 19, wrote: 19 } },
    rows: [
      [20, 'warn'],
      [21, 'warn'],
    ],
  },
  {
    id: 'P12',
    of: 'an order that closed by itself',
    order: { status: 'completed', completed: 51, guarantee: 50 },
    rows: [
      [51, 'warn'],
      [62, 'warn'],
      [63, 'urgent'],
      [65, 'urgent'],
      [66, null],
    ],
  },
  { id: 'P12', of: 'an order that the buyer confirmed', order: { status: 'completed', completed: 40, guarantee: 50 }, rows: [[51, null]] },
  {
    id: 'P12',
    of: 'an order that arrived after it had closed',
    order: { status: 'completed', completed: 51, guarantee: 50, marks: { arrived: 52 } },
    rows: [[53, null]],
  },
  {
    id: 'P12',
    of: 'an order that was delivered',
    order: { status: 'completed', completed: 51, guarantee: 50, events: [[40, 'AE_GTMS_SIGNED']] },
    rows: [[52, null]],
  },
  {
    id: 'P12',
    of: 'an order of which nobody knows who closed it',
    order: { status: 'completed', completed: 80, guarantee: null },
    rows: [[81, null]],
  },
  {
    id: 'P09',
    of: 'a completed order',
    order: { status: 'completed', guarantee: 50 },
    rows: [
      [0, 'info'],
      [49, 'info'],
      [60, 'info'],
    ],
  },
  {
    id: 'P10',
    of: 'an order paid on day -2 and still processing',
    order: { status: 'processing', guarantee: null, events: null, number: null },
    rows: [
      [4, null],
      [5, 'note what'],
      [6, 'note'],
    ],
  },
  {
    id: 'P04',
    of: 'a parcel that moves to the end of protection',
    order: { events: [[40, AT_CUSTOMS]], guarantee: 50 },
    rows: [
      [48, null],
      [49, 'urgent what'],
      [50, 'urgent what'],
      [51, null],
    ],
  },
  {
    id: 'P11',
    of: 'an order of which only its day is known: ordered on day -2',
    order: { events: null, guarantee: null, isUnread: true },
    rows: [
      [0, 'note fromOrder'],
      [27, 'note fromOrder'],
      [28, 'warn fromOrder'],
      [29, 'warn fromOrder'],
      [58, 'warn fromOrder'],
      [59, 'warn past'],
      [98, 'warn past'],
    ],
  },
  {
    id: 'P11',
    of: 'no date: 60 days after shipping',
    order: { guarantee: null },
    rows: [
      [0, 'info what'],
      [52, 'info'],
      [53, null],
    ],
  },
  {
    id: 'D01',
    of: 'a silent parcel',
    order: { events: [], guarantee: 50 },
    rows: [
      [0, 'info notYet'],
      [10, 'info notYet'],
      [11, 'info yes'],
      [12, 'info yes'],
      [65, 'info yes'],
      [66, null],
    ],
  },
  {
    id: 'D01',
    of: 'a moving parcel',
    order: { events: [[8, AT_CUSTOMS]], guarantee: 50 },
    rows: [
      [10, 'info notYet'],
      [11, 'info early'],
      [21, 'info early'],
      [22, 'info yes'],
      [65, 'info yes'],
      [66, null],
    ],
  },
  {
    id: 'D01',
    of: 'a parcel that moves to the end of protection',
    order: { events: [[40, AT_CUSTOMS]], guarantee: 50 },
    rows: [
      [46, 'info early'],
      [47, 'info try'],
      [50, 'info try'],
      [51, 'info yes'],
      [52, 'info yes'],
    ],
  },
  {
    id: 'D01',
    of: 'a lost parcel',
    order: { events: [[5, SORTED]], guarantee: 50 },
    rows: [
      [18, 'info early'],
      [19, 'info yes'],
      [20, 'info yes'],
    ],
  },
  {
    id: 'D02',
    of: 'thirty silent days',
    order: { events: [] },
    rows: [
      [29, null],
      [30, 'info'],
      [31, 'info'],
      [105, 'info'],
      [106, null],
    ],
  },
  {
    id: 'D03',
    of: 'thirty silent days',
    order: { events: [] },
    rows: [
      [29, null],
      [30, 'info'],
      [31, 'info'],
    ],
  },
  {
    id: 'D04',
    of: 'a dispute of day 20',
    order: { guarantee: 50, marks: { dispute: 20 } },
    rows: [
      [20, 'note what'],
      [50, 'note what'],
      [51, 'note never'],
      [52, 'note never'],
    ],
  },
  {
    id: 'D04',
    of: 'a dispute that was closed',
    order: { guarantee: 50, disputeLeft: 48 },
    rows: [
      [50, null],
      [51, 'note gone'],
      [52, 'note gone'],
    ],
  },
  {
    id: 'D04',
    of: 'a dispute that was closed long before the end: it can be opened again',
    order: { guarantee: 50, disputeLeft: 46 },
    rows: [
      [50, null],
      [51, null],
      [66, null],
    ],
  },
  {
    id: 'P05',
    of: 'a dispute that was closed long before the end: it can be opened again',
    order: { guarantee: 50, disputeLeft: 46 },
    rows: [
      [50, null],
      [51, 'warn'],
      [65, 'warn'],
      [66, null],
    ],
  },
  {
    id: 'D04',
    of: 'a dispute that was last seen three days before the end',
    order: { guarantee: 50, disputeLeft: 47 },
    rows: [
      [50, null],
      [51, 'note gone'],
    ],
  },
  {
    id: 'D05',
    of: 'a dispute of day 20',
    order: { marks: { dispute: 20 } },
    rows: [
      [20, 'info'],
      [40, 'info'],
    ],
  },
  {
    id: 'D05',
    of: "the seller's answer",
    order: { marks: { dispute: 20, answered: 22 } },
    rows: [
      [22, 'note'],
      [23, 'note'],
    ],
  },
  {
    id: 'D06',
    of: 'a dispute of day 20',
    order: { marks: { dispute: 20 } },
    rows: [
      [20, 'info what'],
      [25, 'info what'],
      [26, 'info platform'],
      [32, 'info platform'],
      [33, 'note due'],
      [34, 'note due'],
    ],
  },
  {
    id: 'D07',
    of: 'an agreed return of day 20',
    order: { marks: { dispute: 15, accepted: 20 } },
    rows: RETURNED_BY_DAY_30,
  },
  {
    id: 'D07',
    of: 'an agreed return of goods that came',
    order: { marks: { dispute: 15, accepted: 20, arrived: 18 } },
    rows: RETURNED_BY_DAY_30,
  },
  {
    id: 'D07',
    of: 'an agreed return whose money is back',
    order: { marks: { dispute: 15, accepted: 20, refunded: 22 } },
    rows: [[22, null]],
  },
  {
    id: 'D07',
    of: 'a dispute that was closed',
    order: { disputeLeft: 20 },
    rows: [
      [20, 'info appeal'],
      [27, 'info appeal'],
      [28, null],
    ],
  },
  {
    id: 'D07',
    of: 'a decision that closed the order',
    order: { status: 'closed', disputeLeft: 20 },
    rows: [
      [20, 'info appeal'],
      [27, 'info appeal'],
      [28, null],
    ],
  },
  {
    id: 'D07',
    of: 'a decision for the buyer',
    order: { status: 'refunded', disputeLeft: 20 },
    rows: [[20, null]],
  },
  {
    id: 'P06',
    of: 'an estimate, of which nobody is warned',
    order: { guarantee: null },
    rows: [
      [75, null],
      [76, 'info estimate'],
    ],
  },
  {
    id: 'D08',
    of: 'cheap and silent, protection to day 50',
    order: { events: [], number: 'SYAE003456789', dollars: 3, guarantee: 50 },
    rows: [
      [0, 'info'],
      [30, 'info'],
      [46, 'info'],
      [47, null],
    ],
  },
  {
    id: 'D09',
    of: 'arrival after the refund',
    order: { status: 'refunded', marks: { refunded: 20, arrived: 25 } },
    rows: [
      [25, 'info'],
      [26, 'info'],
    ],
  },
  { id: 'D09', of: 'a refund after arrival', order: { status: 'refunded', marks: { refunded: 20, arrived: 19 } }, rows: [[25, null]] },
  {
    id: 'T07',
    of: 'cheap goods that were seen up to the border',
    order: { events: [[5, EXPORTED]], number: 'SYAE003456789', dollars: 4.99 },
    rows: [
      [0, 'info'],
      [34, 'info'],
      [60, 'info'],
    ],
  },
  {
    id: 'T07',
    of: 'cheap goods under a number that is followed to the door: silence is no rule',
    order: { events: [], dollars: 4.99 },
    rows: [
      [0, null],
      [10, null],
    ],
  },
  {
    id: 'T02',
    of: 'cheap goods under a number that is followed to the door',
    order: { events: [], dollars: 4.99 },
    rows: [
      [9, null],
      [10, 'warn'],
      [11, 'warn'],
    ],
  },
  {
    id: 'T02',
    of: "cheap goods by AliExpress's own service, tracked to the door",
    order: { events: [], number: 'SYAE003456789', service: 'AliExpress Standard Shipping', dollars: 4.99 },
    rows: [
      [9, null],
      [10, 'warn'],
      [11, 'warn'],
    ],
  },
  {
    id: 'T20',
    of: 'a code that comes by mail: nothing to track on any day',
    order: { title: 'Digital code for a game', number: null, events: [], guarantee: null },
    rows: [
      [0, 'info what'],
      [30, 'info'],
      [90, 'info'],
    ],
  },
  ...['N14', 'T01', 'T02', 'T04', 'T06', 'P11', 'P02', 'P10'].map((id) => ({
    id,
    of: 'a code that comes by mail: T20 says all',
    order: { title: 'Digital code for a game', number: null, events: [], guarantee: null, dollars: 40 },
    rows: [0, 6, 10, 30, 55, 70].map((day) => [day, null] as const),
  })),
  {
    id: 'T20',
    of: 'a tracking page that shows nothing of any parcel, of an order without a date',
    order: { number: null, events: [], guarantee: null },
    rows: [
      [0, 'info what'],
      [40, 'info'],
    ],
  },
  {
    id: 'T20',
    of: 'an order that is promised a delivery, though no number is shown',
    order: { number: null, events: [], guarantee: 50 },
    rows: [[12, null]],
  },
  {
    id: 'T20',
    of: 'cards of paper, sent by post',
    order: { title: 'Gift cards of paper, 50 pieces', events: [] },
    rows: [[12, null]],
  },
  {
    id: 'D07',
    of: 'a return that was sent',
    order: { status: 'in-dispute', events: [[12, DELIVERED]], marks: { accepted: 20, sentBack: 25 } },
    rows: [
      [25, null],
      [29, null],
      [31, null],
    ],
  },
  {
    id: 'D10',
    of: 'a return that was sent on day 25',
    order: { status: 'in-dispute', events: [[12, DELIVERED]], marks: { accepted: 20, sentBack: 25 } },
    rows: [
      [25, 'info sent'],
      [44, 'info sent'],
      [45, 'warn what'],
      [46, 'warn what'],
      [178, 'warn what'],
      [179, 'warn what'],
    ],
  },
  {
    id: 'D10',
    of: 'an offer that was accepted on day 20, and no word of a return',
    order: { status: 'in-dispute', events: [[12, DELIVERED]], marks: { accepted: 20 } },
    rows: [
      [30, null],
      [31, 'note past'],
      [32, 'note past'],
      [49, 'note past'],
      [50, 'warn accepted'],
      [51, 'warn accepted'],
    ],
  },
  {
    id: 'D10',
    of: 'a return whose order was closed without a refund',
    order: { status: 'closed', events: [[12, DELIVERED]], marks: { accepted: 20, sentBack: 25 } },
    rows: [
      [44, 'info'],
      [45, 'warn what'],
    ],
  },
  { id: 'D10', of: 'a return whose money came', order: { status: 'in-dispute', marks: { sentBack: 25, refunded: 40 } }, rows: [[46, null]] },
  { id: 'D10', of: 'a return that AliExpress refunded', order: { status: 'refunded', marks: { sentBack: 25 } }, rows: [[46, null]] },
  {
    id: 'D04',
    of: 'a dispute about goods that came',
    order: { status: 'in-dispute', events: [[12, DELIVERED]], guarantee: 50 },
    rows: [
      [20, 'note here'],
      [50, 'note here'],
      [51, 'note never'],
    ],
  },
  {
    id: 'T23',
    of: 'an update that names restricted goods',
    order: { events: [[15, AT_CUSTOMS]], words: [20, 'Your shipment contains restricted items and is held'] },
    rows: [
      [20, 'note what'],
      [21, 'note what'],
      [40, 'note what'],
    ],
  },
  {
    id: 'T23',
    of: 'an update that names none',
    order: { events: [[15, AT_CUSTOMS]], words: [20, 'No prohibited goods were found'] },
    rows: [[21, null]],
  },
  { id: 'T23', of: 'restricted goods that go back', order: { events: [[22, RETURNED]], words: [20, 'Prohibited items'] }, rows: [[23, null]] },
  {
    id: 'P06',
    of: 'an order that closed by itself',
    order: { status: 'completed', completed: 51, guarantee: 50 },
    rows: [
      [65, null],
      [66, 'note what'],
      [67, 'note'],
      [79, 'note'],
      [80, 'info what'],
      [81, 'info'],
    ],
  },
  { id: 'P06', of: 'an order that the buyer confirmed', order: { status: 'completed', completed: 40, guarantee: 50 }, rows: [[66, null]] },
  ...[52, 66, 81].map((day) => ({
    id: 'P09',
    of: 'an order that closed by itself: something is left to do',
    order: { status: 'completed' as const, completed: 51, guarantee: 50 },
    rows: [[day, null] as const],
  })),
  {
    id: 'P04',
    of: 'a parcel that was scanned, though not lately: the form may refuse it, too',
    order: { events: [[33, AT_CUSTOMS]], guarantee: 50 },
    rows: [
      [48, null],
      [49, 'urgent what'],
      [50, 'urgent what'],
      [51, null],
    ],
  },
  {
    id: 'P02',
    of: 'a parcel that may be lost: extend or dispute',
    order: { events: [[15, ARRIVED]], guarantee: 50 },
    rows: [
      [43, 'warn what'],
      [46, 'warn what'],
    ],
  },
  {
    id: 'T07',
    of: 'cheap goods of which a dispute is advised (T09)',
    order: { events: [[5, EXPORTED]], number: 'SYAE003456789', dollars: 3, changed: { from: 60, to: 90, on: 40 } },
    rows: [
      [64, 'info border'],
      [65, null],
      [66, null],
    ],
  },
  {
    id: 'T16',
    of: 'a parcel that the buyer has, until the order closes',
    order: { status: 'delivered', guarantee: 50, events: [[10, DELIVERED]], marks: { arrived: 10 } },
    rows: [
      [11, 'info arrived'],
      [17, 'info arrived'],
      [18, 'info arrived'],
    ],
  },
  {
    id: 'T21',
    of: 'a moving parcel that nobody has looked at since day 12',
    order: { events: [[11, AT_CUSTOMS]], lookedAt: 12 },
    rows: [
      [12, null],
      [19, null],
      [20, 'info what'],
      [21, 'info'],
      [31, 'info'],
      [32, 'note what'],
      [104, 'note'],
      [106, null],
    ],
  },
  {
    id: 'T21',
    of: 'a silent parcel that nobody has looked at since day 12',
    order: { events: [], lookedAt: 12 },
    rows: [
      [19, null],
      [20, 'note what'],
      [21, 'note'],
    ],
  },
  {
    id: 'T02',
    of: 'a silent parcel that nobody has looked at since day 12: T21 in its place',
    order: { events: [], lookedAt: 12 },
    rows: [
      [19, 'warn what'],
      [20, null],
      [21, null],
    ],
  },
  ...['T04', 'T06', 'T08', 'T01', 'T09', 'T11', 'T12', 'T15', 'P06'].map((id) => ({
    id,
    of: 'an order that nobody has looked at since day 4: T21 says all',
    order: { events: [[3, SORTED]] as const, dollars: 12, service: 'AliExpress standard shipping', lookedAt: 4, guarantee: null },
    rows: [12, 30, 46, 65, 74].map((day) => [day, null] as const),
  })),
  {
    id: 'P02',
    of: 'an order that nobody has looked at since day 12',
    order: { guarantee: 50, lookedAt: 12 },
    rows: [
      [42, null],
      [43, 'warn what'],
      [46, 'warn what'],
      [47, null],
    ],
  },
  {
    id: 'P04',
    of: 'an order that nobody has looked at since day 12',
    order: { guarantee: 50, lookedAt: 12 },
    rows: [
      [48, null],
      [49, 'urgent what'],
      [50, 'urgent'],
      [51, null],
    ],
  },
  {
    id: 'P05',
    of: 'an order that nobody has looked at since day 12',
    order: { guarantee: 50, lookedAt: 12 },
    rows: [
      [50, null],
      [51, 'warn what'],
      [65, 'warn'],
      [66, null],
    ],
  },
  {
    id: 'P06',
    of: 'an order that nobody has looked at since day 12: probably completed long since',
    order: { guarantee: 50, lookedAt: 12 },
    rows: [
      [65, null],
      [66, 'info what'],
      [67, 'info'],
    ],
  },
  {
    id: 'T17',
    of: 'a pick-up that nobody has looked at since day 12',
    order: { events: [[10, AT_COUNTER]], lookedAt: 12 },
    rows: [
      [19, 'warn'],
      [20, 'note'],
      [21, 'note'],
    ],
  },
  {
    id: 'P13',
    of: 'an order that AliExpress froze on day 8',
    order: { status: 'unknown', statusText: 'Frozen', since: 8, events: [], guarantee: 60, dollars: 40 },
    rows: [
      [8, 'info what'],
      [28, 'info what'],
      [29, 'info what'],
      [30, 'note long'],
      [60, 'note long'],
    ],
  },
  {
    id: 'P13',
    of: 'an order that is frozen since nobody knows when',
    order: { status: 'unknown', statusText: 'Заказ заморожен', events: [] },
    rows: [[30, 'info what']],
  },
  ...['T02', 'T04', 'T06', 'P02', 'P04', 'P05', 'D01', 'D02'].map((id) => ({
    id,
    of: 'a frozen order: P13 says all',
    order: { status: 'unknown' as const, statusText: 'Frozen', since: 8, events: [], guarantee: 60, dollars: 40 },
    rows: [10, 31, 53, 59, 61].map((day) => [day, null] as const),
  })),
  {
    id: 'P10',
    of: 'goods that were ordered before they are made',
    order: { status: 'processing', title: 'Pre-order: figure, released in autumn' },
    rows: [
      [4, null],
      [5, null],
      [6, null],
    ],
  },
  {
    id: 'D08',
    of: 'long protection: no waiting is fair after 60 days',
    order: { events: [], number: 'SYAE003456789', dollars: 3, guarantee: 90 },
    rows: [
      [59, 'info'],
      [60, 'info'],
      [61, null],
    ],
  },
  {
    id: 'T04',
    of: 'cheap goods, silent for 60 days: waiting longer is not fair',
    order: { events: [], number: 'SYAE003456789', dollars: 3, guarantee: 90 },
    rows: [
      [59, null],
      [60, null],
      [61, 'warn'],
      [62, 'warn'],
    ],
  },
  {
    id: 'D08',
    of: 'cheap goods under a number that is followed to the door',
    order: { events: [], dollars: 3, guarantee: 50 },
    rows: [[12, null]],
  },
  {
    id: 'T09',
    of: 'cheap goods whose protection was extended: a dispute after two months',
    order: { events: [[5, EXPORTED]], number: 'SYAE003456789', dollars: 3, guarantee: 110, changed: { from: 60, to: 110, on: 50 } },
    rows: [
      [64, 'note'],
      [65, 'warn'],
      [66, 'warn'],
    ],
  },
];

/** The events of a plain order, newest first, as a page lists them. */
export const eventsOf = (events: readonly PlainEvent[], dayOf: (days: number) => Day): ParcelEvent[] =>
  events.map(([days, code]) => ({ at: dayOf(days), code, text: '' })).toReversed();
