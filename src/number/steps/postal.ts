/** N01-N07, N09: a right S10 number. */
import { type Text, text } from '../../model/text.ts';
import type { Shape } from '../characters.ts';
import { COUNTRIES } from '../countries.ts';
import { type Finding, finding } from '../finding.ts';
import { POSTAL_LINES } from '../postal-lines.ts';
import { POSTS } from '../posts.ts';
import { hasRightCheckDigit, indicatorOf, isS10, suffixOf } from '../s10.ts';
import { LETTER_SCANNERS, SERVICE_INDICATORS } from '../service-indicators.ts';

/** The four letters say it all, so it is worked out once for each four; null where the last two are no country. */
const known = new Map<number, Finding | null>();

export const judgePostal = (normalized: string, shape: Shape): Finding | null => {
  if (!isS10(normalized, shape) || !hasRightCheckDigit(normalized)) return null;
  const letters = letterKey(normalized);
  const found = known.get(letters);
  if (found !== undefined) return found;
  const fresh = postalFinding(indicatorOf(normalized), suffixOf(normalized));
  known.set(letters, fresh);
  return fresh;
};

/** A number of its own for each four letters. */
const letterKey = (s10: string): number => ((s10.charCodeAt(0) * 128 + s10.charCodeAt(1)) * 128 + s10.charCodeAt(11)) * 128 + s10.charCodeAt(12);

function postalFinding(letters: string, country: string): Finding | null {
  const indicator = SERVICE_INDICATORS.find((meaning) => meaning.letters.test(letters));
  if (!indicator || !COUNTRIES.has(country)) return null;
  const line = POSTAL_LINES.find((one) => one.letters.test(letters + country));
  const isScannedLetter = indicator.rule === 'N03' && LETTER_SCANNERS.has(country);
  const trace = line?.trace ?? (isScannedLetter ? 'unknown' : indicator.trace);
  const confidence = trace === 'none' || trace === 'origin' ? 'likely' : 'certain';
  const isForeign = country !== 'CN';

  const why: Text[] = [
    text('number.why.postal'),
    text('number.why.issuedBy', { country: { country } }),
    text('number.why.service', { letters, service: text(indicator.words) }),
    isScannedLetter ? text('number.why.scannedLetter') : text(`number.trace.${trace}`),
  ];
  if (line) why.push(text(line.note));
  if (isForeign) why.push(text('number.why.handover'));

  return finding({
    family: 's10',
    carrier: POSTS[country]?.name ?? null,
    service: indicator.service,
    origin: line?.origin ?? country,
    trace,
    confidence,
    checkDigit: true,
    candidates: [{ family: 's10', confidence }],
    rules: ['N01', indicator.rule, ...(isForeign ? ['N07'] : []), ...(line?.rule ? [line.rule] : [])],
    warnings: indicator.rule === 'N03' && !isScannedLetter ? ['N03'] : [],
    why,
  });
}
