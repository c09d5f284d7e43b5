/** What the toolbar button has to say of all orders, from the sums that the agenda keeps of them. */
import { headlineOf } from '../advice/headline.ts';
import { dueOf } from '../advice/time-left.ts';
import type { Day } from '../model/day.ts';
import type { OrderView } from '../model/view.ts';
import { type AgendaEntry, LOOKS, type Look, type Sum } from '../store/agenda-entries.ts';

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
  return { ...(look && { look }), ...(due && due >= today && { due }) };
}

export function toolbarStateOf(sums: readonly Sum[], today: Day): ToolbarState {
  const count = (look: Look): number => sums.reduce((sum, each) => sum + (each[look] ?? 0), 0);
  const [next] = sums.flatMap(({ due }) => (due && due >= today ? [due] : [])).sort();
  return {
    pressing: count('warn') + count('urgent'),
    worst: LOOKS.findLast((look) => count(look) > 0) ?? null,
    unchecked: count('unchecked'),
    next: next ?? null,
    hasOrders: sums.length > 0,
  };
}
