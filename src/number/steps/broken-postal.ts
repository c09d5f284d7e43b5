/** N13: the form of a postal number, with a fault in it. */
import { type Text, text } from '../../model/text.ts';
import { COUNTRIES } from '../countries.ts';
import { type Finding, finding, type Step } from '../finding.ts';
import { proposeInDigits, proposeInLatin } from '../look-alikes.ts';
import { candidatesOf } from '../matching.ts';
import { POSTS } from '../posts.ts';
import { type Repair, repair } from '../repair.ts';
import { hasRightCheckDigit, isS10, suffixOf } from '../s10.ts';

const N13: readonly string[] = ['N13'];

/** A whole postal number whose check digit is wrong or whose country does not exist. */
export const judgeBrokenPostal: Step = ({ normalized, matches }) => {
  if (!isS10(normalized) || matches.some(({ checkDigit }) => checkDigit)) return null;
  const isRight = hasRightCheckDigit(normalized);
  const suffix = suffixOf(normalized);
  const country = COUNTRIES.has(suffix) ? suffix : null;
  // A suffix that is no country can be a carrier's own.
  const owner = country ? null : matches[0]?.format.carrier;
  const mended = repair(normalized);
  const why: Text[] = [];
  if (!isRight) why.push(text('number.why.postalWrongDigit'));
  if (!country && !owner) why.push(text('number.why.noCountry', { letters: suffix }));
  if (mended) why.push(mendedBy(mended));
  return finding({
    family: country ? 's10' : (owner?.family ?? 'unknown'),
    carrier: (country ? POSTS[country]?.name : owner?.name) ?? null,
    origin: country ?? owner?.country ?? null,
    confidence: 'likely',
    checkDigit: isRight,
    candidates: [...(country ? [{ family: 's10', confidence: 'likely' } as const] : []), ...candidatesOf(matches)],
    rules: N13,
    warnings: N13,
    why,
    proposal: mended?.number ?? null,
  });
};

/** A number that becomes postal by mending one slip, such as a letter typed for a digit. */
export const judgeMistyped: Step = ({ normalized }) => {
  const mended = repair(normalized);
  return mended && mistyped([text('number.why.nearlyPostal'), mendedBy(mended)], mended.number);
};

/** O and I among digits, behind which a known number stands. */
export const judgeLookAlike: Step = ({ normalized }) => lookAlike(proposeInDigits(normalized));
/** Cyrillic letters, behind which a known number stands. */
export const judgeCyrillic: Step = ({ normalized }) => lookAlike(proposeInLatin(normalized));

const lookAlike = (proposal: string | null): Finding | null =>
  proposal === null ? null : mistyped([text('number.why.lookAlike', { number: proposal })], proposal);

const mendedBy = ({ by, number }: Repair): Text => text(by === 'swap' ? 'number.why.swapped' : 'number.why.changed', { number });
const mistyped = (why: Text[], proposal: string): Finding =>
  finding({ family: 'unknown', confidence: 'guess', rules: N13, warnings: N13, why, proposal });
