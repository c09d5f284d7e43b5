/** T18, T19: the parcel will not come, or customs waits for its buyer. */
import { addDays } from '../../model/day.ts';
import { type TextKey, text } from '../../model/text.ts';
import type { Case } from '../case.ts';
import { about, lookAgain } from '../dues.ts';
import { isLost, type ParcelCase } from '../parcel-case.ts';
import { clockOf } from '../reminder.ts';
import type { Finding, Rule } from '../rule.ts';
import { disputableFrom, hasLost } from '../silence.ts';

/** T19: days after the first asking from which on it is pressing. */
const ASKED_DAYS = 7;

const WHAT: Partial<Record<ParcelCase['stage'], TextKey>> = {
  lost: 'advice.T18.lost',
  seized: 'advice.T18.seized',
  refused: 'advice.T18.refused',
  cancelled: 'advice.T18.cancelled',
};

const isAsked = ({ stage }: ParcelCase): boolean => stage === 'must-pay';

export const BAD_NEWS_RULES: readonly Rule[] = [
  {
    id: 'T18',
    source: 'sources.page',
    letter: 'L2',
    marks: ['dispute', 'arrived', 'refunded'],
    from: (c) => (hasLost(c) ? 'now' : null),
    say: (c) => {
      const first = disputableFrom(c);
      const mustWait = first !== null && !c.clock.hasReached(first);
      return c.parcels.filter(isLost).map((parcel) =>
        about(c, parcel, {
          level: 'warn',
          confidence: 'likely',
          what: text(WHAT[parcel.stage] ?? 'advice.T18.lost'),
          why: parcel.toldOn ? [text('advice.T18.why', { on: { day: parcel.toldOn } })] : [],
          action: mustWait ? text('advice.T18.wait', { on: { day: first } }) : text('advice.T18.action'),
          lookAgainOn: mustWait ? first : lookAgain(c, 'urgent'),
        }),
      );
    },
    reminds: (c) => c.parcels.filter(isLost).map(({ place, toldOn }) => ({ clock: clockOf('gone', place), about: toldOn })),
  },
  {
    id: 'T19',
    source: 'sources.page',
    marks: ['arrived', 'dispute'],
    from: (c) => (c.isAwaited && c.parcels.some(isAsked) ? 'now' : null),
    say: (c) => c.parcels.filter(isAsked).map((parcel) => about(c, parcel, sayAsked(c, parcel))),
    reminds: (c) => c.parcels.filter(isAsked).map(({ place, toldOn }) => ({ clock: clockOf('payment', place), about: toldOn })),
  },
  {
    id: 'T23',
    source: 'sources.page',
    marks: ['arrived'],
    from: (c) => (c.isAwaited && c.parcels.some(isRestricted) ? 'now' : null),
    say: (c) => c.parcels.filter(isRestricted).map((parcel) => about(c, parcel, sayRestricted(c, parcel))),
  },
];

function sayAsked(c: Case, { toldOn }: ParcelCase) {
  const isLong = toldOn !== null && c.clock.hasReached(addDays(toldOn, ASKED_DAYS));
  return {
    level: isLong ? ('warn' as const) : ('note' as const),
    confidence: 'likely' as const,
    what: text('advice.T19.what'),
    why: [text('advice.T19.why')],
    action: text('advice.T19.action'),
    lookAgainOn: lookAgain(c, 'urgent'),
  };
}

/** What goes back or does not come at all has its own rules. */
const isRestricted = (parcel: ParcelCase): boolean => parcel.restricted !== null && !isLost(parcel) && parcel.stage !== 'returning';

const MOST_WORDS = 80;
const sayRestricted = (c: Case, { restricted }: ParcelCase): Finding => ({
  level: 'note',
  confidence: 'likely',
  what: text('advice.T23.what'),
  why: restricted ? [text('advice.T23.why', { words: restricted.text.slice(0, MOST_WORDS) })] : [],
  action: text('advice.T23.action'),
  lookAgainOn: lookAgain(c, 'search'),
});
