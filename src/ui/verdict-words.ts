/** What a number's verdict comes to, in a word or two. */
import { STAGE_WORDS } from '../journey/stage-words.ts';
import type { Advice, ParcelJudgement, Stage } from '../model/judgement.ts';
import { type Text, text } from '../model/text.ts';
import type { Verdict } from '../model/verdict.ts';
import { kindOf, RULES_OF, type VerdictKind } from '../number/verdict-kind.ts';

export interface Words {
  words: Text;
  /** Rules whose whole message this already is, so that nobody says it twice. */
  rules: readonly string[];
}

const say = (words: Text, ...rules: string[]): Words => ({ words, rules });

/** By the form of the number alone. */
export function verdictWords(verdict: Verdict): Words {
  const kind = kindOf(verdict);
  return say(text(`badge.${kind}`, valuesOf(kind, verdict)), ...(RULES_OF[kind] ?? []));
}

/** Only what the words fill in, so that parcels of one kind get the same words. */
function valuesOf(kind: VerdictKind, { origin, carrier }: Verdict): Text['values'] {
  if (kind === 'insideCountry' && origin) return { country: { country: origin } };
  return kind === 'carrier' && carrier ? { carrier } : undefined;
}

/** The words for its number; a doubt that was refuted gives way to where the parcel is. */
export function numberWords(verdict: Verdict, judgement: ParcelJudgement, standing: readonly Advice[]): Words {
  const byForm = verdictWords(verdict);
  return isRefuted(byForm, judgement, standing) ? say(text(STAGE_WORDS[judgement.stage])) : byForm;
}

const isScanned = (stage: Stage): boolean => stage !== 'none' && stage !== 'notice';

/** True for a doubt about the form that the rules no longer hold, because the parcel was scanned or the number is its second one. */
function isRefuted({ rules }: Words, { verdict, originVerdict, stage }: ParcelJudgement, standing: readonly Advice[]): boolean {
  const isSecondNumber = verdict !== null && originVerdict !== null;
  const doubts = rules.filter((id) => (verdict ?? originVerdict)?.warnings.includes(id));
  return (isScanned(stage) || isSecondNumber) && doubts.length > 0 && !standing.some(({ id }) => doubts.includes(id));
}
