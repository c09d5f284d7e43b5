/** The state of an order: by AliExpress's own codes where an answer has them, by words where only words are seen. */
import type { OrderStatus } from '../model/order.ts';
import { fold } from './plain-text.ts';
import { CONFIRM_WORDS, STATUS_WORDS } from './status-words.ts';
import { foldedWords, type Wordings } from './wordings.ts';

/** Seen with "Awaiting delivery" and "Completed" in live answers (2026). Nobody has told of others. */
const CODES: ReadonlyMap<string, OrderStatus> = new Map([
  ['8', 'shipped'],
  ['9', 'completed'],
]);
/** Answers list this button on orders that await delivery, and on no others. */
const CONFIRM_TYPE = 'CONFIRM_GOODS';

const BY_WORDS: ReadonlyMap<string, OrderStatus> = new Map(
  (Object.entries(STATUS_WORDS) as [OrderStatus, Wordings][]).flatMap(([status, wordings]) =>
    foldedWords(wordings).map((words) => [words, status] as const),
  ),
);
const CONFIRM: ReadonlySet<string> = new Set(foldedWords(CONFIRM_WORDS));

export const statusOfCode = (code: string): OrderStatus | null => CODES.get(code) ?? null;
/** By the words that a page prints as the order's state; null for words that nobody has described, and for ambiguous ones. */
export const statusOfWords = (words: string): OrderStatus | null => BY_WORDS.get(fold(words).replace(END, '')) ?? null;
const END = /\s?[.:!]+$/;
export const statusOfButtonTypes = (types: readonly string[]): OrderStatus | null => (types.includes(CONFIRM_TYPE) ? 'shipped' : null);
export const statusOfButtonWords = (words: readonly string[]): OrderStatus | null =>
  words.some((word) => CONFIRM.has(fold(word))) ? 'shipped' : null;
