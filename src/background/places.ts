/** Where orders stand in a list of all of them: those that are watched by the agenda, the others among the finished ones. */
import { type Place, placeOf, type Row } from '../advice/listing.ts';
import type { Day } from '../model/day.ts';
import type { OrderView } from '../model/view.ts';
import { type Agenda, entriesOf, entryIn } from '../store/agenda.ts';
import type { AgendaEntry } from '../store/agenda-entries.ts';
import type { Items } from '../store/area.ts';
import { type Places, packAllFinished, packFinished } from '../store/finished.ts';

interface Change {
  /** As it was, with the entries of these orders opened. */
  before: Agenda;
  /** The new ones; null for what leaves the agenda. */
  entries: ReadonlyMap<string, AgendaEntry | null>;
  today: Day;
  /** The orders are all that there are. */
  isRebuild?: boolean | undefined;
}

/** What must be written of it along with these orders. */
export async function packPlaces(views: readonly OrderView[], { before, entries, today, isRebuild }: Change): Promise<Items> {
  const viewed = new Map(views.map((view) => [view.order.orderId, view]));
  const places = new Map<string, Place | null>();
  for (const [orderId, entry] of entries) {
    const view = viewed.get(orderId);
    if (view && !entry?.place) places.set(orderId, placeOf(view, today));
    else if (!view || !entryIn(before, orderId)?.place) places.set(orderId, null);
  }
  if (!isRebuild) return packFinished(places);
  return packAllFinished(Object.fromEntries([...places].filter((each): each is [string, Place] => each[1] !== null)));
}

/** Of all orders that have one. */
export function rowsOf(agenda: Agenda, finished: Places): Row[] {
  const watched = Object.entries(entriesOf(agenda)).flatMap(([id, { place }]) => (place ? [[id, place] as const] : []));
  return Object.entries({ ...finished, ...Object.fromEntries(watched) }).map(([id, place]) => ({ id, place }));
}
