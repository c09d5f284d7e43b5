/** Stages by the words of an event, for pages whose answer was not overheard. An event without a known word still counts as a scan. */
import type { Stage } from '../model/judgement.ts';
import { CUSTOMS, DELIVERED, DESTINATION, FAILED, OUT_FOR_DELIVERY, PICK_UP, RETURNING, SORTED_ABROAD } from './arrival-words.ts';
import { ACCEPTED, type EventWords, EXPORT, NOTICE, ORIGIN, TAKEN_OVER } from './departure-words.ts';

/** Most telling first: "delivered to the pick-up point" is a pick-up, "delivery failed" no delivery, a sorting centre "of export" still in its country. */
const WORDS: readonly (readonly [Stage, EventWords])[] = [
  ['returning', RETURNING],
  ['failed', FAILED],
  ['pick-up', PICK_UP],
  ['out-for-delivery', OUT_FOR_DELIVERY],
  ['notice', NOTICE],
  ['delivered', DELIVERED],
  ['destination', SORTED_ABROAD],
  ['origin', ORIGIN],
  ['accepted', ACCEPTED],
  ['export', EXPORT],
  ['customs', CUSTOMS],
  ['destination', DESTINATION],
  ['accepted', TAKEN_OVER],
];

/** Written without blanks between words, so that a word begins and ends anywhere. */
const UNDIVIDED: readonly string[] = ['ko', 'ja', 'th'];

const PATTERNS = WORDS.map(([stage, words]): readonly [Stage, RegExp] => {
  const end = stage === 'delivered' ? '(?!\\p{L})' : '';
  const inAll = Object.entries(words).map(([language, wordings]) => (UNDIVIDED.includes(language) ? wordings : `(?<!\\p{L})(?:${wordings})${end}`));
  return [stage, new RegExp(inAll.join('|'), 'iu')];
});

/** The stage that an event's words tell, or null when none is known. */
export const stageOfWords = (words: string): Stage | null => PATTERNS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
