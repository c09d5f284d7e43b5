/** The sentences in which pages print the buyer's clocks. A sentence that is not recognised for certain gives null. */
import { type Day, earlierDay } from '../model/day.ts';
import { daysIn, readDay } from './dates.ts';
import { fold } from './plain-text.ts';
import { DISPUTE, GUARANTEE, PROTECTION, REFUND_WORDS, type SentenceWords } from './sentence-words.ts';

/** The last day of the delivery guarantee, from text that may hold much else: "... · Refund if no delivery before Sep 4, 2026 · ...". */
export const readGuarantee = (text: string): Day | null => earliestIn(text, GUARANTEE);

/** The last day of the order's protection, from text that may hold much else. */
export const readProtection = (text: string): Day | null => earliestIn(text, PROTECTION);

/** The guarantee's last day from one node of the progress bar, which says nothing but "Refund" and the day. */
export function readRefundNode(text: string): Day | null {
  const folded = fold(text);
  const word = REFUND_WORDS.toSorted((a, b) => b.length - a.length).find((words) => folded.startsWith(words) || folded.endsWith(words));
  if (!word) return null;
  const rest = folded.startsWith(word) ? folded.slice(word.length) : folded.slice(0, -word.length);
  return rest.trim().length <= LONGEST_DATE ? readDay(rest) : null;
}

/** Days after the order was placed within which a dispute can be opened. */
export function readDisputeDays(text: string): number | null {
  const folded = fold(text);
  for (const { days } of DISPUTE) {
    const found = folded.match(days)?.[1];
    if (found) return Number(found);
  }
  return null;
}

/** "4 de septiembre de 2026" is 24 long. */
const LONGEST_DATE = 26;
/** A clause ends where the next one begins or at the first digit, which is the date's own. */
const CLAUSE = String.raw`[^.·•|;\d]`;
const anyOf = (words: readonly string[]) =>
  String.raw`(?<!\p{L})(?:${words.map((word) => word.replace('*', String.raw`\p{L}*`)).join('|')})(?!\p{L})`;

const patternOf = ({ subject, between, until }: SentenceWords): RegExp =>
  new RegExp(
    [
      anyOf(subject),
      ...between.map((words) => `(?=${CLAUSE}{0,80}?${anyOf(words)})`),
      // Up to the last such word, and from there to the date, which may begin with the month's name.
      `${CLAUSE}{0,80}${anyOf(until)}(?=(.{1,${LONGEST_DATE}}))`,
    ].join(''),
    'gu',
  );
const PATTERNS = new Map([GUARANTEE, PROTECTION].map((sentences) => [sentences, sentences.map(patternOf)] as const));

/** Where several parcels carry several dates, the earliest is the one to act on. */
function earliestIn(text: string, sentences: readonly SentenceWords[]): Day | null {
  const folded = fold(text);
  const days = (PATTERNS.get(sentences) ?? []).flatMap((pattern) =>
    [...folded.matchAll(pattern)].flatMap(([, date = '']) => daysIn(date).slice(0, 1)),
  );
  return days.length > 0 ? days.reduce(earlierDay) : null;
}
