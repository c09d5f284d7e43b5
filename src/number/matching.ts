/** Which carriers' forms a number fits. */
import { type Candidate, CONFIDENCES } from '../model/verdict.ts';
import { type Shape, shapeOf } from './characters.ts';
import type { Match, Matches } from './format.ts';
import { isDoubtful, LONGEST, type Shelf, shelfFor, type Try } from './shelves.ts';

const NONE: Matches = [];
type Fit = 'no' | 'right' | 'wrong';
const FITS: readonly Fit[] = ['no', 'right', 'wrong'];

/** @returns every form that fits, surest first; none for what is not plain */
export function matchFormats(normalized: string, { isPlain, digits }: Shape = shapeOf(normalized)): Matches {
  if (!isPlain || normalized.length > LONGEST) return NONE;
  const shelf = shelfFor(normalized, digits);
  if (shelf.sure) return shelf.sure;
  // How each doubtful form fits, as the digits of one number.
  let outcome = 0;
  let lastCheck: Try['check'] = null;
  let isRight = true;
  for (const { pattern, check, needsCheck } of shelf.doubtful) {
    outcome *= FITS.length;
    if (pattern && !pattern.test(normalized)) continue;
    if (check !== lastCheck) {
      lastCheck = check;
      isRight = !check || check(normalized);
    }
    if (isRight) outcome += 1;
    else if (!needsCheck) outcome += 2;
  }
  const seen = shelf.seen[outcome];
  if (seen) return seen;
  const matches = matchesOf(shelf, outcome);
  shelf.seen[outcome] = matches;
  if (shelf.doubtful.length === 0) shelf.sure = matches;
  return matches;
}

function matchesOf({ tries }: Shelf, outcome: number): Matches {
  const matches: Match[] = [];
  let rest = outcome;
  for (const each of [...tries].reverse()) {
    const { format } = each;
    const fit = isDoubtful(each) ? FITS[rest % FITS.length] : 'right';
    if (isDoubtful(each)) rest = Math.floor(rest / FITS.length);
    if (fit === 'right') matches.push({ format, checkDigit: format.check ? true : null, confidence: format.confidence });
    if (fit === 'wrong') matches.push({ format, checkDigit: false, confidence: 'guess' });
  }
  return matches.reverse().sort((a, b) => CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence));
}

let sayings = 0;
/** Works out once what the same matches say; for sayings that depend on nothing else. Kept with the matches, which is faster than a map by them. */
export function oncePerMatches<Said>(say: (matches: Matches) => Said): (matches: Matches) => Said {
  const place = sayings++;
  return (matches) => {
    matches.said ??= [];
    matches.said[place] ??= say(matches);
    return matches.said[place] as Said;
  };
}

/** Each family once, surest first. */
export const candidatesOf = oncePerMatches((matches): readonly Candidate[] => {
  const candidates = new Map<string, Candidate>();
  for (const { format, confidence } of matches) {
    const { family } = format.carrier;
    if (!candidates.has(family)) candidates.set(family, { family, confidence });
  }
  return [...candidates.values()];
});

/** True where the carrier is at home in the country, or has a network there. */
export const deliversIn = ({ format: { carrier } }: Match, country: string): boolean =>
  carrier.country === country || carrier.deliversIn?.includes(country) === true;
