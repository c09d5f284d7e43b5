/** The lines of facts in a letter. What is not known has no line. */
import { STAGE_WORDS } from '../journey/stage-words.ts';
import { type Day, daysBetween } from '../model/day.ts';
import type { Advice, ParcelJudgement } from '../model/judgement.ts';
import type { Parcel } from '../model/order.ts';
import { type Text, type TextKey, type TextValue, text } from '../model/text.ts';
import type { Verdict } from '../model/verdict.ts';
import type { OrderView } from '../model/view.ts';
import { verdictLine } from './verdict-line.ts';

export type OrderFact = 'orderedOn' | 'paidOn' | 'shippedOn' | 'promisedOn' | 'deadline';

/** The line of a fact about the order, or null. A deadline that we only estimate is not the seller's business. */
export function orderLine(fact: OrderFact, { order, judgement: { deadline } }: OrderView): Text | null {
  if (fact !== 'deadline') return dayLine(`letters.fact.${fact}`, order[fact]);
  return dayLine('letters.fact.deadline', deadline && deadline.source !== 'estimated' ? deadline.on : null);
}

const dayLine = (key: TextKey, day: Day | null): Text | null => day && text(key, { day: dated(day) });
/** A letter is read on another day, and its reader does not know the year in which it was written. */
const dated = (day: Day): TextValue => ({ day, hasYear: true });

/** Longer ones are no tracking numbers, but text that stood in a number's place. */
const LONGEST_NUMBER = 40;
export const isWritten = ({ number }: Verdict): boolean => number !== '' && number.length <= LONGEST_NUMBER;

/**
 * The lines about one parcel: its numbers, what they are worth, and what tracking showed.
 * @param standing the order's warnings; null for a reader who knows better what a number is worth
 */
export function parcelLines(parcel: Parcel | undefined, judged: ParcelJudgement, standing: readonly Advice[] | null): Text[] {
  const { verdict, originVerdict } = judged;
  return [
    verdict && isWritten(verdict) ? text('letters.fact.number', { number: verdict.number }) : null,
    verdict && isWritten(verdict) && standing ? verdictLine(verdict, standing) : null,
    originVerdict && isWritten(originVerdict) ? text('letters.fact.firstLeg', { number: originVerdict.number }) : null,
    ...scanLines(parcel, judged),
  ].filter((line) => line !== null);
}

/** Silence is counted up to the day on which the tracking page was last read: nobody knows what came after. */
function scanLines(parcel: Parcel | undefined, { stage, lastEventOn, silentDays }: ParcelJudgement): (Text | null)[] {
  const silent = silentDays ? text('letters.fact.silent', { days: silentDays }) : null;
  if (!lastEventOn || stage === 'none') return [silent];
  if (stage === 'notice') return [text('letters.fact.announced', { day: dated(lastEventOn) }), silent];
  const days = parcel?.eventsSeenOn ? daysBetween(lastEventOn, parcel.eventsSeenOn) : 0;
  return [
    text('letters.fact.lastScan', { day: dated(lastEventOn), stage: text(STAGE_WORDS[stage]) }),
    days > 0 ? text('letters.fact.still', { days }) : null,
  ];
}
