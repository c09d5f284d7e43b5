/** What the panel of an order says first, beneath the headline that stands above it: what to do in full, and one reason. */
import { STAGE_WORDS } from '../journey/stage-words.ts';
import type { Day } from '../model/day.ts';
import type { Advice } from '../model/judgement.ts';
import { type Text, type TextKey, text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import { headlineOf, type Sign } from './headline.ts';

export interface Opening {
  sign: Sign;
  /** The advice that the headline comes from. */
  advice: Advice | null;
  /** What to do; of an order that asks for nothing, where it is. Null where the headline has said all. */
  lead: Text | null;
  reason: Text | null;
}

export function openingOf(view: OrderView, today: Day): Opening {
  const { sign, rule, problem } = headlineOf(view, today);
  const advice = view.judgement.warnings.find(({ id }) => id === rule) ?? null;
  if (advice) return { sign, advice, lead: advice.action ?? advice.what, reason: reasonOf(advice, problem, view) };
  if (sign === 'unchecked') return { sign, advice, lead: text('panel.unread'), reason: null };
  const tracking = view.judgement.isOpen ? trackingOf(view) : null;
  const lead = tracking && (sign === 'ok' ? calmOf(tracking) : sign === 'note' ? nextStepOf(view) : null);
  return lead ? { sign, advice, lead, reason: tracking } : { sign, advice, lead: tracking, reason: null };
}

/** Where a page was not read, nobody knows whether there is something to do. */
const calmOf = ({ key }: Text): Text | null => (key === 'panel.tracking.unread' ? null : text('panel.calm'));

/** The buyer waits for an answer: what comes after that. */
const nextStepOf = ({ judgement }: OrderView): Text | null => judgement.plan.find(({ id }) => id === 'T03')?.text ?? null;

/** Their reason is how far the parcel has come: the day itself stands in the picture of time. */
const ENDING = ['P02', 'P03', 'P04', 'P05', 'P11'];
/** Their reason is what they say of this very number or delay: why it is so is of interest to fewer. */
const TELLING = ['N03', 'N10', 'T15'];
/** Problems that say already how long nothing has been heard. */
const SILENT: readonly TextKey[] = ['headline.problem.noUpdate', 'headline.problem.onlyAnnounced', 'headline.problem.customs'];

function reasonOf({ id, what, action, why: [first] }: Advice, { key }: Text, view: OrderView): Text | null {
  if (ENDING.includes(id)) return trackingOf(view) ?? first ?? null;
  if (action && TELLING.includes(id)) return what;
  return first ?? (SILENT.includes(key) ? null : trackingOf(view));
}

/** What tracking showed last, of the first parcel that is not here. Null of what has no parcel, or is here. */
function trackingOf({ order, judgement }: OrderView): Text | null {
  const place = judgement.parcels.findIndex(({ stage }) => stage !== 'delivered');
  const judged = judgement.parcels[place];
  if (!judged) return null;
  const { stage, lastEventOn } = judged;
  if (lastEventOn && stage !== 'none') return text('panel.tracking.last', { stage: text(STAGE_WORDS[stage]), day: { day: lastEventOn } });
  return text((order.parcels[place]?.events ?? null) === null ? 'panel.tracking.unread' : 'panel.tracking.none');
}
