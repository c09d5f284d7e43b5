/** T20, P13: orders of which nothing is on its way: goods that do not travel, and what AliExpress itself has stopped. */
import { addDays, type Day } from '../../model/day.ts';
import { text } from '../../model/text.ts';
import { lastDayOf } from '../../protection/deadline.ts';
import type { Case } from '../case.ts';
import { lookAgain } from '../dues.ts';
import type { Rule } from '../rule.ts';

/** The last day by which AliExpress decides about a frozen order; null while nobody knows since when it is. */
const decidedBy = ({ order }: Case): Day | null => order.statusSince && lastDayOf('frozen', order.statusSince);

export const NOTHING_COMING_RULES: readonly Rule[] = [
  {
    id: 'T20',
    source: 'sources.page',
    from: (c) => (c.isAwaited && c.isTraceless ? 'now' : null),
    say: (c) => ({
      level: 'info',
      confidence: c.isDigital ? 'likely' : 'guess',
      what: text('advice.T20.what'),
      why: [text(c.isDigital ? 'advice.T20.digital' : 'advice.T20.traceless')],
    }),
  },
  {
    id: 'P13',
    source: 'sources.newerGuides',
    marks: ['refunded', 'arrived'],
    from: (c) => (c.isFrozen && !c.marks.arrived ? 'now' : null),
    say: (c) => {
      const by = decidedBy(c);
      if (by && c.clock.hasReached(addDays(by, 1)))
        return {
          level: 'note',
          confidence: 'likely',
          what: text('advice.P13.long', { on: { day: by } }),
          why: [text('advice.P13.why')],
          action: text('advice.P13.chat'),
          lookAgainOn: lookAgain(c, 'search'),
        };
      return {
        level: 'info',
        confidence: 'likely',
        what: text('advice.P13.what'),
        why: [text('advice.P13.why')],
        action: by ? text('advice.P13.wait', { on: { day: by } }) : text('advice.P13.keep'),
        lookAgainOn: by,
      };
    },
  },
];
