/**
 * Whether words say that a parcel was delivered. A word of delivering alone proves nothing: "could not be delivered", "delivered to airline" and
 * "will be delivered" hold it, too. So the clause is read whole, for what stands before the verb, for negations, for plans and for who received it.
 */
import type { Delivery, Language } from './language.ts';
import { EVENT_LANGUAGES } from './languages/index.ts';

interface Grammar {
  verb: RegExp;
  /** The clause that says it, from its beginning. */
  said: RegExp;
  not: RegExp;
  notYet: RegExp;
  others: RegExp;
}

const CLAUSE = '(?:^|[.,;:!?()\\[\\]|–—/…]|\\s-)\\s*';

function grammarOf({ delivery, isUndivided = false }: Language): Grammar {
  const words = (pattern: string): RegExp => new RegExp(isUndivided ? pattern : `(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');
  return {
    verb: words(delivery.verb),
    said: new RegExp(saidIn(delivery, isUndivided), 'iu'),
    not: words(delivery.not),
    notYet: words(delivery.notYet),
    others: words(delivery.others),
  };
}

function saidIn({ before, said, to, receivers }: Delivery, isUndivided: boolean): string {
  if (isUndivided) return `${CLAUSE}(?:${before}|\\s){0,6}(?:${said})`;
  const directed = to && receivers ? `(?!\\s+(?:${to})\\s+(?!(?:${receivers})(?!\\p{L})))` : '';
  return `${CLAUSE}(?:(?:${before})\\s+)*(?:${said})(?!\\p{L})${directed}`;
}

const GRAMMARS = Object.values(EVENT_LANGUAGES).map(grammarOf);

/** Null for words that say neither. Kindred languages share words: what one of them knows to be no delivery is none. */
export function readDelivery(words: string): 'delivered' | 'failed' | null {
  const speaking = GRAMMARS.filter(({ verb, said }) => verb.test(words) || said.test(words));
  if (speaking.some(({ notYet, others }) => notYet.test(words) || others.test(words))) return null;
  const saying = speaking.filter(({ said }) => said.test(words));
  if (saying.length > 0 && !saying.some(({ not }) => not.test(words))) return 'delivered';
  return speaking.some(({ verb, not }) => verb.test(words) && not.test(words)) ? 'failed' : null;
}
