/** N13: the form of a postal number, with a fault in it. */
import { type Text, text } from '../../model/text.ts';
import { COUNTRIES } from '../countries.ts';
import { finding, type Step } from '../finding.ts';
import { candidatesOf } from '../matching.ts';
import { POSTS } from '../posts.ts';
import { repair } from '../repair.ts';
import { hasRightCheckDigit, parseS10 } from '../s10.ts';

/** A whole postal number whose check digit is wrong or whose country does not exist. */
export const judgeBrokenPostal: Step = ({ normalized, matches }) => {
  const s10 = parseS10(normalized);
  if (!s10 || matches.some(({ checkDigit }) => checkDigit)) return null;
  const isRight = hasRightCheckDigit(s10);
  const country = COUNTRIES.has(s10.suffix) ? s10.suffix : null;
  // A suffix that is no country can be a carrier's own.
  const owner = country ? null : matches[0]?.format.carrier;
  return finding({
    family: country ? 's10' : (owner?.family ?? 'unknown'),
    carrier: (country ? POSTS[country]?.name : owner?.name) ?? null,
    origin: country ?? owner?.country ?? null,
    confidence: 'likely',
    checkDigit: isRight,
    candidates: country ? [{ family: 's10', confidence: 'likely' }, ...candidatesOf(matches)] : candidatesOf(matches),
    rules: ['N13'],
    warnings: ['N13'],
    why: [
      ...(isRight ? [] : [text('number.why.postalWrongDigit')]),
      ...(country || owner ? [] : [text('number.why.noCountry', { letters: s10.suffix })]),
      ...wouldFit(normalized),
    ],
  });
};

/** A number that becomes postal by mending one slip, such as the letter O typed for a zero. */
export const judgeMistyped: Step = ({ normalized }) => {
  const fits = wouldFit(normalized);
  return fits.length === 0
    ? null
    : finding({ family: 'unknown', confidence: 'guess', rules: ['N13'], warnings: ['N13'], why: [text('number.why.nearlyPostal'), ...fits] });
};

function wouldFit(normalized: string): Text[] {
  const mended = repair(normalized);
  return mended ? [text(mended.by === 'swap' ? 'number.why.swapped' : 'number.why.changed', { number: mended.number })] : [];
}
