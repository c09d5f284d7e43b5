/** The days between which an order stands: sent, heard of last, today, the end of protection, the last day for a dispute. Pure. */
import type { Headline } from '../advice/headline.ts';
import { type Day, daysBetween } from '../model/day.ts';
import { type Text, text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import { lastDisputeDay } from '../protection/deadline.ts';

export type TimeKind = 'past' | 'today' | 'end' | 'last';

export interface TimeMark {
  kind: TimeKind;
  on: Day;
  words: Text;
  /** Its place between the first of the days and the last, 0 to 1. */
  share: number;
}

/** In the order of time. None where no end is known, or where it matters no more, as the headline has it. */
export function timeMarks(view: OrderView, { daysLeft }: Pick<Headline, 'daysLeft'>, today: Day): TimeMark[] {
  const { deadline } = view.judgement;
  if (!deadline || !daysLeft) return [];
  const days = [...pastOf(view), { kind: 'today' as const, on: today, words: text('sheet.today') }, ...endsOf(view, today)].toSorted((a, b) =>
    a.on.localeCompare(b.on),
  );
  const [first, last] = [days[0]?.on ?? today, days.at(-1)?.on ?? today];
  const whole = Math.max(1, daysBetween(first, last));
  return days.map((mark) => ({ ...mark, share: daysBetween(first, mark.on) / whole }));
}

type Placeless = Omit<TimeMark, 'share'>;

function pastOf({ order: { shippedOn, paidOn, orderedOn }, judgement: { parcels } }: OrderView): Placeless[] {
  const ordered = orderedOn ?? paidOn;
  const begun = shippedOn ? text('badge.shippedOn', { day: { day: shippedOn } }) : ordered && text('badge.orderedOn', { day: { day: ordered } });
  const since = shippedOn ?? ordered;
  const heard = parcels.flatMap(({ lastEventOn }) => lastEventOn ?? []).toSorted();
  const last = heard.at(-1);
  return [
    ...(since && begun ? [{ kind: 'past' as const, on: since, words: begun }] : []),
    ...(last && last !== since ? [{ kind: 'past' as const, on: last, words: text('panel.time.update', { day: { day: last } }) }] : []),
  ];
}

function endsOf({ order, judgement: { deadline } }: OrderView, today: Day): Placeless[] {
  if (!deadline) return [];
  const last = lastDisputeDay(order.clocks, deadline);
  const isPrinted = order.clocks.some(({ kind }) => kind === 'dispute');
  const tense = deadline.on < today ? 'ended' : 'ends';
  const end = text(deadline.source === 'estimated' ? `panel.time.${tense}About` : `panel.time.${tense}`, { day: { day: deadline.on } });
  return [
    { kind: 'end', on: deadline.on, words: end },
    ...(last && last !== deadline.on
      ? [{ kind: 'last' as const, on: last, words: text(isPrinted ? 'panel.time.dispute' : 'panel.time.disputeAbout', { day: { day: last } }) }]
      : []),
  ];
}
