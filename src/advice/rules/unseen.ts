/** T21: nobody has looked for long, so that whatever was known of the parcel's movement may have changed. */
import { text } from '../../model/text.ts';
import { isAnyReached } from '../dues.ts';
import type { Rule } from '../rule.ts';
import { DAYS, exported, heldAtCustoms, lost, lostAbroad, silent } from '../silence.ts';

export const UNSEEN_RULES: readonly Rule[] = [
  {
    id: 'T21',
    source: 'sources.ourselves',
    marks: ['arrived'],
    from: (c) => (c.unseenSince && !c.isTraceless ? 'now' : null),
    say: (c) => {
      const dues = [...silent(c, DAYS.write), ...exported(c), ...heldAtCustoms(c), ...lost(c), ...lostAbroad(c)];
      return (
        c.unseenSince && {
          // In place of a warning of silence, which nobody can be sure of; a parcel that moved has no more than grown old.
          level: isAnyReached(c, dues) ? 'note' : 'info',
          confidence: 'guess',
          what: text('advice.T21.what', { on: { day: c.unseenSince } }),
          action: text('advice.T21.action'),
          lookAgainOn: c.clock.today,
        }
      );
    },
  },
];
