/** Money as the buyer's language writes it. */
import type { Money } from '../model/order.ts';
import { type Say, text } from '../model/text.ts';

/**
 * A sign that several currencies share was never read as one of them: then the amount stands alone.
 * @param display `code`: USD 23.75, which nobody can mistake; `symbol`: $23.75, where there is little room
 */
export function moneyWords({ amount, currency }: Money, say: Say, display: 'code' | 'symbol'): string {
  const form: Intl.NumberFormatOptions = currency ? { style: 'currency', currency, currencyDisplay: display } : { minimumFractionDigits: 2 };
  return new Intl.NumberFormat(say(text('words.language')), form).format(amount);
}
