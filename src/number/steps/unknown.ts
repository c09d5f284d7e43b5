/** N12, N19: letters and digits that fit nothing we know. The last step, so it always answers. */
import { type Text, text } from '../../model/text.ts';
import { type Finding, finding, type Step } from '../finding.ts';
import { candidatesOf } from '../matching.ts';
import { platformLine } from '../named-carrier.ts';

/** Many real numbers begin with as many letters, so this is only a hint, after every form that we know. */
const MIN_LETTERS = 3;
/** Letters, then digits enough to number parcels; a run along the keyboard is no carrier's name. */
const SERIAL = /^(?!QWE|ASD|ZXC)[A-Z]{3,10}\d{7,}[A-Z]{0,3}$/;

export const judgeUnknown: Step = ({ normalized, context, matches }) => {
  const [letters = ''] = /^[A-Z]*/.exec(normalized) ?? [];
  // A serial number behind the letters speaks for a carrier of the destination that we do not know, and so does AliExpress's own service.
  const isSerial = SERIAL.test(normalized) && (context.destination != null || platformLine(context) !== null);
  const found = letters.length < MIN_LETTERS || isSerial ? UNKNOWN_FORM : unknown('N12', text('number.why.unknownLetters', { letters }));
  return { ...found, candidates: candidatesOf(matches) };
};

const unknown = (rule: string, why: Text): Finding =>
  finding({ family: 'unknown', confidence: 'guess', rules: [rule], warnings: [rule], why: [why] });
export const UNKNOWN_FORM = unknown('N19', text('number.why.unknownForm'));
