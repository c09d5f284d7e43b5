/** An order in a line: what the badge and the popup's entries are made of. */
import type { Day } from '../model/day.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Order, OrderStatus } from '../model/order.ts';
import { STATUS_WORDS } from '../model/status-words.ts';
import { type Text, text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import { daysLeftText } from './days-left.ts';
import { parcelWords, type Words, withoutParcel } from './verdict-words.ts';

export interface OrderWords {
  /** Where its parcels stand: one text, or one for each kind of parcel. */
  state: Text[];
  daysLeft: Text | null;
  /** The worst warning, unless `state` says the same already. */
  warning: Text | null;
}

/** Where AliExpress says more than any number does. */
const TELLING_STATUSES: readonly OrderStatus[] = ['delivered', 'in-dispute'];

export function orderWords(view: OrderView, today: Day): OrderWords {
  const { order, judgement } = view;
  if (!judgement.isOpen || TELLING_STATUSES.includes(order.status)) {
    return { state: [text(STATUS_WORDS[order.status])], daysLeft: daysLeftText(view, today), warning: judgement.warnings[0]?.what ?? null };
  }
  const parcels = judgement.parcels.map((parcel, index) => parcelWords(order.parcels[index], parcel, judgement.warnings));
  const words = parcels.length > 0 ? withoutRepeats(parcels) : [withoutParcel(order)];
  // Of a protection that has ended, the days left say all that P05 does.
  const said = [...words.flatMap(({ rules }) => rules), 'P05'];
  const count = parcels.length > 1 ? [text('badge.parcels', undefined, parcels.length)] : [];
  return {
    state: [...count, ...words.map((each) => each.words)],
    daysLeft: daysLeftText(view, today),
    warning: judgement.warnings.find(({ id }) => !said.includes(id))?.what ?? null,
  };
}

const withoutRepeats = (all: Words[]): Words[] => [...new Map(all.map((each) => [JSON.stringify(each.words), each])).values()];

/** The first item's title, and how many more there are; the order's number where no title was read. */
export function orderTitle({ orderId, items }: Order): Text {
  const [first, ...others] = items;
  if (!first) return text('words.untitled', { id: orderId });
  return others.length === 0 ? text('words.title', { title: first.title }) : text('words.titleAndMore', { title: first.title }, others.length);
}

export interface NextStep {
  when: Text;
  what: Text;
}

/** What to do now, where a warning asks for it, and the first dated step. */
export function nextSteps({ warnings, plan }: Judgement): NextStep[] {
  const action = warnings.find((warning) => warning.action !== null)?.action;
  const [step] = plan;
  return [
    ...(action ? [{ when: text('popup.now'), what: action }] : []),
    ...(step ? [{ when: text('popup.on', { day: { day: step.on } }), what: step.text }] : []),
  ];
}
