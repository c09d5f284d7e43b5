/** What cannot be a number at all. */
import { type TextKey, text } from '../../model/text.ts';
import { isDate } from '../dates.ts';
import { finding, type Step } from '../finding.ts';
import { isPlain } from '../normalize.ts';
import { judgeCyrillic } from './broken-postal.ts';

const MIN_LENGTH = 5;
/** The longest bar codes have 34 characters. */
const MAX_LENGTH = 64;

export const judgeUnreadable: Step = (reading) => {
  const reason = whyUnreadable(reading.normalized);
  if (reason === null) return null;
  const proposed = reason === 'number.why.strangeCharacters' ? judgeCyrillic(reading) : null;
  return proposed ?? finding({ family: 'unknown', confidence: 'guess', why: [text(reason)] });
};

/** Null for what can be a number. */
export function whyUnreadable(normalized: string): TextKey | null {
  if (normalized === '') return 'number.why.empty';
  if (isDate(normalized)) return 'number.why.date';
  if (normalized.length > MAX_LENGTH) return 'number.why.tooLong';
  if (!isPlain(normalized)) return 'number.why.strangeCharacters';
  return normalized.length < MIN_LENGTH ? 'number.why.tooShort' : null;
}
