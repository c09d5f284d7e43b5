/** Numbers of all kinds that buyers meet, none of them anybody's. */
import { DIGIT_FORMATS, LETTER_FORMATS } from '../../src/number/formats/index.ts';
import { s10CheckDigit } from '../../src/number/s10.ts';

const SERVICES = ['RB', 'RS', 'LP', 'LX', 'CP', 'EA', 'UW', 'VV', 'ZF', 'SK'];
const POSTS = ['CN', 'HK', 'SG', 'NL', 'FI', 'LV'];
const OTHERS = [
  '8200000000011322',
  '3041283961591322',
  '1234567890',
  'KJKJHKJH',
  'KX7293847561',
  'RR473124820GB',
  'RR473124829UK',
  'rb 123 456 785 cn',
];

/** Every form's examples; postal numbers, as many as those, for half of what buyers see is postal; and what is no tracking number. */
export function inventedNumbers(): string[] {
  const examples = [...LETTER_FORMATS, ...DIGIT_FORMATS].flatMap(({ valid }) => valid);
  const postal = examples.map((_, i) => {
    const serial = String(10_000_019 + i * 7_654_321).slice(0, 8);
    return `${SERVICES[i % SERVICES.length]}${serial}${s10CheckDigit(serial)}${POSTS[i % POSTS.length]}`;
  });
  return [...examples, ...postal, ...OTHERS];
}
