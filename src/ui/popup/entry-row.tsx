/** One order in the popup: what is wrong, what to do, how much time is left and what is at stake, in 72 px at most. */
import type { Day, Zone } from '../../model/day.ts';
import type { TrackingService } from '../../model/settings.ts';
import { type Say, text } from '../../model/text.ts';
import { useDisclosure } from '../disclosure.ts';
import { Explanation } from '../explanation.tsx';
import { moneyWords } from '../money-words.ts';
import type { OrderActions } from '../order-actions.ts';
import { orderTitle } from '../order-title.ts';
import { SignMark } from '../sign-mark.tsx';
import { type Entry, lineOfEntry, type SeenEntry } from './entries.ts';
import { EntryTools } from './entry-tools.tsx';
import { CONTROL, useRovingKeys, useTabIndex } from './roving.ts';
import type { Span } from './span.ts';

/** What all entries are drawn from. */
export interface EntryScene {
  services: readonly TrackingService[];
  say: Say;
  today: Day;
  zone: Zone;
  openOrder: (orderId: string) => void;
  actions: OrderActions;
  /** Called before anything is done with it. */
  onTouch: (entry: Entry) => void;
}
export interface EntryRowProps extends EntryScene {
  entry: SeenEntry;
  /** Among those of its section, from 0. */
  index: number;
  count: number;
  /** px of rows above it that are left out. */
  room: number;
}

/** Keeps the place of one that is on its way. */
export const UnseenRow = ({ entry: { id, isNear }, index, count, room }: Omit<EntryRowProps, keyof EntryScene | 'entry'> & { entry: Entry }) => (
  <li
    class="entry"
    data-id={id}
    data-index={index}
    aria-busy="true"
    aria-setsize={count}
    aria-posinset={index + 1}
    style={room > 0 ? { marginBlockStart: `${room}px` } : undefined}
  >
    <div class={isNear ? 'entry-row near' : 'entry-row'} />
  </li>
);

export function EntryRow({ entry, index, count, room, openOrder, onTouch, ...explained }: EntryRowProps) {
  const { id, view, headline, span } = entry;
  const { say } = explained;
  const { isOpen, button, panel } = useDisclosure(() => onTouch(entry));
  const tabIndex = useTabIndex(id);
  const { activate } = useRovingKeys();
  const title = say(orderTitle(view.order));
  const line = say(lineOfEntry(entry));
  const details = say(text('popup.details', { title }));
  return (
    <li
      class="entry"
      data-id={id}
      data-index={index}
      data-sign={headline.sign}
      aria-setsize={count}
      aria-posinset={index + 1}
      style={room > 0 ? { marginBlockStart: `${room}px` } : undefined}
      onFocusCapture={() => activate(id)}
    >
      <div class={span ? 'entry-row near' : 'entry-row'}>
        <SignMark sign={headline.sign} say={say} />
        <button type="button" class="title" title={title} tabIndex={tabIndex} {...{ [CONTROL]: 'open' }} onClick={() => openOrder(id)}>
          <bdi>{title}</bdi>
        </button>
        {headline.daysLeft && <span class="pill">{say(headline.daysLeft)}</span>}
        <p class="entry-line" title={line}>
          {line}
        </p>
        <EntryTools entry={entry} title={title} tabIndex={tabIndex} onTouch={onTouch} {...explained} />
        <button class="tool details" title={details} tabIndex={tabIndex} {...{ [CONTROL]: 'details' }} {...button}>
          <span class="for-ears">{details}</span>
          <span class="chevron" aria-hidden="true" />
        </button>
        {span && <TimeLine span={span} entry={entry} say={say} />}
      </div>
      {isOpen && <Explanation panel={panel} view={view} {...explained} />}
    </li>
  );
}

/** Its words say the same, so the bar is for the eye alone. */
const TimeLine = ({ span: { due, share }, entry: { view }, say }: { span: Span; entry: SeenEntry; say: Say }) => (
  <p class="entry-time">
    <span>{say(text('words.day', { day: { day: due } }))}</span>
    <span class="entry-bar" aria-hidden="true">
      <span style={{ inlineSize: `${Math.round(share * 100)}%` }} />
    </span>
    {view.order.total && <span>{moneyWords(view.order.total, say, 'symbol')}</span>}
  </p>
);
