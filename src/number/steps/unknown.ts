/** N12, N19: letters and digits that fit nothing we know. The last step, so it always answers. */
import { type Text, text } from '../../model/text.ts';
import { type Finding, finding, type Reading } from '../finding.ts';
import { namedCarrier } from '../named-carrier.ts';

/** Many real numbers begin with three letters, so this is only a hint, after every form that we know. */
const BEGINS_WITH_LETTERS = /^[A-Z]{3,}/;

export function judgeUnknown({ normalized, context }: Reading): Finding {
  const carrier = namedCarrier(context);
  // A named carrier stands in for the form that we do not know.
  if (carrier) return finding({ family: 'unknown', carrier, confidence: 'guess', rules: ['N19'], why: [text('number.why.named', { carrier })] });
  const [letters] = BEGINS_WITH_LETTERS.exec(normalized) ?? [];
  return letters ? unknown('N12', text('number.why.unknownLetters', { letters })) : UNKNOWN_FORM;
}

const unknown = (rule: string, why: Text): Finding =>
  finding({ family: 'unknown', confidence: 'guess', rules: [rule], warnings: [rule], why: [why] });
export const UNKNOWN_FORM = unknown('N19', text('number.why.unknownForm'));
