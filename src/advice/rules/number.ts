/** N: what the numbers say, weighed against what was seen of the parcel. */
import type { LetterId, Level } from '../../model/judgement.ts';
import { type TextKey, text } from '../../model/text.ts';
import type { Case } from '../case.ts';
import { lookAgain } from '../dues.ts';
import { hasNoNumber, isLastMile, isLost, type ParcelCase } from '../parcel-case.ts';
import type { Finding, Rule, SourceKey } from '../rule.ts';
import { isCombined, isReused } from '../siblings.ts';
import { askedAlready, isCheap } from '../silence.ts';

/** A number's form is a prior; these are the scans that withdraw each warning drawn from it. */
type Evidence = 'isScanned' | 'hasLeftOrigin' | 'hasArrivedAbroad';

interface FormRule {
  id: 'N03' | 'N10' | 'N12' | 'N13' | 'N16' | 'N19';
  source: SourceKey;
  letter: LetterId | null;
  level: Level;
  withdrawnBy: Evidence;
  /** True for a fault that a last-mile carrier's own number can never be. */
  isFirstLegOnly?: boolean;
}

const FORM_RULES: readonly FormRule[] = [
  { id: 'N16', source: 'sources.newerGuides', letter: 'L1', level: 'warn', withdrawnBy: 'isScanned' },
  { id: 'N13', source: 'sources.upu', letter: 'L1', level: 'warn', withdrawnBy: 'isScanned' },
  { id: 'N12', source: 'sources.olderGuides', letter: 'L1', level: 'note', withdrawnBy: 'isScanned' },
  { id: 'N10', source: 'sources.disputed', letter: 'L5', level: 'note', withdrawnBy: 'hasArrivedAbroad', isFirstLegOnly: true },
  { id: 'N03', source: 'sources.disputed', letter: null, level: 'note', withdrawnBy: 'hasLeftOrigin' },
  { id: 'N19', source: 'sources.olderGuides', letter: null, level: 'note', withdrawnBy: 'isScanned', isFirstLegOnly: true },
];

function sayForm(rule: FormRule, parcel: ParcelCase, c: Case): Finding[] {
  const { verdict } = parcel;
  if (isLost(parcel) || !verdict?.warnings.includes(rule.id) || (rule.isFirstLegOnly && isLastMile(parcel))) return [];
  const values = { number: verdict.number };
  const key = (part: 'what' | 'action'): TextKey => `advice.${rule.id}.${part}`;
  // No rule turns a guess into an alarm, and who has asked already can only wait.
  const asked = rule.letter && askedAlready(c);
  const level = verdict.confidence === 'guess' || asked ? 'note' : rule.level;
  const action = asked ?? text(key('action'));
  const where = parcel.parcel.trackedAt;
  const evidence = where !== null ? text('advice.withdrawn.told', { where }) : parcel[rule.withdrawnBy] ? text('advice.withdrawn.why') : null;
  return evidence
    ? [{ level: 'info', confidence: 'certain', what: text('advice.withdrawn.what', values), why: [evidence], letter: null }]
    : [{ level, confidence: verdict.confidence, what: text(key('what'), values), why: verdict.why, action, lookAgainOn: lookAgain(c, 'answer') }];
}

const formRules = FORM_RULES.map(
  (rule): Rule => ({
    id: rule.id,
    source: rule.source,
    ...(rule.letter && { letter: rule.letter, marks: ['wrote'] }),
    doubts: ['number', 'trackedAt'],
    from: (c) => (c.isAwaited ? 'now' : null),
    say: (c) => c.parcels.flatMap((parcel) => sayForm(rule, parcel, c)),
  }),
);

/** True when a page that shows numbers was read and had none to show. */
const isNumberless = (c: Case): boolean => c.parcels.length > 0 && c.parcels.every(hasNoNumber);

export const NUMBER_RULES: readonly Rule[] = [
  ...formRules,
  {
    id: 'N14',
    source: 'sources.olderGuides',
    letter: 'L5',
    marks: ['wrote'],
    doubts: ['number', 'trackedAt'],
    from: (c) => (c.isAwaited && c.order.status === 'shipped' && isNumberless(c) && !c.isTraceless ? 'now' : null),
    say: (c) =>
      c.parcels.some((each) => each.isScanned || isLost(each) || each.parcel.trackedAt !== null)
        ? null
        : {
            // At this price it is usual.
            level: isCheap(c) ? 'info' : 'note',
            confidence: 'likely',
            what: text('advice.N14.what'),
            why: [text('advice.N14.why')],
            action: askedAlready(c) ?? text('advice.N14.action'),
            lookAgainOn: lookAgain(c, 'answer'),
          },
  },
  {
    id: 'N17',
    source: 'sources.reuse',
    letter: 'L1',
    marks: ['wrote'],
    doubts: ['number'],
    from: (c) => (c.isAwaited ? 'now' : null),
    say: (c) =>
      c.parcels.flatMap(({ parcel, verdict, originVerdict, hasForeignPast }) => {
        const own = [verdict?.normalized, originVerdict?.normalized];
        const earlier = c.siblings.find((sibling) => isReused(sibling) && own.includes(sibling.number));
        if (!hasForeignPast && !earlier) return [];
        const why = [
          ...(hasForeignPast ? [text('advice.N17.oldEvents')] : []),
          ...(earlier ? [text('advice.N17.otherOrder', { order: earlier.orderId })] : []),
        ];
        return [
          {
            // Numbers are given out again by carriers, too: that alone is nothing wrong.
            level: 'note',
            confidence: 'likely',
            what: text('advice.N17.what', { number: earlier?.number ?? parcel.number ?? parcel.originNumber ?? '' }),
            why,
            action: askedAlready(c) ?? text('advice.N17.action'),
            lookAgainOn: lookAgain(c, 'answer'),
          },
        ];
      }),
  },
  {
    id: 'N18',
    source: 'sources.newerGuides',
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
    source: 'sources.page',
    from: (c) => (c.isAwaited && c.parcels.some(({ parcel }) => parcel.isHidden) ? 'now' : null),
    say: () => ({ level: 'info', confidence: 'certain', what: text('advice.N20.what'), action: text('advice.N20.action') }),
  },
  {
    id: 'N21',
    source: 'sources.olderAndNewer',
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
