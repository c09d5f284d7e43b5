/** Judgements as the commands print them: every text said in words. */
import type { Advice, Judgement } from '../model/judgement.ts';
import type { Say } from '../model/text.ts';
import type { Verdict } from '../model/verdict.ts';
import { linksFor } from '../number/links.ts';

export const plainVerdict = (verdict: Verdict, say: Say) => ({
  ...verdict,
  why: verdict.why.map(say),
  links: linksFor(verdict).map(({ name, url }) => ({ name, url })),
});

export function plainJudgement(judgement: Judgement, say: Say) {
  const plainAdvice = ({ what, why, action, source, ...advice }: Advice) => ({
    ...advice,
    what: say(what),
    why: why.map(say),
    action: action && say(action),
    source: say(source),
  });
  return {
    ...judgement,
    parcels: judgement.parcels.map(({ verdict, originVerdict, ...parcel }) => ({
      verdict: verdict && plainVerdict(verdict, say),
      originVerdict: originVerdict && plainVerdict(originVerdict, say),
      ...parcel,
    })),
    warnings: judgement.warnings.map(plainAdvice),
    notes: judgement.notes.map(plainAdvice),
    plan: judgement.plan.map(({ on, id, text }) => ({ on, id, text: say(text) })),
  };
}
