/** N01-N07, N09: a right S10 number. */
import { type Text, text } from '../../model/text.ts';
import { finding, type Step } from '../finding.ts';
import { POSTAL_LINES } from '../postal-lines.ts';
import { POSTS } from '../posts.ts';
import { indicatorOf, isRightPostal, suffixOf } from '../s10.ts';
import { LETTER_RECEIVERS, LETTER_SCANNERS, SERVICE_INDICATORS } from '../service-indicators.ts';

export const judgePostal: Step = ({ normalized, context: { destination } }) => {
  if (!isRightPostal(normalized)) return null;
  const [letters, country] = [indicatorOf(normalized), suffixOf(normalized)];
  const indicator = SERVICE_INDICATORS.find((meaning) => meaning.letters.test(letters));
  if (!indicator) return null;
  const line = POSTAL_LINES.find((one) => one.letters.test(letters + country));
  const isScannedLetter = indicator.rule === 'N03' && (LETTER_SCANNERS.has(country) || LETTER_RECEIVERS.has(destination ?? ''));
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
};
