/** An order as the popup lists it, and where it stands among the others. */
import { type Group, type Headline, headlineOf, type Sign } from '../../advice/headline.ts';
import { lineBesideTime } from '../../advice/headline-line.ts';
import type { Day } from '../../model/day.ts';
import { type Text, text } from '../../model/text.ts';
import type { OrderView } from '../../model/view.ts';
import { type Span, spanOf } from './span.ts';

export interface Entry {
  id: string;
  view: OrderView;
  headline: Headline;
  /** What its bar of time shows; null where no day is near. */
  span: Span | null;
  place: Place;
}
/** Where it stands: in a group, and there by a text that is sorted. */
export interface Place {
  group: Group;
  rank: string;
}

/** px: a known height each, so that the list can leave out what nobody sees. */
export const HEIGHTS = { heading: 24, near: 72, plain: 56 } as const;
export const heightOf = ({ span }: Entry): number => (span ? HEIGHTS.near : HEIGHTS.plain);

const SIGNS: readonly Sign[] = ['urgent', 'warn', 'note', 'unchecked', 'ok', 'muted', 'finished'];
const NEVER = '9999-12-31';

export function entryOf(view: OrderView, today: Day): Entry {
  const headline = headlineOf(view, today);
  const { span, due } = spanOf(view, headline, today);
  const rank = `${SIGNS.indexOf(headline.sign)} ${due ?? NEVER}`;
  return { id: view.order.orderId, view, headline, span, place: { group: headline.group, rank } };
}

/** What is said of it beside its title and its days; its section's heading has said that nobody has looked. */
export function lineOfEntry({ headline, view: { order } }: Pick<Entry, 'headline' | 'view'>): Text {
  if (headline.sign !== 'unchecked') return lineBesideTime(headline);
  const isUnread = headline.problem.key === 'headline.state.unchecked';
  return isUnread && order.orderedOn ? text('badge.orderedOn', { day: { day: order.orderedOn } }) : headline.problem;
}
