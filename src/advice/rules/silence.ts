/** T01-T08: no scan at all since shipping. "Silent" means that no tracking page showed an event beyond the sender's own notice. */
import { addDays, type Day } from '../../model/day.ts';
import { type Text, text } from '../../model/text.ts';
import type { Case } from '../case.ts';
import { type Due, firstDue, lookAgain, sayOfWorst } from '../dues.ts';
import { hasNoNumber, isDoorTracked, type ParcelCase } from '../parcel-case.ts';
import type { Finding, PlannedStep, Rule } from '../rule.ts';
import { announced, askedAlready, DAYS, isCheap, isDear, isFairWait, nextDisputeOn, PRICES, silent, unanswered } from '../silence.ts';

const isSilent = (c: Case): boolean => silent(c, 0).length > 0;
/** Not seen again, and nobody had to see it. At this price that includes letters without tracking. */
const isUntrackedAndSilent = (parcel: ParcelCase): boolean =>
  !isDoorTracked(parcel) &&
  (parcel.silentSince !== null || (parcel.stage === 'export' && !parcel.hasArrivedAbroad && parcel.parcel.trackedAt === null));
const isAnySilent = (c: Case): boolean => c.isAwaited && c.parcels.some(isUntrackedAndSilent);
const dollars = (c: Case): Text => text('advice.T06.price', { dollars: String(Math.round(c.dollars ?? 0)) });
const step = (on: Day | null, words: Text): PlannedStep[] => (on ? [{ on, text: words }] : []);

/** What to do about a parcel that nobody has scanned: a dispute, in the words of its rule. */
const disputeFinding = (id: 'T03' | 'T04' | 'T05', days: number, c: Case): Finding => ({
  level: 'warn',
  confidence: 'likely',
  what: text(`advice.${id}.what`, {}, days),
  why: [text(`advice.${id}.why`)],
  action: text(`advice.${id}.action`),
  lookAgainOn: lookAgain(c, 'urgent'),
  letter: 'L2',
});

/** Once the buyer has written, there is nothing to do but wait for the answer (T03). */
function sayWrite(c: Case, days: number, { parcel, on }: Due): Finding {
  const asked = askedAlready(c);
  if (asked) return { level: 'info', confidence: 'certain', what: asked, lookAgainOn: firstDue(unanswered(c)), letter: null };
  const tooLate = insteadOfWriting(c, parcel);
  if (tooLate) return { level: 'warn', confidence: 'likely', what: text('advice.T02.what', {}, days), why: [text('advice.T02.why')], ...tooLate };
  const isNumberless = hasNoNumber(parcel);
  return {
    level: 'warn',
    confidence: 'likely',
    what: text('advice.T02.what', {}, days),
    why: [text('advice.T02.why')],
    action: text(isNumberless ? 'advice.T02.askNumber' : 'advice.T02.action'),
    lookAgainOn: answerBy(c, on),
    letter: isNumberless ? 'L5' : 'L1',
  };
}

/** Who writes so shortly before a dispute falls due leaves no time for an answer: that day is named instead. Null while there is time. */
function insteadOfWriting(c: Case, parcel: ParcelCase): Pick<Finding, 'action' | 'lookAgainOn' | 'letter'> | null {
  const on = isFairWait(c) ? null : nextDisputeOn(c, parcel);
  if (!on || !c.clock.hasReached(addDays(on, 1 - DAYS.answer))) return null;
  return { action: text('advice.T02.soon', { on: { day: on } }), lookAgainOn: on, letter: null };
}

/** The seller is given the same days from whenever the buyer writes, today at the earliest. */
const answerBy = (c: Case, writeOn: Day): Day => (c.clock.hasReached(writeOn) ? lookAgain(c, 'answer') : addDays(writeOn, DAYS.answer));

function planDispute(c: Case): PlannedStep[] {
  if (isFairWait(c) || (isCheap(c) && !c.marks.wrote)) return [];
  const writeOn = firstDue(silent(c, DAYS.write));
  // Counted from today, so another day tomorrow.
  if (writeOn && !c.marks.wrote && c.clock.hasReached(writeOn)) c.clock.hasReached(addDays(c.clock.today, 1));
  return step(c.marks.wrote ? firstDue(unanswered(c)) : writeOn && answerBy(c, writeOn), text('advice.T03.plan'));
}

const silentDoubts = ['shippedOn', 'number', 'trackedAt'] as const;

