/** N22: the page names a carrier. Its word stands above the form, which becomes a candidate; only what the form proves stays. */
import { text } from '../../model/text.ts';
import type { Candidate, Confidence } from '../../model/verdict.ts';
import { familyNamedIn } from '../carrier-names.ts';
import { type Finding, finding, type Reading } from '../finding.ts';
import { candidatesOf } from '../matching.ts';
import { type NamedCarrier, namedCarrier } from '../named-carrier.ts';
import { isDigits } from '../normalize.ts';
import { POSTS } from '../posts.ts';
import { isRightPostal } from '../s10.ts';
import { carrierFinding } from './carrier.ts';
import { whyUnreadable } from './unreadable.ts';

/** What no carrier is. */
const NO_CARRIERS = ['ambiguous', 'unknown', 'local', 'placeholder'];

/** @param byForm what the number's form says, without the page's carrier */
export function heedPage(reading: Reading, byForm: Finding): Finding {
  const { carrier } = reading.context;
  if (!carrier?.trim()) return byForm;
  const named = namedCarrier(reading.context);
  // The platform hands its parcels to others, so its own name decides nothing.
  if (!named)
    return {
      ...byForm,
      candidates: joined(byForm.candidates, candidate(familyNamedIn(carrier), 'guess')),
      warnings: byForm.warnings.filter((id) => id !== 'N19'),
    };
  if (isProved(reading, byForm)) return { ...byForm, candidates: joined(byForm.candidates, candidate(named.family, 'guess')) };
  if (isItsPostal(byForm, named)) return { ...withoutRepair(byForm), candidates: joined(byForm.candidates, candidate(named.family, 'guess')) };
  const found = named.family === null ? byUnknownName(reading, byForm, named.name) : byName(reading, named.family, named.name);
  return {
    ...found,
    candidates: joined(found.candidates, ofForm(byForm), byForm.candidates),
    warnings: found.warnings.filter((id) => byForm.warnings.includes(id)),
  };
}

/** A right postal number, the order's own number, digits that only count, and what cannot be a number stay so whatever the page names. */
const isProved = ({ normalized }: Reading, { family, confidence }: Finding): boolean =>
  isRightPostal(normalized) ||
  family === 'placeholder' ||
  (family === 'order-number' && confidence === 'certain') ||
  whyUnreadable(normalized) !== null;

/** A postal number with a fault, of the very post that the page names. */
const isItsPostal = ({ family, origin }: Finding, named: NamedCarrier): boolean =>
  family === 's10' && origin !== null && named.family !== null && POSTS[origin]?.family === named.family;

const REPAIRS = ['number.why.swapped', 'number.why.changed'];
const withoutRepair = (byForm: Finding): Finding => ({ ...byForm, proposal: null, why: byForm.why.filter(({ key }) => !REPAIRS.includes(key)) });

function byName({ matches }: Reading, family: string, name: string): Finding {
  const evidence = text('number.why.named', { carrier: name });
  const match = matches.find(({ format }) => format.carrier.family === family);
  if (match) return carrierFinding({ ...match, confidence: 'likely' }, matches, evidence);
  return finding({
    family,
    carrier: name,
    confidence: 'likely',
    candidates: [{ family, confidence: 'likely' }, ...candidatesOf(matches)],
    rules: ['N22'],
    why: [evidence],
  });
}

/** A name that we do not know stands in for a form that we do not know; a known form stays the best that can be said. */
function byUnknownName({ normalized }: Reading, byForm: Finding, carrier: string): Finding {
  const evidence = text('number.why.named', { carrier });
  if (isDigits(normalized)) return finding({ family: 'ambiguous', carrier, confidence: 'likely', rules: ['N15'], why: [evidence] });
  const isKnown = ![...NO_CARRIERS, 's10'].includes(byForm.family);
  return isKnown
    ? { ...byForm, warnings: [], why: [evidence, ...byForm.why] }
    : finding({ family: 'unknown', carrier, confidence: 'guess', rules: ['N19'], why: [evidence] });
}

const candidate = (family: string | null, confidence: Confidence): Candidate[] => (family === null ? [] : [{ family, confidence }]);
const ofForm = ({ family, confidence }: Finding): Candidate[] => candidate(NO_CARRIERS.includes(family) ? null : family, confidence);

/** Each family once. */
const joined = (...lists: (readonly Candidate[])[]): Candidate[] =>
  lists.flat().filter(({ family }, i, all) => all.findIndex((other) => other.family === family) === i);
