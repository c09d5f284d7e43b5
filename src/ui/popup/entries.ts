/** An order as the popup lists it, and where it stands among the others. */
import { type Group, type Headline, headlineOf } from '../../advice/headline.ts';
import { lineBesideTime } from '../../advice/headline-line.ts';
import { isNear, type Listing, placeOf, type Row, rankOf } from '../../advice/listing.ts';
import type { Day } from '../../model/day.ts';
import { type Text, text } from '../../model/text.ts';
import type { OrderView } from '../../model/view.ts';
import { type Span, spanOf } from './span.ts';

interface Placed {
  id: string;
  place: Place;
  /** Its time is shown in a line of its own. */
  isNear: boolean;
  /** AliExpress has ended it. */
  isOver: boolean;
}
/** One that nobody has scrolled to: where it stands is all that is known. */
export interface UnseenEntry extends Placed {
  view: null;
}
export interface SeenEntry extends Placed {
  view: OrderView;
  headline: Headline;
  /** What its bar of time shows; null where no day is near. */
  span: Span | null;
}
export type Entry = SeenEntry | UnseenEntry;
/** Where it stands: in a group, and there by a text that is sorted. */
export interface Place {
  group: Group;
  rank: string;
}

/** px: a known height each, so that the list can leave out what nobody sees. */
export const HEIGHTS = { heading: 24, near: 72, plain: 56 } as const;
export const heightOf = (entry: Pick<Entry, 'isNear'>): number => (entry.isNear ? HEIGHTS.near : HEIGHTS.plain);

/** Of all orders, in the order in which they are listed. What is known of an order goes before what the list says of it. */
export function entriesOf({ rows, views }: Pick<Listing, 'rows' | 'views'>, today: Day): Entry[] {
  const known = new Map(views.map((view) => [view.order.orderId, view]));
  return rows.map((row) => {
    const view = known.get(row.id);
    return view ? entryOf(view, today) : { ...placedAt(row, today), view: null };
  });
}

export function entryOf(view: OrderView, today: Day): SeenEntry {
  const place = placeOf(view, today);
  return { ...placedAt({ id: view.order.orderId, place }, today), view, headline: headlineOf(view, today), span: spanOf(view, place, today) };
}

const placedAt = ({ id, place }: Row, today: Day): Placed => ({
  id,
  place: { group: place.group, rank: rankOf(place) },
  isNear: isNear(place, today),
  isOver: place.isOver === true,
});

/** What is said of it beside its title and its days; its section's heading has said that nobody has looked. */
export function lineOfEntry({ headline, view: { order } }: Pick<SeenEntry, 'headline' | 'view'>): Text {
  if (headline.sign !== 'unchecked') return lineBesideTime(headline);
  const isUnread = headline.problem.key === 'headline.state.unchecked';
  return isUnread && order.orderedOn ? text('badge.orderedOn', { day: { day: order.orderedOn } }) : headline.problem;
}
