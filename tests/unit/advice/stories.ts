/**
 * Courses that buyers' accounts are full of, invented anew, in days from shipping: what an experienced buyer would say on each day (`wanted`), what
 * Trackguard said before November 2026 (`before`: right, noisy, late, wrong or silent), and what it says now: its warnings, else its first notes.
 */
import type { PlainOrder } from './rule-rows.ts';

export interface StoryDay {
  day: number;
  wanted: string;
  before: 'right' | 'noisy' | 'late' | 'wrong' | 'silent';
  says: string;
  /** What a page shows from that day on. */
  shows?: Partial<PlainOrder>;
}
export interface Story {
  name: string;
  order: PlainOrder;
  days: readonly StoryDay[];
}

const TAKEN = 'AE_PU_PICKUP_SUCCESS';
const LEFT = 'AE_LH_DEPART';
const CUSTOMS = 'AE_CC_IM_START';
const HERE = 'AE_GTMS_ACCEPT';
const SIGNED = 'AE_GTMS_SIGNED';
const closed = (completed: number): Partial<PlainOrder> => ({ status: 'completed', completed });

export const STORIES: readonly Story[] = [
  {
    name: 'a moving parcel whose dispute the form refuses',
    order: {
      guarantee: 60,
      dollars: 12,
      events: [
        [2, TAKEN],
        [10, LEFT],
        [52, HERE],
        [56, 'AE_GTMS_SC_ARRIVE'],
      ],
    },
    days: [
      { day: 3, wanted: 'calm', before: 'right', says: 'calm: P01 what, D01 notYet' },
      { day: 43, wanted: 'batches wait', before: 'right', says: 'note T09 T09.action' },
      { day: 53, wanted: 'note the date, fifteen days follow', before: 'right', says: 'warn P02 P02.action' },
      { day: 58, wanted: 'the form may refuse: from the day after the end', before: 'wrong', says: 'warn P03 P03.try' },
      { day: 60, wanted: 'try, and if refused tomorrow', before: 'wrong', says: 'urgent P04 P04.try' },
      { day: 61, wanted: 'dispute now: it closed by itself', before: 'silent', says: 'warn P12 P12.action', shows: closed(61) },
      { day: 74, wanted: 'last call', before: 'silent', says: 'urgent P12 P12.action', shows: closed(61) },
    ],
  },
  {
    name: 'a shipment that is cancelled',
    order: { guarantee: 75, dollars: 20, events: [[9, 'AE_GWMS_CANCEL']] },
    days: [
      { day: 9, wanted: 'never sent: refund from day 11', before: 'noisy', says: 'warn T18 T18.wait' },
      { day: 16, wanted: 'refund now', before: 'noisy', says: 'warn T18 T18.action' },
    ],
  },
  {
    name: 'a cheap parcel, silent for weeks, that arrives',
    order: {
      number: 'SYAE003456789',
      guarantee: 75,
      dollars: 3,
      events: [
        [34, 'LH_HO_OUT'],
        [46, SIGNED],
      ],
    },
    days: [
      { day: 4, wanted: 'calm', before: 'right', says: 'calm: P01 what, T07 what, D08 what, D01 notYet' },
      { day: 30, wanted: 'wait, watch the date', before: 'right', says: 'calm: P01 what, T07 what, D08 what, D01 yes' },
      { day: 36, wanted: 'calm', before: 'right', says: 'calm: P01 what, D01 early' },
      { day: 50, wanted: 'done', before: 'right', says: 'calm: P09 what', shows: closed(50) },
    ],
  },
  {
    name: 'customs, as a page tells it in Korean',
    order: {
      number: 'LP00123456789012',
      guarantee: 49,
      dollars: 9,
      promised: 17,
      events: [
        [1, TAKEN],
        [3, LEFT],
      ],
      words: [5, '인천세관 도착'],
    },
    days: [
      { day: 14, wanted: 'calm', before: 'right', says: 'calm: P01 what, D01 early' },
      { day: 20, wanted: 'late by three days', before: 'right', says: 'note T15 T15.action' },
      { day: 29, wanted: 'three weeks: ask the seller and the carrier', before: 'late', says: 'note T10 T10.action + note T15 T15.action' },
      { day: 43, wanted: 'dispute or extend', before: 'right', says: 'warn P02 P02.action + note T10 T10.action' },
    ],
  },
  {
    name: 'never scanned: written, disputed, refunded',
    order: { guarantee: 75, dollars: 9, events: [], marks: { wrote: 18, dispute: 32 } },
    days: [
      { day: 3, wanted: 'calm', before: 'right', says: 'calm: P01 what, T08 what, D01 notYet' },
      { day: 12, wanted: 'write to the seller', before: 'right', says: 'warn T02 T02.action' },
      { day: 20, wanted: 'wait for the answer', before: 'right', says: 'calm: P01 what, T02 wrote, D01 yes' },
      { day: 25, wanted: 'open a dispute', before: 'right', says: 'warn T03 T03.action' },
      { day: 35, wanted: 'do not cancel', before: 'right', says: 'note D04 D04.action', shows: { status: 'in-dispute' } },
      { day: 42, wanted: 'done', before: 'right', says: 'calm: P09 what', shows: { status: 'refunded' } },
    ],
  },
  {
    name: 'closed by itself, and disputed in the fifteen days after',
    order: { guarantee: 90, dollars: 30, events: [[12, LEFT]] },
    days: [
      { day: 55, wanted: 'calm: batches wait', before: 'right', says: 'note T09 T09.action' },
      { day: 83, wanted: 'extend or dispute', before: 'right', says: 'warn P02 P02.dispute + warn T09 T09.dispute' },
      { day: 89, wanted: 'dispute', before: 'right', says: 'urgent P04 P04.action + warn T09 T09.dispute' },
      { day: 91, wanted: 'not over: dispute until day 105', before: 'silent', says: 'warn P12 P12.action', shows: closed(91) },
      { day: 101, wanted: 'four days left', before: 'silent', says: 'warn P12 P12.action', shows: closed(91) },
      { day: 108, wanted: 'chat, PayPal, card', before: 'silent', says: 'note P06 P06.action', shows: closed(91) },
    ],
  },
  {
    name: 'goods sent back without a refund',
    order: {
      number: '4928374650',
      service: 'DHL Express',
      guarantee: 60,
      dollars: 280,
      events: [
        [1, TAKEN],
        [7, SIGNED],
      ],
      marks: { arrived: 7, dispute: 12, answered: 14, accepted: 14 },
    },
    days: [
      { day: 2, wanted: 'calm', before: 'right', says: 'calm: P01 what, D01 notYet' },
      { day: 13, wanted: 'do not cancel, look before accepting', before: 'right', says: 'note D04 D04.action', shows: { status: 'in-dispute' } },
      { day: 15, wanted: 'send it by day 24', before: 'silent', says: 'note D07 D07.action + note D04 D04.action', shows: { status: 'in-dispute' } },
      {
        day: 22,
        wanted: 'send it in two days',
        before: 'silent',
        says: 'warn D07 D07.action + note D04 D04.action',
        shows: { status: 'in-dispute' },
      },
      {
        day: 29,
        wanted: 'sent late: its number in the dispute',
        before: 'silent',
        says: 'note D10 D10.late + note D04 D04.action',
        shows: { status: 'in-dispute' },
      },
      {
        day: 46,
        wanted: 'no money: chat, PayPal',
        before: 'silent',
        says: 'warn D10 D10.action + note D04 D04.action',
        shows: { status: 'in-dispute' },
      },
    ],
  },
  {
    name: 'an import that is not authorized',
    order: {
      number: 'LX123456785CN',
      guarantee: 88,
      dollars: 8,
      events: [
        [1, TAKEN],
        [30, LEFT],
        [34, CUSTOMS],
      ],
      words: [37, 'Importação não autorizada'],
    },
    days: [
      { day: 2, wanted: 'a letter', before: 'right', says: 'note N03 N03.action' },
      { day: 35, wanted: 'calm', before: 'right', says: 'calm: P01 what, N03 what, D01 early' },
      { day: 38, wanted: 'it goes back: dispute', before: 'silent', says: 'warn T18 T18.action' },
      { day: 61, wanted: 'dispute', before: 'wrong', says: 'warn T18 T18.action' },
    ],
  },
  {
    name: 'a seller who extends by ninety days',
    order: { number: 'SYAE003456789', guarantee: 178, dollars: 4, events: [[10, LEFT]], changed: { from: 88, to: 178, on: 84 } },
    days: [
      { day: 34, wanted: 'wait', before: 'right', says: 'calm: P01 what, T07 border, D01 yes' },
      { day: 86, wanted: 'do not wait ninety days more: dispute', before: 'noisy', says: 'warn T09 T09.dispute' },
      { day: 177, wanted: 'dispute today', before: 'right', says: 'urgent P04 P04.action + warn T09 T09.dispute' },
    ],
  },
  {
    name: 'not shipped over the New Year',
    order: { status: 'processing', guarantee: null, events: null, number: null, dollars: 15 },
    days: [
      { day: 0, wanted: 'calm', before: 'right', says: 'calm: ' },
      { day: 6, wanted: 'ask; it cancels itself', before: 'noisy', says: 'note P10 P10.action' },
      { day: 21, wanted: 'wait for the counter, or cancel', before: 'noisy', says: 'note P10 P10.action' },
    ],
  },
  {
    name: 'a delivery that fails, and goes back',
    order: {
      guarantee: 60,
      dollars: 25,
      events: [
        [10, LEFT],
        [22, 'AE_GTMS_DEL_FAILURE'],
        [25, 'AE_GTMS_DEL_FAILURE'],
        [46, 'AE_RT_RETURN'],
      ],
    },
    days: [
      { day: 11, wanted: 'calm', before: 'right', says: 'calm: P01 what, D01 early' },
      { day: 23, wanted: 'it is tried again', before: 'right', says: 'warn T17 T17.askCarrier' },
      { day: 43, wanted: 'last days to fetch it', before: 'right', says: 'warn T17 T17.askCarrier' },
      { day: 47, wanted: 'dispute', before: 'right', says: 'warn T13 T13.action' },
    ],
  },
  {
    name: 'a seller who asks to close the dispute',
    order: { guarantee: 50, dollars: 18, events: [[11, HERE]], marks: {} },
    days: [
      { day: 17, wanted: 'calm', before: 'right', says: 'calm: P01 what, D01 early' },
      { day: 27, wanted: 'ask the post', before: 'right', says: 'warn T12 T12.action' },
      { day: 46, wanted: 'dispute', before: 'right', says: 'warn P02 P02.either + warn T12 T12.action' },
      { day: 48, wanted: 'never cancel', before: 'right', says: 'note D04 D04.action', shows: { status: 'in-dispute', since: 47 } },
      { day: 51, wanted: 'closed: chat', before: 'right', says: 'note D04 D04.chat', shows: { disputeLeft: 50 } },
    ],
  },
  {
    name: 'frozen by AliExpress',
    order: { guarantee: 60, dollars: 40, events: [] },
    days: [
      { day: 2, wanted: 'calm', before: 'right', says: 'calm: P01 what, T01 what, D01 notYet' },
      { day: 9, wanted: 'AliExpress decides', before: 'noisy', says: 'calm: P13 what', shows: { status: 'unknown', statusText: 'Frozen', since: 8 } },
      { day: 16, wanted: 'wait', before: 'wrong', says: 'calm: P13 what', shows: { status: 'unknown', statusText: 'Frozen', since: 8 } },
      { day: 36, wanted: 'ask the chat', before: 'wrong', says: 'note P13 P13.chat', shows: { status: 'unknown', statusText: 'Frozen', since: 8 } },
    ],
  },
  {
    name: 'standard shipping that takes 46 days and more',
    order: {
      service: 'AliExpress standard shipping',
      guarantee: 60,
      dollars: 14,
      events: [
        [19, LEFT],
        [42, CUSTOMS],
      ],
    },
    days: [
      { day: 40, wanted: 'calm', before: 'right', says: 'calm: P01 what, D01 yes' },
      { day: 46, wanted: 'late: watch the date', before: 'right', says: 'note T15 T15.action' },
      { day: 54, wanted: 'extend, or wait for the date', before: 'right', says: 'warn P02 P02.action' },
      { day: 59, wanted: 'the form may refuse: from the day after the end', before: 'wrong', says: 'urgent P04 P04.orFrom' },
    ],
  },
  {
    name: 'cheap goods that arrive years after the refund',
    order: { number: null, guarantee: 60, dollars: 2, events: [], marks: { arrived: 2000 } },
    days: [
      { day: 17, wanted: 'cheap: wait', before: 'noisy', says: 'calm: P01 what, T07 what, N14 what, D08 what, D01 yes' },
      { day: 57, wanted: 'dispute at the end', before: 'right', says: 'warn P03 P03.action + warn T04 T04.action' },
      { day: 2001, wanted: 'paying is your own choice', before: 'right', says: 'calm: P09 what, D09 what', shows: { status: 'refunded', since: 75 } },
    ],
  },
  {
    name: 'a restricted item in the parcel',
    order: {
      number: 'LP00123456789012',
      guarantee: 53,
      dollars: 33,
      promised: 23,
      events: [
        [2, TAKEN],
        [13, 'AE_LH_ARRIVE'],
      ],
      words: [20, 'Your parcel contains restricted items and has been held for inspection'],
    },
    days: [
      { day: 3, wanted: 'calm', before: 'right', says: 'calm: P01 what, D01 notYet' },
      { day: 21, wanted: 'a part may be missing: check, and claim that part', before: 'silent', says: 'note T23 T23.action' },
      { day: 34, wanted: 'ask; late', before: 'silent', says: 'note T23 T23.action + note T10 T10.action + note T15 T15.action' },
    ],
  },
  {
    name: 'goods at fault, disputed within the days',
    order: {
      number: 'LP00123456789012',
      service: 'Choice',
      guarantee: 39,
      dollars: 16,
      events: [
        [1, TAKEN],
        [10, SIGNED],
      ],
      marks: { arrived: 10, dispute: 18 },
    },
    days: [
      { day: 11, wanted: 'check it, complain within the days', before: 'right', says: 'calm: T16 arrived' },
      { day: 19, wanted: 'wait for the answer', before: 'noisy', says: 'note D04 D04.action', shows: { status: 'in-dispute' } },
      { day: 24, wanted: 'done', before: 'right', says: 'calm: P09 what', shows: { status: 'refunded' } },
    ],
  },
];
