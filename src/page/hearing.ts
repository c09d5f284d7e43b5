/** Takes what the script in the page's world hands over. The page could forge any of it: shape, size and number are checked. */
import { READING_APIS } from '../aliexpress/apis.ts';
import { orderIdOfUrl } from '../aliexpress/order-ids.ts';
import type { ReadingTime } from '../aliexpress/reading.ts';
import { type AnswerReading, readAnswer } from '../aliexpress/wire/read-answer.ts';
import { ORDER_ID } from '../model/order.ts';
import { HEARD, type Heard } from './overhear/heard.ts';

/** No page fetches more answers than this in one life, unless it means to flood us. */
const MOST_ANSWERS = 2_000;
/** Characters: what our own script cuts an answer to, with its quotes and line breaks escaped, and more than that. */
const LONGEST_DETAIL = 15_000_000;

/** Calls back for each answer heard, after the page has had its own turn with it. */
export function listenForAnswers(document: Document, signal: AbortSignal, onAnswer: (heard: Heard) => void): void {
  let count = 0;
  document.addEventListener(
    HEARD,
    (event) => {
      const { detail } = event as CustomEvent<unknown>;
      count += 1;
      if (typeof detail !== 'string' || count > MOST_ANSWERS) return;
      setTimeout(() => {
        const heard = signal.aborted ? null : checkHeard(detail);
        if (heard) onAnswer(heard);
      });
    },
    { signal },
  );
}

/** Null for what our own script would never have sent. */
export function checkHeard(detail: string): Heard | null {
  if (detail.length > LONGEST_DETAIL) return null;
  let heard: Partial<Record<keyof Heard, unknown>> | null;
  try {
    heard = JSON.parse(detail);
  } catch {
    return null;
  }
  const { api, text, orderId } = heard ?? {};
  const known = READING_APIS.find((name) => name === api);
  if (!known || typeof text !== 'string') return null;
  return { api: known, text, orderId: typeof orderId === 'string' && ORDER_ID.test(orderId) ? orderId : null };
}

/** What an answer that this page fetched says. The page's address stands in for an order that the request did not name. */
export const readHeard = (document: Document, { text, orderId }: Heard, time: ReadingTime): AnswerReading =>
  readAnswer(text, time, { orderId: orderId ?? orderIdOfUrl(document.URL) ?? undefined, language: document.documentElement.lang });
