/** An order in one line, problem and action first: what badge, panel, popup, notice and evidence sheet all say of it. */
import type { Day } from '../model/day.ts';
import { type Advice, type Judgement, LEVELS } from '../model/judgement.ts';
import { type Text, type TextKey, type TextValue, text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import { lastDisputeDay } from '../protection/deadline.ts';
import { RULE_WORDS, type RuleWords, SHORT_ACTIONS, SHORT_PROBLEMS, WAITING } from './headline-words.ts';
import { stateOf } from './state-words.ts';
import { timeLeft } from './time-left.ts';

export type Sign = 'urgent' | 'warn' | 'note' | 'ok' | 'unchecked' | 'muted' | 'finished';
/** Money at risk, the seller to be chased, nobody has looked, under way, finished. */
export type Group = 'risk' | 'chase' | 'unchecked' | 'underWay' | 'finished';

export interface Headline {
  sign: Sign;
  group: Group;
  /** What is wrong; where it is, of an order of which nothing is. */
  problem: Text;
  /** What to do about it, as the end of a sentence: "write to the seller". */
  action: Text | null;
  /** The rule that it comes from. */
  rule: string | null;
  /** "38 days left"; null where no day is known or none matters. */
  daysLeft: Text | null;
  /** True where the problem tells the time already, so that nobody says it twice. */
  saysTime: boolean;
}

export function headlineOf(view: OrderView, today: Day): Headline {
  const { order, judgement } = view;
  const { isOpen, isChecked } = judgement;
  const lead = leadOf(judgement.warnings);
  const unread = isOpen && !isChecked;
  // That no deadline is known says less than that nobody has looked.
  if (lead && !(unread && lead.sign === 'note' && lead.advice.id === 'P11')) return leading(lead, view, today);
  const calm = { action: null, rule: null, daysLeft: null, saysTime: false };
  if (!isOpen) return { ...calm, sign: 'finished', group: 'finished', problem: stateOf(view) };
  const daysLeft = order.marks.some(({ kind }) => ENDED_BY.includes(kind)) || order.status === 'in-dispute' ? null : timeLeft(view, today);
  if (unread) {
    const isDated = judgement.deadline?.source === 'printed' || order.shippedOn !== null;
    const problem = text(isDated ? 'headline.state.noNumberRead' : 'headline.state.unchecked');
    const action = text('headline.action.openOnce');
    return { ...calm, sign: 'unchecked', group: 'unchecked', problem, action, daysLeft: isDated ? daysLeft : null };
  }
  const muted = order.marks.find(({ kind, until }) => kind === 'muted' && (until === null || until > today));
  if (muted) {
    const problem = muted.until ? text('headline.state.muted', { day: { day: muted.until } }) : text('headline.state.mutedForGood');
    return { ...calm, sign: 'muted', group: 'underWay', problem, daysLeft };
  }
  const answerBy = answerAwaitedUntil(view);
  if (answerBy) return { ...calm, sign: 'note', group: 'underWay', problem: text('headline.state.wrote', { day: { day: answerBy } }), daysLeft };
  return { ...calm, sign: 'ok', group: 'underWay', problem: asLastSeen(stateOf(view), judgement), daysLeft };
}

/** T21: of what nobody has looked at for long, where it was then. */
const asLastSeen = (what: Text, { unseenSince }: Judgement): Text =>
  unseenSince ? text('advice.T21.asOf', { on: { day: unseenSince }, what }) : what;

/** Until when the seller, who was written to about a silent parcel, is given to answer; null where nothing is awaited. */
const answerAwaitedUntil = ({ judgement }: OrderView): Day | null =>
  judgement.notes.find(({ what }) => what.key === 'advice.T02.wrote')?.lookAgainOn ?? null;

/** After these the end of protection is no longer what the buyer waits for. */
const ENDED_BY: readonly string[] = ['arrived', 'dispute', 'refunded'];

interface Lead {
  advice: Advice;
  words: RuleWords | undefined;
  sign: 'urgent' | 'warn' | 'note';
}

const SIGNS = ['note', 'warn', 'urgent'] as const;

/** The worst of the warnings by how it looks; of several the first, as the rules order them. */
function leadOf(warnings: readonly Advice[]): Lead | null {
  const leads = warnings.flatMap((advice): Lead[] => {
    const words = RULE_WORDS[advice.id];
    const sign = advice.level === 'info' ? null : advice.level;
    if (!sign) return [];
    return [{ advice, words, sign: sign === 'note' && words?.isAlwaysWarning && !isAnswered(advice) ? 'warn' : sign }];
  });
  return leads.reduce<Lead | null>((worst, lead) => (worst && SIGNS.indexOf(worst.sign) >= SIGNS.indexOf(lead.sign) ? worst : lead), null);
}

const shortAction = ({ action, id }: Advice): TextKey | undefined => (action ? (SHORT_ACTIONS[action.key] ?? RULE_WORDS[id]?.action) : undefined);

/** The buyer has done what was asked, and can only wait. */
const isAnswered = (advice: Advice): boolean => WAITING.some((key) => key === shortAction(advice));

function leading({ advice, words, sign }: Lead, view: OrderView, today: Day): Headline {
  const daysLeft = timeLeft(view, today);
  const short = SHORT_PROBLEMS[advice.what.key] ?? words?.problem;
  const saysTime = (short === 'daysLeft' && daysLeft !== null) || SAYING_TIME.some((key) => key === short);
  const problem = short === 'daysLeft' ? daysLeft : short ? fill(short, advice.what, view) : null;
  const action = shortAction(advice);
  return {
    sign,
    group: groupOf(advice, words, sign, view),
    // A rule without short words speaks in its own.
    problem: problem ?? advice.what,
    action: action && words && advice.action ? fill(action, advice.action, view) : advice.action,
    rule: advice.id,
    daysLeft: view.order.status === 'in-dispute' || view.order.marks.some(({ kind }) => kind === 'dispute') ? null : daysLeft,
    saysTime,
  };
}

const SAYING_TIME: readonly TextKey[] = [
  'headline.problem.over',
  'headline.problem.mayBeOver',
  'headline.problem.disputesEnd',
  'headline.problem.tooLate',
];

function groupOf(advice: Advice, words: RuleWords | undefined, sign: Sign, { judgement }: OrderView): Group {
  if (sign === 'urgent') return 'risk';
  if (judgement.isOpen && !judgement.isChecked && advice.id === 'P11') return 'unchecked';
  if (sign === 'note' && isAnswered(advice)) return 'underWay';
  return words?.group ?? (LEVELS.indexOf(advice.level) >= LEVELS.indexOf('warn') ? 'risk' : 'chase');
}

/** Short words are filled with what the long ones tell, and with what only they need. */
function fill(key: TextKey, { values, count }: Text, { order, judgement }: OrderView): Text {
  const last = lastDisputeDay(order.clocks, judgement.deadline);
  const known: Record<string, TextValue> = {
    ...(last && { last: { day: last } }),
    ...values,
  };
  return text(key, known, count);
}
