/** Shows each reminder of an order once, also after the worker was killed or the browser restarted. */
import { type Reminder, reminderOf, wasShown } from '../advice/reminder.ts';
import { type Say, type TextKey, text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import { loadReminded, saveReminded } from '../store/reminded.ts';
import { type Notice, showNotice, takeBackNotice } from './notifications.ts';

/**
 * Brings the reminders of an order in line with its judgement. A reminder is recorded after it was shown: a worker that dies between the two
 * shows it again under the same id, which replaces it. Those of stages that the order has left are taken back.
 */
export async function remind({ order, judgement }: OrderView, say: Say): Promise<void> {
  const due = reminderOf(order.orderId, judgement);
  const reminded = await loadReminded(order.orderId);
  for (const id of Object.keys(reminded)) if (id !== due?.id) await takeBackNotice(id);
  if (!due || wasShown(due, reminded)) return;
  await showNotice(noticeOf(due, { order, judgement }, say));
  await saveReminded(order.orderId, { ...reminded, [due.id]: due.on });
}

/** What is said of a last day that is not the end of protection. */
const DISPUTES_END: readonly TextKey[] = ['advice.P02.disputesEnd', 'advice.P04.disputesOver'];

function noticeOf({ id, advice }: Reminder, { order, judgement: { deadline } }: OrderView, say: Say): Notice {
  const daysLeft = Math.max(0, deadline?.daysLeft ?? 0);
  const isOfProtection = advice.id.startsWith('P') && !DISPUTES_END.includes(advice.what.key);
  const news = isOfProtection
    ? text(deadline?.source === 'estimated' ? 'notification.estimate' : 'notification.daysLeft', {}, daysLeft)
    : advice.what;
  return {
    id,
    title: order.items[0]?.title ?? order.store ?? order.orderId,
    message: [news, advice.action].flatMap((words) => (words ? say(words) : [])).join(' '),
  };
}
