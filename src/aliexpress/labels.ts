/** Recognises labelled dates and amounts: "Shipment completed on: Jul 16, 2026". */
import type { Day } from '../model/day.ts';
import { daysIn, readDay } from './dates.ts';
import { DATE_LABELS, DELIVERED_LABELS, ESTIMATE_LABELS, TOTAL_LABELS } from './label-words.ts';
import { fold } from './plain-text.ts';

export type LabelledDate = keyof typeof DATE_LABELS;

/** The day of a line that begins with a label of that date. */
export function readLabelledDay(line: string, name: LabelledDate): Day | null {
  return beginsWith(line, DATE_LABELS[name]) ? readDay(line) : null;
}

export const isTotalLabel = (line: string): boolean => all(TOTAL_LABELS).includes(fold(line).replace(/\s?:$/, ''));

/**
 * The last day of a promised delivery. `isNamedSo` says that the page's own markup names the line an estimate; without it a single day needs
 * a known label, since "Delivered: Dec 24" looks the same. A range of days is always a promise. `today` gives the year.
 */
export function readPromise(line: string, today: Day, isNamedSo: boolean): Day | null {
  if (beginsWith(line, DELIVERED_LABELS)) return null;
  const days = daysIn(line, { today, of: 'estimate' });
  const isPromise = isNamedSo || days.length > 1 || beginsWith(line, ESTIMATE_LABELS);
  return (isPromise && days.toSorted().at(-1)) || null;
}

const all = ({ seen, expected }: { seen: readonly string[]; expected: readonly string[] }): string[] => [...seen, ...expected].map(fold);

/** The label must end where its last word ends: "Delivery" does not begin "Delivery's late". */
function beginsWith(line: string, labels: { seen: readonly string[]; expected: readonly string[] }): boolean {
  const folded = fold(line);
  return all(labels).some((label) => folded.startsWith(label) && !/^[\p{L}']/u.test(folded.slice(label.length)));
}
