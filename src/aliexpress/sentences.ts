/** The sentences in which pages print the buyer's days. A sentence that is not recognised for certain gives null. */
import { type Day, earlierDay } from '../model/day.ts';
import { type DateContext, daysIn, readDay } from './dates.ts';
import { fold } from './plain-text.ts';
import { DISPUTE, REFUND_WORDS } from './refund-words.ts';
import { COMPENSATION, GUARANTEE, PROTECTION, type SentenceWords } from './sentence-words.ts';
import { foldedWords } from './wordings.ts';

/** The last day of the delivery guarantee, from text that may hold much else: "... · Refund if no delivery before Sep 4, 2026 · ...". */
export const readGuarantee = (text: string, context: DateContext = {}): Day | null => earliestIn(text, PATTERNS.guarantee, context);

/** The last day of the order's protection, from text that may hold much else. */
export const readProtection = (text: string, context: DateContext = {}): Day | null => earliestIn(text, PATTERNS.protection, context);

/** The day after which a late delivery brings a coupon, from text that may hold much else. */
export const readCompensation = (text: string, context: DateContext = {}): Day | null => earliestIn(text, PATTERNS.compensation, context);

/** The guarantee's last day from one node of the progress bar, which says nothing but "Refund" and the day. */
export function readRefundNode(text: string, context: DateContext = {}): Day | null {
  const folded = fold(text);
  const word = LONGEST_FIRST.find((words) => folded.startsWith(words) || folded.endsWith(words));
  if (!word) return null;
  const rest = folded.startsWith(word) ? folded.slice(word.length) : folded.slice(0, -word.length);
  return rest.trim().length <= LONGEST_DATE ? readDay(rest, context) : null;
}
const LONGEST_FIRST = foldedWords(REFUND_WORDS).toSorted((a, b) => b.length - a.length);

/** Days after the order was placed within which a dispute can be opened. */
export function readDisputeDays(text: string): number | null {
  const folded = fold(text.slice(0, LONGEST_TEXT));
  for (const days of Object.values(DISPUTE)) {
    const found = folded.match(days)?.[1];
    if (found) return Number(found);
  }
  return null;
}

/** Characters of a text that are looked at; the whole text of a real page has some ten thousand. */
const LONGEST_TEXT = 100_000;
/** "4 de septiembre de 2026" is 24 long. */
const LONGEST_DATE = 26;
/** How far a word that must be near may stand from the sentence's own. */
const NEAR = 80;
/** A clause ends where the next one begins or at the first digit, which is the date's own. */
const CLAUSE = String.raw`[^.·•|;。\d]`;
/** Written without blanks between words, so that no word has an edge. */
const UNDIVIDED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

interface Pattern {
  shape: RegExp;
  isDateFirst: boolean;
  near: RegExp | null;
}

const anyOf = (words: string): string => `(?:${fold(words).split('|').map(wordPattern).join('|')})`;
const wordPattern = (word: string): string =>
  UNDIVIDED.test(word) ? word : String.raw`(?<!\p{L})${word.replaceAll('*', String.raw`\p{L}*`)}(?!\p{L})`;

function patternOf({ subject, between = [], until, order, near }: SentenceWords): Pattern {
  const all = between.map((words) => `(?=${CLAUSE}{0,80}?${anyOf(words)})`).join('');
  const date = `(.{1,${LONGEST_DATE}}`;
  const shape = {
    // Up to the last such word, and from there to the date, which may begin with the month's name.
    'subject-until-date': `${anyOf(subject)}${all}${CLAUSE}{0,80}${anyOf(until)}(?=${date}))`,
    'subject-date-until': `${anyOf(subject)}${CLAUSE}{0,80}?(?=${date}?)${anyOf(until)})`,
    'date-until-subject': `${anyOf(until)}${all}${CLAUSE}{0,80}?${anyOf(subject)}`,
  }[order ?? 'subject-until-date'];
  return { shape: new RegExp(shape, 'gu'), isDateFirst: order === 'date-until-subject', near: near ? new RegExp(anyOf(near), 'u') : null };
}
const PATTERNS = {
  guarantee: GUARANTEE.map(patternOf),
  protection: PROTECTION.map(patternOf),
  compensation: COMPENSATION.map(patternOf),
};

/** Where several parcels carry several dates, the earliest is the one to act on. */
function earliestIn(text: string, patterns: readonly Pattern[], context: DateContext): Day | null {
  const folded = fold(text.slice(0, LONGEST_TEXT));
  const days = patterns.flatMap(({ shape, isDateFirst, near }) =>
    [...folded.matchAll(shape)].flatMap(({ 0: sentence, 1: date, index }) => {
      const [before, after] = [folded.slice(0, index), folded.slice(index + sentence.length)];
      if (near && !near.test(`${lastClauses(before)}${sentence}${firstClauses(after)}`)) return [];
      return isDateFirst ? daysIn(endOf(before), context).slice(-1) : daysIn(date ?? '', context).slice(0, 1);
    }),
  );
  return days.length > 0 ? days.reduce(earlierDay) : null;
}

/** The end of a text in which a date may stand, not cut within its digits. */
const endOf = (text: string): string => text.slice(-LONGEST_DATE - 1).replace(text.length > LONGEST_DATE ? /^.\d*/s : '', '');

/** What belongs to the same sentence, as far as it is near. A stop behind up to four letters may end an abbreviation ("руб.", "Sept."), no sentence. */
const BREAK = /[·•|;。]|(?<=\p{L}{5}|\d{4})\.\s/u;
const lastClauses = (before: string): string => before.slice(-NEAR).split(BREAK).at(-1) ?? '';
const firstClauses = (after: string): string => after.slice(0, NEAR + LONGEST_DATE).split(BREAK)[0] ?? '';
