/** What a letter may say of a number: only what still holds, and what its reader can act on. */
import type { Advice } from '../model/judgement.ts';
import { type Text, type TextKey, text } from '../model/text.ts';
import type { Verdict } from '../model/verdict.ts';
import { kindOf, type VerdictKind } from '../number/verdict-kind.ts';

/** Several possible carriers tell the reader nothing. */
const TELLING: Partial<Record<VerdictKind, TextKey>> = {
  tracked: 'letters.verdict.tracked',
  insideCountry: 'letters.verdict.insideCountry',
  untilExport: 'letters.verdict.untilExport',
  afterArrival: 'letters.verdict.afterArrival',
  letter: 'letters.verdict.letter',
  untracked: 'letters.verdict.untracked',
  wrongCheckDigit: 'letters.verdict.wrongCheckDigit',
  noSuchCountry: 'letters.verdict.noSuchCountry',
  orderNumber: 'letters.verdict.orderNumber',
  madeUp: 'letters.verdict.madeUp',
  unknownForm: 'letters.verdict.unknownForm',
  carrier: 'letters.verdict.carrier',
};

/**
 * Null for a guess, and for a doubt that no warning of the order holds any more: scans have refuted it.
 * @param standing the order's warnings
 */
export function verdictLine(verdict: Verdict, standing: readonly Advice[]): Text | null {
  const key = isReused(verdict, standing) ? 'letters.verdict.reused' : keyOf(verdict, standing);
  if (!key) return null;
  const { origin, carrier } = verdict;
  return text('letters.fact.verdict', { verdict: text(key, { ...(origin && { country: { country: origin } }), ...(carrier && { carrier }) }) });
}

function keyOf(verdict: Verdict, standing: readonly Advice[]): TextKey | undefined {
  const isRefuted = verdict.warnings.length > 0 && !standing.some(({ id }) => verdict.warnings.includes(id));
  return verdict.confidence === 'guess' || isRefuted ? undefined : TELLING[kindOf(verdict)];
}

/** N17 names the number that it is about. */
const isReused = ({ number }: Verdict, standing: readonly Advice[]): boolean =>
  standing.some(({ id, what }) => id === 'N17' && what.values?.number === number);
