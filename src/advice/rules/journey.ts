/** T09-T14: the parcel was scanned, and then no more, or on its way back. */
import type { Level } from '../../model/judgement.ts';
import { text } from '../../model/text.ts';
import type { Case } from '../case.ts';
import { about, type Due, firstDue, lookAgain, sayOfWorst } from '../dues.ts';
import { isOutOfSight } from '../parcel-case.ts';
import type { Finding, Rule } from '../rule.ts';
import { disputableFrom, exported, exportedTooLong, heldAtCustoms, isReturning, lost, lostAbroad } from '../silence.ts';

type StillId = 'T10' | 'T11' | 'T12';
/** What to do is asked for once: a buyer who has written since waits for the answer. */
function saySilence(id: StillId, level: Level, c: Case, days: number, { on }: Due): Finding {
  const { wrote } = c.marks;
  const hasWritten = wrote !== undefined && wrote.on >= on;
  return {
    level: hasWritten ? 'note' : level,
    confidence: 'likely',
    what: text(`advice.${id}.what`, {}, days),
    why: [text(`advice.${id}.why`)],
    action: hasWritten ? text('advice.T11.wrote', { on: { day: wrote.on } }) : text(`advice.${id}.action`),
    lookAgainOn: lookAgain(c, 'search'),
  };
}

const stillDoubts = ['trackedAt'] as const;
/** A parcel that was scanned, and then no more for too long where it is: `dues` says where, and for how long. */
const stillRule = (id: StillId, level: Level, dues: (c: Case) => Due[], help: Pick<Rule, 'letter' | 'marks'>): Rule => ({
  id,
  source: 'sources.olderGuides',
  ...help,
  doubts: stillDoubts,
  from: (c) => firstDue(dues(c)),
  say: (c) => sayOfWorst(c, dues(c), 'advice.T11.stale', (days, due) => saySilence(id, level, c, days, due)),
});
export const JOURNEY_RULES: readonly Rule[] = [
  {
    id: 'T13',
    source: 'sources.olderGuides',
    letter: 'L2',
    marks: ['dispute'],
    from: (c) => (isReturning(c) ? 'now' : null),
    say: (c) => {
      const first = disputableFrom(c);
      const mustWait = first !== null && !c.clock.hasReached(first);
      return c.parcels
        .filter(({ stage }) => stage === 'returning')
        .map((parcel) =>
          about(c, parcel, {
            level: 'warn',
            confidence: 'likely',
            what: text('advice.T13.what'),
            why: [text('advice.T13.why')],
            action: mustWait ? text('advice.T13.wait', { on: { day: first } }) : text('advice.T13.action'),
            lookAgainOn: mustWait ? first : c.clock.today,
          }),
        );
    },
  },
  stillRule('T12', 'warn', lostAbroad, { letter: 'L6', marks: ['dispute'] }),
  stillRule('T11', 'warn', lost, { letter: 'L3', marks: ['wrote', 'dispute'] }),
  {
    id: 'T09',
    source: 'sources.olderAndNewer',
    letter: 'L2',
    marks: ['dispute'],
    doubts: stillDoubts,
    from: (c) => firstDue([...exported(c), ...exportedTooLong(c)]),
    say: (c) =>
      sayOfWorst(c, exportedTooLong(c), null, (days) => ({
        level: 'warn',
        confidence: 'likely',
        what: text('advice.T09.what', {}, days),
        why: [text('advice.T09.why')],
        action: text('advice.T09.dispute'),
        lookAgainOn: lookAgain(c, 'urgent'),
        letter: 'L2',
      })) ??
      sayOfWorst(c, exported(c), 'advice.T11.stale', (days) => ({
        level: 'note',
        confidence: 'likely',
        what: text('advice.T09.what', {}, days),
        why: [text('advice.T09.why')],
        action: text('advice.T09.action'),
        lookAgainOn: firstDue(exportedTooLong(c)) ?? lookAgain(c, 'search'),
        letter: null,
      })),
  },
  stillRule('T10', 'note', heldAtCustoms, { marks: ['wrote'] }),
  {
    id: 'T14',
    source: 'sources.olderGuides',
    letter: 'L5',
    doubts: ['number', 'trackedAt'],
    from: (c) => (c.isAwaited && c.parcels.some(isOutOfSight) ? 'now' : null),
    say: (c) =>
      c.parcels.filter(isOutOfSight).map((parcel) =>
        about(c, parcel, {
          level: 'info',
          confidence: parcel.verdict?.confidence === 'guess' ? 'guess' : 'likely',
          what: text('advice.T14.what', { number: parcel.parcel.number ?? '' }),
          why: [text('advice.T14.why')],
          action: text('advice.T14.action'),
          lookAgainOn: c.deadline?.on ?? null,
        }),
      ),
  },
];
