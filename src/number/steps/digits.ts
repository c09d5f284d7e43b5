/** N10, N16, N19: digits alone. They prove little, so what the page and the buyer say decides, and without it the answer stays a guess. */
import { text } from '../../model/text.ts';
import { type Finding, finding, type NumberContext, type Step } from '../finding.ts';
import type { Match } from '../format.ts';
import { candidatesOf, deliversIn } from '../matching.ts';
import { platformLine } from '../named-carrier.ts';
import { ambiguous, choose, possibleAmong, servedFinding } from './carrier.ts';
import { orderNumber, orderNumberLikeness, sharedWithOrders } from './order-number.ts';
import { UNKNOWN_FORM } from './unknown.ts';

/** The longest numbers of Chinese domestic carriers. */
const LONGEST_LOCAL = 15;

export const judgeDigits: Step = (reading) => {
  const { normalized, context } = reading;
  const { destination } = context;
  const matches = possibleAmong(reading);
  const byService = servedFinding(reading, matches);
  if (byService) return byService;

  const near = destination == null ? [] : matches.filter((match) => deliversIn(match, destination));
  const line = platformLine(context);
  // A number that the platform's own line handed out was not typed by the seller.
  if (line && near.length === 0) return ambiguous(matches, text('number.why.platformLine', { line }));
  const byPlace = destination == null ? null : chooseNear(near, matches, destination);
  if (byPlace) return byPlace;
  const likeness = orderNumberLikeness(normalized);
  if (matches.some(isAcrossBorders)) return likeness ? sharedWithOrders(matches) : ambiguous(matches);
  if (likeness) return likeness === 'shared' || line || isServed(context) ? sharedWithOrders(matches) : orderNumber(likeness, matches);
  if (normalized.length > LONGEST_LOCAL) return choose(matches) ?? UNKNOWN_FORM;
  return isAtHome(destination) || matches.some(({ format }) => format.rule === 'N10') || destination == null ? local(matches) : localUnknown(matches);
};
/** The page names a service; the seller's own says nothing of the number. */
const isServed = ({ service }: NumberContext): boolean => Boolean(service) && !/^seller/i.test(service ?? '');
/** Where a number of China's own carriers leads. */
const isAtHome = (destination: string | null | undefined): boolean => destination != null && ['CN', 'HK', 'MO'].includes(destination);

const chooseNear = (near: readonly Match[], matches: readonly Match[], destination: string): Finding | null =>
  near.length === 0
    ? null
    : choose([...near, ...matches.filter(isAcrossBorders)], text('number.why.usualThere', { country: { country: destination } }));

/** Speaks against a number for China alone. */
const isAcrossBorders = ({ format: { trace } }: Match): boolean => trace === 'door' || trace === 'unknown';
const local = (matches: readonly Match[]): Finding =>
  finding({
    family: 'local',
    origin: 'CN',
    trace: 'origin',
    confidence: 'guess',
    candidates: candidatesOf(matches),
    rules: ['N10'],
    warnings: ['N10'],
    why: [text('number.why.noInternationalForm'), text('number.why.digitsAlone')],
  });

/** A country's own carriers print what they like: no reason to warn. */
const localUnknown = (matches: readonly Match[]): Finding =>
  finding({
    family: 'unknown',
    confidence: 'guess',
    candidates: candidatesOf(matches),
    rules: ['N10'],
    why: [text('number.why.localUnknown')],
  });
