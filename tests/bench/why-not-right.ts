/** Why an answer is not the family that a list names, as far as the classifier itself knows. */
import { DIGIT_FORMATS, LETTER_FORMATS } from '../../src/number/formats/index.ts';
import { matchFormats } from '../../src/number/matching.ts';
import type { Labelled } from './labelled-numbers.ts';

const KNOWN = new Set([...DIGIT_FORMATS, ...LETTER_FORMATS].map(({ carrier }) => carrier.family));

/** From the narrowest reason to the widest; the last always holds. */
const REASONS: readonly (readonly [(row: Labelled) => boolean, (row: Labelled) => string])[] = [
  [isDenied, () => 'a negative example of a list whose rule is narrower than what that carrier was seen to print'],
  [({ verdict }) => verdict.family === 'placeholder', () => 'its digits only count or repeat, as in an example that somebody made up'],
  [
    ({ verdict }) => verdict.family === 'order-number',
    ({ verdict }) => `order numbers have this form, too, and sellers paste them more often${shared(verdict.candidates)}`,
  ],
  [
    ({ outcome }) => outcome === 'among',
    ({ verdict }) => `the form is shared, and nothing in the number tells whose it is${shared(verdict.candidates)}`,
  ],
  [({ outcome }) => outcome === 'wrong', ({ verdict }) => `it has a form of ${verdict.carrier}`],
  [isFamilyUnknown, ({ families }) => `our sources give no form of ${families.join(' or ')}`],
  [hasWrongCheckDigit, () => 'its check digit is wrong, and for digits alone that is all there is'],
  [() => true, ({ families, verdict }) => `it has none of the forms that our sources give of ${families.join(' or ')}${shared(verdict.candidates)}`],
];

export const whyNotRight = (row: Labelled): string => REASONS.find(([holds]) => holds(row))?.[1](row) ?? '';

function isDenied({ expected, verdict }: Labelled): boolean {
  return expected.startsWith('invalid:') && verdict.candidates.length > 0;
}

function isFamilyUnknown({ families }: Labelled): boolean {
  return !families.some((family) => KNOWN.has(family));
}

/** True where only the check digit keeps a form of the family away. */
function hasWrongCheckDigit({ families, verdict: { normalized } }: Labelled): boolean {
  const forms = DIGIT_FORMATS.filter(({ carrier, needsCheck }) => needsCheck && families.includes(carrier.family));
  return forms.some(({ pattern }) => pattern.test(normalized)) && !matchFormats(normalized).some(({ format }) => forms.includes(format));
}

function shared(candidates: Labelled['verdict']['candidates']): string {
  return candidates.length > 0 ? ` (${candidates.map(({ family }) => family).join(', ')})` : '';
}
