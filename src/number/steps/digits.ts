/** N10, N16, N19: digits alone. They prove little, so what the page and the buyer say decides, and without it the answer stays a guess. */
import { text } from '../../model/text.ts';
import { type Finding, finding, type Reading, type Step } from '../finding.ts';
import { candidatesOf, deliversIn, isDigits, type Match } from '../matching.ts';
import { namedCarrier, platformLine } from '../named-carrier.ts';
import { ambiguous, chooseAmong, isPossible, namedFinding } from './carrier.ts';
import { orderNumber, orderNumberLikeness } from './order-number.ts';

/** The longest numbers of Chinese domestic carriers. */
const MAX_LOCAL_DIGITS = 15;

export const judgeDigits: Step = (reading) => {
  const { normalized, context } = reading;
  if (!isDigits(normalized)) return null;
  const matches = reading.matches.filter((match) => isPossible(match, reading));
  const byPage = namedFinding(reading, matches) ?? namedElsewhere(reading, matches);
  if (byPage) return byPage;

  const near = matches.filter((match) => deliversIn(match, context.destination));
  const acrossBorders = matches.filter(isAcrossBorders);
  const line = platformLine(context);
  // A number that the platform's own line handed out was not typed by the seller.
  if (line && near.length === 0) return ambiguous(matches, text('number.why.platformLine', { line }));
  const likeness = line ? null : orderNumberLikeness(normalized);
  if (likeness === 'likely') return orderNumber(likeness, matches);
  if (context.destination && near.length > 0) {
    return chooseAmong([...near, ...acrossBorders], text('number.why.usualThere', { country: { country: context.destination } }));
  }
  if (acrossBorders.length > 0) return ambiguous(matches);
  if (likeness) return orderNumber(likeness, matches);
  return normalized.length <= MAX_LOCAL_DIGITS ? local(matches) : (chooseAmong(matches) ?? unknownDigits());
};

/** Speaks against a number for China alone. */
const isAcrossBorders = ({ format: { trace } }: Match): boolean => trace === 'door' || trace === 'unknown';

/** The page names a carrier whose forms we do not know, or which are others. */
function namedElsewhere({ context }: Reading, matches: readonly Match[]): Finding | null {
  const carrier = namedCarrier(context);
  return carrier === null
    ? null
    : finding({
        family: 'ambiguous',
        carrier,
        confidence: 'likely',
        candidates: candidatesOf(matches),
        rules: ['N15'],
        why: [text('number.why.named', { carrier })],
      });
}

const local = (matches: readonly Match[]): Finding =>
  finding({
    family: 'local',
    origin: 'CN',
    trace: 'origin',
    confidence: 'guess',
    candidates: candidatesOf(matches),
    rules: ['N10'],
    warnings: ['N10'],
    why: [text('number.why.noInternationalForm'), text('number.why.digitsAlone')],
  });

const unknownDigits = (): Finding =>
  finding({ family: 'unknown', confidence: 'guess', rules: ['N19'], warnings: ['N19'], why: [text('number.why.unknownForm')] });
