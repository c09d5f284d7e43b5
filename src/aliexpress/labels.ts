/** Recognises labelled dates and amounts: "Shipment completed on: Jul 16, 2026". */
import type { Day } from '../model/day.ts';
import { type DateContext, daysIn, readDay } from './dates.ts';
import { DATE_LABELS, DELIVERED_LABELS, ESTIMATE_LABELS, TOTAL_LABELS } from './label-words.ts';
import { fold } from './plain-text.ts';
import { foldedWords, type Wordings } from './wordings.ts';

export type LabelledDate = keyof typeof DATE_LABELS;

export const isLabelOf = (line: string, name: LabelledDate): boolean => beginsWith(line, DATE_LABELS[name]);

/** The day of a line that begins with a label of that date. */
export function readLabelledDay(line: string, name: LabelledDate, context: DateContext = {}): Day | null {
  return isLabelOf(line, name) ? readDay(line, context) : null;
}

const TOTALS: ReadonlySet<string> = new Set(foldedWords(TOTAL_LABELS));
export const isTotalLabel = (line: string): boolean => TOTALS.has(fold(line).replace(/\s?:$/, ''));

export const beginsWithTotal = (line: string): boolean => beginsWith(line, TOTAL_LABELS);

/**
 * The last day of a promised delivery. `isNamedSo` says that the page's own markup names the line an estimate; without it a single day needs
 * a known label, since "Delivered: Dec 24" looks the same. A range of days is always a promise. `today` gives the year,
 * `language` (a tag) the order of digits alone.
 */
export function readPromise(line: string, today: Day, isNamedSo: boolean, language: string | null = null): Day | null {
  if (beginsWith(line, DELIVERED_LABELS)) return null;
  const days = daysIn(line, { today, of: 'estimate', language });
  const isPromise = isNamedSo || days.length > 1 || beginsWith(line, ESTIMATE_LABELS);
  return (isPromise && days.toSorted().at(-1)) || null;
}

/** The label must end where its last word ends: "Delivery" does not begin "Delivery's late". */
function beginsWith(line: string, labels: Wordings): boolean {
  const folded = fold(line);
  return foldedWords(labels).some((label) => folded.startsWith(label) && !/^[\p{L}\p{M}']/u.test(folded.slice(label.length)));
}
