/** What a notice says: of one order, or of several at once. */
import { headlineOf } from '../advice/headline.ts';
import { orderOfReminder, type Reminder } from '../advice/reminder.ts';
import type { Day } from '../model/day.ts';
import { type Say, type Text, text } from '../model/text.ts';
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

/** In the words of the badge; of what is not the first thing to say of its order, in the rule's own. `today`: the day that counts for deadlines. */
export function noticesOf(due: readonly DueOrder[], say: Say, today: Day): Telling[] {
  if (due.length > MOST_AT_ONCE) return [{ notice: digestOf(due, say), of: [...due] }];
  return due.map((each) => ({ notice: noticeOf(each, say, today), of: [each] }));
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

function noticeOf({ view, reminders }: DueOrder, say: Say, today: Day): OrderNotice {
  const [first] = reminders;
  return {
    id: first?.id ?? '',
    title: nameOf(view),
    message: newsOf(view, first?.rule ?? '', today)
      .map(say)
      .join('\n'),
    stays: reminders.some(({ isLastCall }) => isLastCall),
    buttons: [say(text('notification.open')), say(text('notification.putOff'))],
  };
}

function newsOf(view: OrderView, rule: string, today: Day): Text[] {
  const headline = headlineOf(view, today);
  if (headline.rule === rule) {
    const { problem, action, daysLeft, saysTime } = headline;
    const first = action ? text('notification.line', { problem, action }) : problem;
    return [first, ...(daysLeft && !saysTime ? [daysLeft] : [])];
  }
  const advice = view.judgement.warnings.find(({ id }) => id === rule);
  return [advice?.what, advice?.action].flatMap((words) => words ?? []);
}

const nameOf = ({ order }: OrderView): string => order.items[0]?.title ?? order.store ?? order.orderId;

/** True for the id of a notice of ours. */
export const isOurs = (id: string): boolean => isDigest(id) || orderOfReminder(id) !== null;
