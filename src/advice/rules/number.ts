/** N: what the numbers say, weighed against what was seen of the parcel. */
import type { Level } from '../../model/judgement.ts';
import { type TextKey, text } from '../../model/text.ts';
import type { Case, ParcelCase } from '../case.ts';
import type { Finding, Rule } from '../rule.ts';
import { isCombined, isReused } from '../siblings.ts';

/** A number's form is a prior; these are the scans that withdraw each warning drawn from it. */
type Evidence = 'isScanned' | 'hasLeftOrigin' | 'hasArrivedAbroad';

interface FormRule {
  id: 'N03' | 'N10' | 'N12' | 'N13' | 'N16' | 'N19';
  source: string;
  level: Level;
  withdrawnBy: Evidence;
  /** True for a fault that a last-mile carrier's own number can never be. */
  isFirstLegOnly?: boolean;
}

const FORM_RULES: readonly FormRule[] = [
  { id: 'N16', source: 'newer buyer guides: most "not tracked" reports are order numbers', level: 'warn', withdrawnBy: 'isScanned' },
  { id: 'N13', source: 'UPU S10', level: 'warn', withdrawnBy: 'isScanned' },
  { id: 'N12', source: 'older buyer guides', level: 'note', withdrawnBy: 'isScanned' },
  {
    id: 'N10',
    source: 'older buyer guides; newer ones disagree that digits alone mean local',
    level: 'note',
    withdrawnBy: 'hasArrivedAbroad',
    isFirstLegOnly: true,
  },
  { id: 'N03', source: 'older buyer guides; newer ones disagree', level: 'note', withdrawnBy: 'hasLeftOrigin' },
  { id: 'N19', source: 'older buyer guides', level: 'note', withdrawnBy: 'isScanned', isFirstLegOnly: true },
];

/** A number that followed another one belongs to the last mile, whose carriers print what they like. */
const isLastMile = ({ originVerdict, parcel }: ParcelCase): boolean => originVerdict !== null || parcel.earlierNumbers.length > 0;

function sayForm(rule: FormRule, parcel: ParcelCase): Finding[] {
  const { verdict } = parcel;
  if (!verdict?.warnings.includes(rule.id) || (rule.isFirstLegOnly && isLastMile(parcel))) return [];
  const values = { number: verdict.number };
  const key = (part: 'what' | 'action'): TextKey => `advice.${rule.id}.${part}`;
  // No rule turns a guess into an alarm.
  const level = verdict.confidence === 'guess' ? 'note' : rule.level;
  return parcel[rule.withdrawnBy]
    ? [{ level: 'info', confidence: 'certain', what: text('advice.withdrawn.what', values), why: [text('advice.withdrawn.why')] }]
    : [{ level, confidence: verdict.confidence, what: text(key('what'), values), why: verdict.why, action: text(key('action')) }];
}

const formRules = FORM_RULES.map(
  (rule): Rule => ({
    id: rule.id,
    source: rule.source,
    from: (c) => (c.isAwaited ? 'now' : null),
    say: (c) => c.parcels.flatMap((parcel) => sayForm(rule, parcel)),
  }),
);

/** True when a page that shows numbers was read and had none to show. */
const hasNoNumber = (c: Case): boolean =>
  c.parcels.length > 0 &&
  c.parcels.every(({ parcel }) => !parcel.number && !parcel.originNumber && !parcel.isHidden && parcel.earlierNumbers.length === 0);

export const NUMBER_RULES: readonly Rule[] = [
  ...formRules,
  {
    id: 'N14',
    source: 'older buyer guides',
    from: (c) => (c.isAwaited && c.order.status === 'shipped' && hasNoNumber(c) ? 'now' : null),
    say: (c) =>
      c.parcels.some(({ isScanned }) => isScanned)
        ? null
        : { level: 'note', confidence: 'likely', what: text('advice.N14.what'), why: [text('advice.N14.why')], action: text('advice.N14.action') },
  },
  {
    id: 'N17',
    source: 'older buyer guides: sellers use numbers again; UPU S10 allows it after a year',
    from: (c) => (c.isAwaited ? 'now' : null),
    say: (c) =>
      c.parcels.flatMap(({ parcel, verdict, hasForeignPast }) => {
        const earlier = c.siblings.find((sibling) => isReused(sibling) && sibling.number === verdict?.normalized);
        if (!hasForeignPast && !earlier) return [];
        const why = [
          ...(hasForeignPast ? [text('advice.N17.oldEvents')] : []),
          ...(earlier ? [text('advice.N17.otherOrder', { order: earlier.orderId })] : []),
        ];
        return [
          {
            level: 'warn',
            confidence: 'likely',
            what: text('advice.N17.what', { number: parcel.number ?? '' }),
            why,
            action: text('advice.N17.action'),
          },
        ];
      }),
  },
  {
    id: 'N18',
    source: 'newer buyer guides: orders of one day travel together',
    from: (c) => (c.isAwaited ? 'now' : null),
    say: (c) =>
      c.siblings.filter(isCombined).map(({ orderId, number }) => ({
        level: 'info',
        confidence: 'likely',
        what: text('advice.N18.what', { order: orderId }),
        why: [text('advice.N18.why', { number })],
        action: c.deadline && text('advice.N18.action', { on: { day: c.deadline.on } }),
      })),
  },
  {
    id: 'N20',
    source: 'newer buyer guides; seen in answers as blockMailNo',
    from: (c) => (c.isAwaited && c.parcels.some(({ parcel }) => parcel.isHidden) ? 'now' : null),
    say: () => ({ level: 'info', confidence: 'certain', what: text('advice.N20.what'), action: text('advice.N20.action') }),
  },
  {
    id: 'N21',
    source: 'older and newer buyer guides',
    from: (c) => (c.isAwaited ? 'now' : null),
    say: (c) =>
      c.parcels.filter(isLastMile).map(({ parcel, originVerdict }) => ({
        level: 'info',
        confidence: 'certain',
        what: text('advice.N21.what', { number: parcel.number ?? '' }),
        why: [text('advice.N21.why', { number: originVerdict?.number ?? parcel.earlierNumbers[0] ?? '' })],
      })),
  },
];
