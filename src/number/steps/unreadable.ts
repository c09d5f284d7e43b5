/** What cannot be a number at all. */
import { type TextKey, text } from '../../model/text.ts';
import type { Shape } from '../characters.ts';
import { type Finding, finding } from '../finding.ts';
import { judgeCyrillic } from './broken-postal.ts';

const MIN_LENGTH = 5;
/** The longest bar codes have 34 characters. */
const MAX_LENGTH = 64;

export function judgeUnreadable(normalized: string, shape: Shape): Finding | null {
  const reason = whyUnreadable(normalized, shape);
  if (reason === null) return null;
  const proposed = reason === 'number.why.strangeCharacters' ? judgeCyrillic(normalized) : null;
  return proposed ?? finding({ family: 'unknown', confidence: 'guess', why: [text(reason)] });
}

function whyUnreadable({ length }: string, { isPlain }: Shape): TextKey | null {
  if (length === 0) return 'number.why.empty';
  if (length > MAX_LENGTH) return 'number.why.tooLong';
  if (!isPlain) return 'number.why.strangeCharacters';
  return length < MIN_LENGTH ? 'number.why.tooShort' : null;
}
