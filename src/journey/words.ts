/** What an event's words tell, for pages whose answer was not overheard. Words that nobody has described are unknown: they prove nothing. */
import { readDelivery } from './delivery.ts';
import type { Told } from './language.ts';
import { EVENT_LANGUAGES } from './languages/index.ts';

/** Most telling first: a parcel that is lost is not under way, "delivered to the pick-up point" is a pick-up, a sorting centre "of export" still in its country. */
const BEFORE_DELIVERY: readonly Told[] = [
  'lost',
  'seized',
  'refused',
  'cancelled',
  'returning',
  'must-pay',
  'failed',
  'pick-up',
  'out-for-delivery',
  'notice',
];
const AFTER_DELIVERY: readonly Told[] = ['transit', 'origin', 'accepted', 'export', 'customs', 'destination', 'taken', 'moving'];

const patternOf = (told: Told): readonly [Told, RegExp] => {
  const inAll = Object.values(EVENT_LANGUAGES).flatMap(({ says, isUndivided }) => {
    const wordings = says[told];
    return wordings ? (isUndivided ? wordings : `(?<!\\p{L})(?:${wordings})`) : [];
  });
  return [told, new RegExp(inAll.join('|'), 'iu')];
};
const before = BEFORE_DELIVERY.map(patternOf);
const after = AFTER_DELIVERY.map(patternOf);

/** Longer than any event's words; the rest of a text that is no event need not be read. */
const MOST_CHARACTERS = 300;

/** What an event's words tell, or null when nobody knows. */
export function readWords(text: string): Told | 'delivered' | null {
  const words = text
    .slice(0, MOST_CHARACTERS)
    .normalize('NFC')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  const find = (patterns: readonly (readonly [Told, RegExp])[]): Told | null => patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  return find(before) ?? readDelivery(words) ?? find(after);
}
