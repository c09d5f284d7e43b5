/** What a letter may say of a number: only what still holds, and what its reader can act on. */
import type { Advice } from '../model/judgement.ts';
import { type Text, type TextKey, text } from '../model/text.ts';
import type { Verdict } from '../model/verdict.ts';
import { kindOf, type VerdictKind } from '../number/verdict-kind.ts';

/** Several possible carriers, or just one by name, tell the reader nothing. */
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
};

/**
 * Null for a guess, and for a doubt that no warning of the order holds any more: scans have refuted it.
 * @param standing the order's warnings
 */
export function verdictLine(verdict: Verdict, standing: readonly Advice[]): Text | null {
  const key = TELLING[kindOf(verdict)];
  const isRefuted = verdict.warnings.length > 0 && !standing.some(({ id }) => verdict.warnings.includes(id));
  if (!key || verdict.confidence === 'guess' || isRefuted) return null;
  return text('letters.fact.verdict', { verdict: text(key, verdict.origin ? { country: { country: verdict.origin } } : {}) });
}
