/** What a number's verdict comes to, as one of a few kinds, for which each view has its own words. */
import type { Verdict } from '../model/verdict.ts';

export type VerdictKind =
  | 'orderNumber'
  | 'madeUp'
  | 'wrongCheckDigit'
  | 'noSuchCountry'
  | 'tracked'
  | 'insideCountry'
  | 'untilExport'
  | 'afterArrival'
  | 'letter'
  | 'untracked'
  | 'unknownForm'
  | 'ambiguous'
  | 'carrier'
  | 'unclear';

/** Numbers of which nothing is seen abroad; others that can be followed up to the border get a second number there. */
const INSIDE_ONLY = ['N08', 'N10', 'N11'];

/** By the form of the number alone. */
export function kindOf({ family, rules, checkDigit, trace, origin, carrier }: Verdict): VerdictKind {
  if (family === 'order-number') return 'orderNumber';
  if (family === 'placeholder') return 'madeUp';
  if (rules.includes('N13')) return checkDigit === false ? 'wrongCheckDigit' : 'noSuchCountry';
  switch (trace) {
    case 'door':
      return 'tracked';
    case 'origin':
      return origin && rules.some((id) => INSIDE_ONLY.includes(id)) ? 'insideCountry' : 'untilExport';
    case 'destination':
      return 'afterArrival';
    case 'none':
      return rules.includes('N03') ? 'letter' : 'untracked';
    case 'unknown':
      if (family === 'unknown') return 'unknownForm';
      if (family === 'ambiguous') return 'ambiguous';
      return carrier ? 'carrier' : 'unclear';
  }
}

/** The rules whose whole message a kind already is, so that nobody says it twice. */
export const RULES_OF: Partial<Record<VerdictKind, readonly string[]>> = {
  orderNumber: ['N16'],
  madeUp: ['N12'],
  wrongCheckDigit: ['N13'],
  noSuchCountry: ['N13'],
  insideCountry: INSIDE_ONLY,
  letter: ['N03'],
  unknownForm: ['N19'],
};
