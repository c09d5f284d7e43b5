/** What Trackguard makes of an order now. Never stored: always computed from order, settings and the day. */
import type { Day } from './day.ts';
import type { MarkKind } from './mark.ts';
import type { ClockKind, ClockSource } from './order.ts';
import type { Text } from './text.ts';
import type { Confidence, Verdict } from './verdict.ts';

export const STAGES = [
  'none',
  'unknown',
  'notice',
  'accepted',
  'origin',
  'export',
  'in-transit',
  'customs',
  'must-pay',
  'destination',
  'out-for-delivery',
  'pick-up',
  'failed',
  'delivered',
  'returning',
  'cancelled',
  'refused',
  'seized',
  'lost',
] as const;
export type Stage = (typeof STAGES)[number];
/** From mild to pressing. From `warn` on the buyer should act. */
export const LEVELS = ['info', 'note', 'warn', 'urgent'] as const;
export type Level = (typeof LEVELS)[number];

export interface Deadline {
  on: Day;
  kind: ClockKind;
  source: ClockSource;
  /** Negative once it has passed. */
  daysLeft: number;
}
export interface ParcelJudgement {
  verdict: Verdict | null;
  /** What the first-leg number says, where it differs from the shown one. */
  originVerdict: Verdict | null;
  stage: Stage;
  lastEventOn: Day | null;
  /** Days without any scan since shipping, as far as the events were read; null when it was scanned, or nothing is known. */
  silentDays: number | null;
}
/** To the seller (L1, L3-L5), for the dispute (L2), to the carrier of the destination (L6). */
export const LETTER_IDS = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6'] as const;
export type LetterId = (typeof LETTER_IDS)[number];
/** What of its input an advice rests on, so that the buyer can say "not true". */
export type Doubt = 'shippedOn' | 'number' | 'trackedAt';
/** One thing to tell the buyer: what is wrong, why we think so, what to do now, when to look again. */
export interface Advice {
  /** Of the rules: `P02`. */
  id: string;
  level: Level;
  confidence: Confidence;
  what: Text;
  why: readonly Text[];
  action: Text | null;
  lookAgainOn: Day | null;
  /** Where the rule comes from. */
  source: Text;
  /** The letter that helps with it. */
  letter: LetterId | null;
  /** Marks by which the buyer answers it. */
  marks: MarkKind[];
  doubts: Doubt[];
}
export interface Step {
  on: Day;
  id: string;
  text: Text;
}
/** Something that the buyer is to be reminded of once, by a notice. */
export interface ReminderStage {
  /** Clock, rule and stage: the same for the same reminder for ever. `guarantee:P04`, `guarantee:P04.last`. */
  id: string;
  /** The rule that asks for it. */
  rule: string;
  /** The day that it is about. */
  about: Day;
  /** ms from which it is due; one that lies ahead replaces the one before it of the same rule. */
  at: number;
  /** The last chance: its notice stays until it is dismissed. */
  isLastCall: boolean;
  /** The last hours: told whatever the hour of the day. */
  isAtAnyHour: boolean;
}
export interface Judgement {
  deadline: Deadline | null;
  parcels: ParcelJudgement[];
  /** `note` and above, worst first. A healthy order has none. */
  warnings: Advice[];
  /** `info`: calm facts and explanations. */
  notes: Advice[];
  /** Dated next steps, earliest first, none in the past. */
  plan: Step[];
  /** Of the worst warning; `info` for a calm order. */
  level: Level;
  /** What to remind of while the warnings stand, in the order in which rules speak. */
  reminders: ReminderStage[];
  /** True while AliExpress has not ended it, so that its clocks matter. A closed one may still remind: see `isWatched`. */
  isOpen: boolean;
  /** False for an awaited order of which nobody has seen what it travels by: of such a one nothing may be called calm. */
  isChecked: boolean;
  /** The last look at an awaited order that nobody has looked at for over a week; else null. */
  unseenSince: Day | null;
  /** The first day from now on which this judgement can be another one; null when it stays. */
  turnsOn: Day | null;
}

/** True while time can make another thing of the order: it is open, or something of it still runs out. */
export const isWatched = ({ isOpen, reminders }: Judgement): boolean => isOpen || reminders.length > 0;
