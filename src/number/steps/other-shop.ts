/** N16: order numbers of other shops, which buyers paste as well. */
import { text } from '../../model/text.ts';
import { finding, type Step } from '../finding.ts';
import { candidatesOf } from '../matching.ts';

const SHOPS = [
  { shop: 'Shein', pattern: /^G[SW]U[A-Z\d]{9,16}$/ },
  { shop: 'Temu', pattern: /^PO\d{17,23}$/ },
];

export const shopOf = (normalized: string): string | null => SHOPS.find(({ pattern }) => pattern.test(normalized))?.shop ?? null;

export const judgeOtherShop: Step = ({ normalized, matches }) => {
  const shop = shopOf(normalized);
  if (shop === null || matches.some(({ confidence }) => confidence !== 'guess')) return null;
  return finding({
    family: 'order-number',
    confidence: 'likely',
    candidates: [{ family: 'order-number', confidence: 'likely' }, ...candidatesOf(matches)],
    rules: ['N16'],
    warnings: ['N16'],
    why: [text('number.why.otherShop', { shop })],
  });
};
