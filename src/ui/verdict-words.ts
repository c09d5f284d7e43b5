/** What a number's verdict comes to, in a word or two. */
import { STAGE_WORDS } from '../journey/stage-words.ts';
import type { Advice, ParcelJudgement, Stage } from '../model/judgement.ts';
import type { Order, Parcel } from '../model/order.ts';
import { type Text, text } from '../model/text.ts';
import type { Verdict } from '../model/verdict.ts';
import type { OrderView } from '../model/view.ts';
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

/** Once it is here, or nearly, where it is says more than the form of its number. */
const TELLING_STAGES: readonly Stage[] = ['out-for-delivery', 'pick-up', 'failed', 'delivered', 'returning'];

/** `standing`: the order's warnings. */
export function parcelWords(parcel: Parcel | undefined, judgement: ParcelJudgement, standing: readonly Advice[]): Words {
  const { originVerdict, stage } = judgement;
  const verdict = judgement.verdict ?? originVerdict;
  if (TELLING_STAGES.includes(stage)) return say(text(STAGE_WORDS[stage]));
  if (!verdict) return parcel?.isHidden ? say(text('badge.hiddenNumber'), 'N20') : say(text('badge.noNumber'), 'N14');
  return isOutrun(judgement) ? say(text(STAGE_WORDS[stage])) : numberWords(verdict, judgement, standing);
}

/** The words for its number; a doubt that was refuted gives way to where the parcel is. */
export function numberWords(verdict: Verdict, judgement: ParcelJudgement, standing: readonly Advice[]): Words {
  const byForm = verdictWords(verdict);
  return isRefuted(byForm, judgement, standing) ? say(text(STAGE_WORDS[judgement.stage])) : byForm;
}

const isScanned = (stage: Stage): boolean => stage !== 'none' && stage !== 'notice';

/** True for a number that is good for the first leg only, without being a fault: where the parcel is tells more. */
function isOutrun({ verdict, stage }: ParcelJudgement): boolean {
  return verdict?.trace === 'origin' && verdict.warnings.length === 0 && isScanned(stage);
}

/** True for a doubt about the form that the rules no longer hold, because the parcel was scanned or the number is its second one. */
function isRefuted({ rules }: Words, { verdict, originVerdict, stage }: ParcelJudgement, standing: readonly Advice[]): boolean {
  const isSecondNumber = verdict !== null && originVerdict !== null;
  const doubts = rules.filter((id) => (verdict ?? originVerdict)?.warnings.includes(id));
  return (isScanned(stage) || isSecondNumber) && doubts.length > 0 && !standing.some(({ id }) => doubts.includes(id));
}

/** For an order without any parcel: nothing sent yet, or no page read that would tell. */
export const withoutParcel = (order: Order): Words => say(text(isNotShipped(order) ? 'badge.notShipped' : 'badge.notChecked'));

/** True for an order on its way of whose parcel no page has told yet. */
export const isUnchecked = ({ order, judgement }: OrderView): boolean => judgement.isOpen && order.parcels.length === 0 && !isNotShipped(order);

const isNotShipped = ({ status }: Order): boolean => status === 'to-pay' || status === 'processing';
