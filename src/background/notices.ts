/** What a notice says: of one order, or of several at once. */
import { orderOfReminder, type Reminder } from '../advice/reminder.ts';
import { type Say, type TextKey, text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';

export interface OrderNotice {
  id: string;
  title: string;
  message: string;
  /** Until it is dismissed, where the browser can. */
  stays: boolean;
  /** The words of its buttons, where the browser has them: see `BUTTONS`. */
  buttons: string[];
}
/** What the buttons of an order's notice do, in their order. */
export const BUTTONS = ['open', 'putOff'] as const;

/** An order with the reminders that are to be shown of it now; one notice is of them all, under the id of the first. */
export interface DueOrder {
  view: OrderView;
  reminders: Reminder[];
}
/** So many notices are shown at once; more become one. */
const MOST_AT_ONCE = 2;
export const DIGEST = 'digest';

export const isDigest = (id: string): boolean => id === DIGEST;

/** A notice with the orders that it tells of. */
export interface Telling {
  notice: OrderNotice;
  of: DueOrder[];
}

export function noticesOf(due: readonly DueOrder[], say: Say): Telling[] {
  if (due.length > MOST_AT_ONCE) return [{ notice: digestOf(due, say), of: [...due] }];
  return due.map((each) => ({ notice: noticeOf(each, say), of: [each] }));
}

function digestOf(due: readonly DueOrder[], say: Say): OrderNotice {
  const named = due.slice(0, 3).map(({ view }) => nameOf(view));
  return {
    id: DIGEST,
    title: say(text('notification.digest', undefined, due.length)),
    message: [...named, ...(due.length > named.length ? ['\u2026'] : [])].join('\n'),
    stays: due.some(({ reminders }) => reminders.some(({ isLastCall }) => isLastCall)),
    buttons: [],
  };
}

/** What is said of a last day that is not the end of protection. */
const DISPUTES_END: readonly TextKey[] = ['advice.P02.disputesEnd', 'advice.P04.disputesOver'];

function noticeOf({ view, reminders }: DueOrder, say: Say): OrderNotice {
  const { deadline, warnings } = view.judgement;
  const [first] = reminders;
  const advice = warnings.find(({ id }) => id === first?.rule);
  const isOfProtection = /^P0[234]$/.test(first?.rule ?? '') && !(advice && DISPUTES_END.includes(advice.what.key));
  const news = isOfProtection
    ? text(deadline?.source === 'estimated' ? 'notification.estimate' : 'notification.daysLeft', {}, Math.max(0, deadline?.daysLeft ?? 0))
    : advice?.what;
  return {
    id: first?.id ?? '',
    title: nameOf(view),
    message: [news, advice?.action].flatMap((words) => (words ? say(words) : [])).join(' '),
    stays: reminders.some(({ isLastCall }) => isLastCall),
    buttons: [say(text('notification.open')), say(text('notification.putOff'))],
  };
}

const nameOf = ({ order }: OrderView): string => order.items[0]?.title ?? order.store ?? order.orderId;

/** True for the id of a notice of ours. */
export const isOurs = (id: string): boolean => isDigest(id) || orderOfReminder(id) !== null;
