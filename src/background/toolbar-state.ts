/** What the toolbar button has to say of all orders, from the little that the agenda keeps of each. */
import { headlineOf } from '../advice/headline.ts';
import { dueOf } from '../advice/time-left.ts';
import type { Day } from '../model/day.ts';
import type { OrderView } from '../model/view.ts';
import { type AgendaEntry, LOOKS, type Look } from '../store/agenda.ts';

/** Of an order; nothing of one that is well, and for which no day counts. */
export type ToolbarFacts = Pick<AgendaEntry, 'look' | 'due'>;

export interface ToolbarState {
  /** Orders that warn. */
  pressing: number;
  worst: Look | null;
  /** Orders that nobody has looked at. */
  unchecked: number;
  /** The nearest day that is not over. */
  next: Day | null;
  /** False while no order is on its way. */
  hasOrders: boolean;
}

export function toolbarFactsOf(view: OrderView, today: Day): ToolbarFacts {
  const { sign, group, daysLeft } = headlineOf(view, today);
  // What nobody has looked at is no warning that was counted, however long it lasts.
  const look = group === 'unchecked' ? 'unchecked' : sign === 'warn' || sign === 'urgent' ? sign : undefined;
  // Where no time is told, none runs: in a dispute, or once it arrived.
  const due = daysLeft && view.judgement.isOpen ? dueOf(view, today) : null;
  return { ...(look && { look }), ...(due && { due }) };
}

export function toolbarStateOf(orders: readonly ToolbarFacts[], today: Day): ToolbarState {
  const looks = orders.flatMap(({ look }) => look ?? []);
  const [next] = orders.flatMap(({ due }) => (due && due >= today ? [due] : [])).sort();
  return {
    pressing: looks.filter((look) => look !== 'unchecked').length,
    worst: LOOKS.findLast((look) => looks.includes(look)) ?? null,
    unchecked: looks.filter((look) => look === 'unchecked').length,
    next: next ?? null,
    hasOrders: orders.length > 0,
  };
}
