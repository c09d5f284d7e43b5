/** What a tracking number says, from its form and from what is known around it: all that a reader wants to know, as plain data. */
import { text } from '../model/text.ts';
import type { Verdict } from '../model/verdict.ts';
import type { NumberContext } from './finding.ts';
import { identify } from './identify.ts';
import { linksFor } from './links.ts';

export type { NumberContext } from './finding.ts';

/**
 * Never throws; for any text there is an answer, in time bounded by its length.
 *
 * @param input the number as a page shows it or a person types it; of several in one text the first is looked at and the others are named
 * @param context what else is known of the parcel; digits alone say little without it
 */
export function classify(input: string, context?: NumberContext): Verdict {
  const { normalized, finding, others } = identify(input, context);
  const { family, carrier, service, origin, trace, confidence, checkDigit, candidates, rules, warnings, why, proposal } = finding;
  return {
    number: input,
    normalized,
    family,
    carrier,
    service,
    origin,
    trace,
    confidence,
    checkDigit,
    candidates: candidates.slice(),
    rules: rules.slice(),
    warnings: warnings.slice(),
    why: others.length > 0 ? [...why, text('number.why.others', { numbers: others.join(', ') })] : why.slice(),
    links: linksFor(normalized, finding),
    proposal,
    others: others.slice(),
  };
}