export const SILENCE_RULES: readonly Rule[] = [
  {
    id: 'T04',
    source: 'sources.olderGuides',
    letter: 'L2',
    marks: ['dispute'],
    doubts: silentDoubts,
    from: (c) => firstDue(silent(c, DAYS.dispute)),
    say: (c) => sayOfWorst(c, silent(c, DAYS.dispute), null, (days) => disputeFinding('T04', days, c)),
    plan: (c) => (isFairWait(c) ? [] : step(firstDue(silent(c, DAYS.dispute)), text('advice.T04.plan'))),
  },
  {
    id: 'T03',
    source: 'sources.olderAndNewer',
    letter: 'L2',
    marks: ['dispute'],
    doubts: silentDoubts,
    from: (c) => firstDue(unanswered(c)),
    say: (c) => sayOfWorst(c, unanswered(c), 'advice.T02.stale', (days) => disputeFinding('T03', days, c)),
    plan: planDispute,
  },
  {
    id: 'T05',
    source: 'sources.olderGuides',
    letter: 'L2',
    marks: ['wrote', 'dispute'],
    doubts: silentDoubts,
    from: (c) => firstDue(announced(c, DAYS.announcedNote)),
    say: (c) => {
      const isLong = sayOfWorst(c, announced(c, DAYS.announcedDispute), null, (days) => disputeFinding('T05', days, c));
      return (
        isLong ??
        sayOfWorst(c, announced(c, DAYS.announcedNote), null, (days, { parcel }) => ({
          level: 'note',
          confidence: 'likely',
          what: text('advice.T05.what', {}, days),
          why: [text('advice.T05.why')],
          action: askedAlready(c) ?? text('advice.T05.ask'),
          lookAgainOn: firstDue(announced(c, DAYS.announcedDispute)),
          letter: c.marks.wrote ? null : 'L1',
          ...(c.marks.wrote ? null : insteadOfWriting(c, parcel)),
        }))
      );
    },
  },
  {
    id: 'T02',
    source: 'sources.olderGuides',
    letter: 'L1',
    marks: ['wrote'],
    doubts: silentDoubts,
    from: (c) => firstDue(silent(c, DAYS.write)),
    say: (c) => sayOfWorst(c, silent(c, DAYS.write), 'advice.T02.stale', (days, due) => sayWrite(c, days, due)),
    plan: (c) => (c.marks.wrote || isCheap(c) ? [] : step(firstDue(silent(c, DAYS.write)), text('advice.T02.plan'))),
  },
  {
    id: 'T06',
    source: 'sources.olderGuides',
    letter: 'L1',
    marks: ['wrote'],
    doubts: silentDoubts,
    from: (c) => (isDear(c) && !c.marks.wrote ? firstDue(silent(c, DAYS.dear)) : null),
    say: (c) =>
      sayOfWorst(c, silent(c, DAYS.dear), null, (days) => ({
        level: 'note',
        confidence: 'guess',
        what: text('advice.T06.what', {}, days),
        why: [text('advice.T06.why'), dollars(c)],
        action: text('advice.T06.action'),
        lookAgainOn: firstDue(silent(c, DAYS.write)),
      })),
  },
  {
    id: 'T07',
    source: 'sources.olderGuides',
    doubts: silentDoubts,
    from: (c) => (isCheap(c) && isAnySilent(c) ? 'now' : null),
    say: (c) => ({
      level: 'info',
      confidence: 'likely',
      what: text(c.parcels.some(({ silentSince }) => silentSince !== null) ? 'advice.T07.what' : 'advice.T07.border'),
      why: [text('advice.T07.why'), dollars(c)],
      action: text('advice.T07.action'),
      lookAgainOn: c.deadline?.on ?? null,
    }),
  },
  {
    id: 'T08',
    source: 'sources.olderGuides',
    doubts: silentDoubts,
    from: (c) => (c.dollars !== null && !isCheap(c) && c.dollars <= PRICES.dear && isSilent(c) ? 'now' : null),
    until: (c) => firstDue(silent(c, DAYS.write)),
    say: (c) => ({
      level: 'info',
      confidence: 'likely',
      what: text('advice.T08.what'),
      why: [text('advice.T08.why'), dollars(c)],
      lookAgainOn: firstDue(silent(c, DAYS.write)),
    }),
  },
  {
    id: 'T01',
    source: 'sources.olderGuides',
    from: (c) => (isSilent(c) ? 'now' : null),
    until: (c) => firstDue(silent(c, DAYS.write)),
    say: (c) => ({
      level: 'info',
      confidence: 'likely',
      what: text('advice.T01.what'),
      why: [text('advice.T01.why')],
      action: text('advice.T01.action'),
      lookAgainOn: firstDue(silent(c, DAYS.write)),
    }),
  },
];
