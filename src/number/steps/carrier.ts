/** N08, N10, N11, N15: a known carrier's form. */
import { type Text, text } from '../../model/text.ts';
import { type Finding, finding, type Reading, type Step } from '../finding.ts';
import type { Match } from '../format.ts';
import { candidatesOf, deliversIn } from '../matching.ts';
import { servedMatch } from '../named-carrier.ts';

/** A form that is more than a guess. */
export const judgeCarrier: Step = ({ matches }) => {
  const [best] = matches;
  return best && best.confidence !== 'guess' ? carrierFinding(best, matches) : null;
};

/** Forms with letters that are only a guess: one carrier's, or one of several. */
export const judgeGuess: Step = (reading) => {
  if (reading.matches.length === 0) return null;
  const matches = possibleAmong(reading);
  return servedFinding(reading, matches) ?? choose(matches);
};

/** The form of the carrier that the page's service is named after. */
export function servedFinding({ context }: Reading, matches: readonly Match[]): Finding | null {
  const match = servedMatch(matches, context);
  return match ? carrierFinding({ ...match, confidence: 'likely' }, matches, text('number.why.named', { carrier: match.format.carrier.name })) : null;
}

/** One family, or several that cannot be told apart; null for none. */
export function choose(matches: readonly Match[], ...evidence: Text[]): Finding | null {
  const [best] = matches;
  if (!best) return null;
  const isOne = matches.every(({ format }) => format.carrier.family === best.format.carrier.family);
  return isOne ? carrierFinding(best, matches, ...evidence) : ambiguous(matches, ...evidence);
}

export const ambiguous = (matches: readonly Match[], ...evidence: Text[]): Finding =>
  finding({
    family: 'ambiguous',
    confidence: 'guess',
    candidates: candidatesOf(matches),
    rules: ['N15'],
    why: [...evidence, text('number.why.severalCarriers')],
  });

/** Without the carriers of other countries than the one that the parcel is known to go to, and without forms that are nothing elsewhere. */
export const possibleAmong = ({ matches, context: { destination } }: Reading): Match[] =>
  matches.filter((match) =>
    destination == null ? !match.format.needsDestination : deliversIn(match, destination) || !(match.format.needsDestination || isLocalTo(match)),
  );
const isLocalTo = ({ format: { trace, carrier } }: Match): boolean => trace === 'destination' && Boolean(carrier.country ?? carrier.deliversIn);

export function carrierFinding({ format, checkDigit, confidence }: Match, matches: readonly Match[], ...evidence: Text[]): Finding {
  const { carrier, trace, rule, note } = format;
  const why: Text[] = [...evidence, text(confidence === 'guess' ? 'number.why.formGuess' : 'number.why.form', { carrier: carrier.name })];
  if (checkDigit !== null) why.push(text(checkDigit ? 'number.why.rightCheckDigit' : 'number.why.wrongCheckDigit'));
  why.push(text(`number.trace.${trace}`), ...(note ? [text(note)] : []));
  const others = candidatesOf(matches).filter(({ family }) => family !== carrier.family);
  return finding({
    family: carrier.family,
    carrier: carrier.name,
    origin: carrier.country ?? null,
    trace,
    confidence,
    checkDigit,
    candidates: [{ family: carrier.family, confidence }, ...others],
    rules: ['N15', ...(rule ? [rule] : [])],
    warnings: rule === 'N10' ? ['N10'] : [],
    why,
  });
}
