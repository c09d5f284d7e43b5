/** N12, N19: letters and digits that fit nothing we know. The last step, so it always answers. */
import { type Text, text } from '../../model/text.ts';
import { isLetterCode } from '../characters.ts';
import { type Finding, finding, type Reading } from '../finding.ts';
import { namedCarrier } from '../named-carrier.ts';

/** Many real numbers begin with as many letters, so this is only a hint, after every form that we know. */
const MIN_LETTERS = 3;

export function judgeUnknown({ normalized, context }: Reading): Finding {
  const carrier = namedCarrier(context);
  // A named carrier stands in for the form that we do not know.
  if (carrier) return finding({ family: 'unknown', carrier, confidence: 'guess', rules: ['N19'], why: [text('number.why.named', { carrier })] });
  let end = 0;
  while (end < normalized.length && isLetterCode(normalized.charCodeAt(end))) end++;
  return end < MIN_LETTERS ? UNKNOWN_FORM : unknown('N12', text('number.why.unknownLetters', { letters: normalized.slice(0, end) }));
}

const unknown = (rule: string, why: Text): Finding =>
  finding({ family: 'unknown', confidence: 'guess', rules: [rule], warnings: [rule], why: [why] });
export const UNKNOWN_FORM = unknown('N19', text('number.why.unknownForm'));
