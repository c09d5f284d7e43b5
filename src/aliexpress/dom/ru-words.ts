/** Wordings of aliexpress.ru alone, in the languages that it has. `seen` in public programs (2024-2026); `expected` are our own translations. */

import type { Day } from '../../model/day.ts';
import type { OrderStatus } from '../../model/order.ts';
import { type DateContext, readDay } from '../dates.ts';
import { fold } from '../plain-text.ts';
import { statusOfWords } from '../statuses.ts';

interface Words {
  seen: readonly string[];
  expected: readonly string[];
}

/** Tags of parcels on their way: a program looks only whether the tag holds such a word. */
const ON_ITS_WAY: Words = {
  seen: ['transit', 'pickup', 'ready for', 'ready to pick up', 'ready to collect'],
  expected: ['в пути', 'доставляется', 'готов к выдаче', 'готов к получению', 'можно забирать', 'yoldadır', 'götürülməyə hazırdır'],
};
/** What stands right before the day on which the buyer got the order. */
const RECEIVED: Words = { seen: ['Received at'], expected: ['Received on', 'Received', 'Получен', 'Получено', 'Alınıb', 'Alındı'] };
/** What stands right before the day of the order. */
const ORDERED: Words = { seen: ['Order date', 'Дата заказа', 'Sifariş tarixi'], expected: [] };

const all = ({ seen, expected }: Words): string[] => [...seen, ...expected].map(fold);
const isWithin = (words: string, text: string): boolean => new RegExp(String.raw`(?<!\p{L})${words}(?!\p{L})`, 'u').test(text);

export const statusOfTag = (tag: string): OrderStatus | null =>
  statusOfWords(tag) ?? (all(ON_ITS_WAY).some((words) => isWithin(words, fold(tag))) ? 'shipped' : null);

/** True where a day follows at once: "Received by the carrier on 5 June" is no such line. */
const isDayAfter = (words: Words, line: string): boolean =>
  all(words).some((label) => fold(line).startsWith(label) && /^\s?:?\s?\d/.test(fold(line).slice(label.length)));

export const isReceivedLine = (line: string): boolean => isDayAfter(RECEIVED, line);
export const readReceivedDay = (line: string, context: DateContext): Day | null => (isReceivedLine(line) ? readDay(line, context) : null);
export const readOrderedDay = (line: string, context: DateContext): Day | null => (isDayAfter(ORDERED, line) ? readDay(line, context) : null);
