/** One order in the popup: its name, how long it is protected, what is wrong and what comes next. */
import type { Day, Zone } from '../model/day.ts';
import type { Judgement } from '../model/judgement.ts';
import type { TrackingService } from '../model/settings.ts';
import { type Say, text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import { MOST_SHOWN } from './advice-list.tsx';
import { isEndNear } from './days-left.ts';
import { useDisclosure } from './disclosure.ts';
import { Explanation } from './explanation.tsx';
import { LevelMark, shownLevel } from './level-mark.tsx';
import type { OrderActions } from './order-actions.ts';
import { nextSteps, orderTitle, orderWords } from './order-words.ts';

export interface OrderEntryProps {
  view: OrderView;
  services: readonly TrackingService[];
  say: Say;
  today: Day;
  zone: Zone;
  openOrder: (orderId: string) => void;
  actions: OrderActions;
  /** Called before its explanation is opened. */
  onOpen: (view: OrderView) => void;
}

export function OrderEntry({ openOrder, onOpen, ...explained }: OrderEntryProps) {
  const { view, say, today } = explained;
  const { order, judgement } = view;
  const { isOpen, button, panel } = useDisclosure(() => onOpen(view));
  const { state, daysLeft } = orderWords(view, today);
  const level = shownLevel(view);
  const title = say(orderTitle(order));
  return (
    <li class="entry" data-level={level}>
      <LevelMark level={level} say={say} />
      <div>
        <button type="button" class="title" title={title} onClick={() => openOrder(order.orderId)}>
          <bdi>{title}</bdi>
        </button>
        <p class="parts muted">
          {order.store && (
            <span class="part">
              <bdi>{order.store}</bdi>
            </span>
          )}
          {state.map(say).map((words) => (
            <span key={words} class="part">
              {words}
            </span>
          ))}
          {daysLeft && <span class={isEndNear(judgement) ? 'part near' : 'part'}>{say(daysLeft)}</span>}
        </p>
        {!isOpen && level !== 'info' && <InShort judgement={judgement} say={say} />}
      </div>
      <button class="details" title={say(text('popup.details', { title }))} {...button}>
        <span class="for-ears">{say(text('popup.details', { title }))}</span>
        <span class="chevron" aria-hidden="true" />
      </button>
      {isOpen && <Explanation panel={panel} {...explained} />}
    </li>
  );
}

/** What the explanation, once it is open, says in full. */
const InShort = ({ judgement, say }: { judgement: Judgement; say: Say }) => (
  <>
    {judgement.warnings.slice(0, MOST_SHOWN).map(({ level, what }) => (
      <p key={JSON.stringify(what)} class="warning" data-level={level}>
        {say(what)}
      </p>
    ))}
    {nextSteps(judgement).map(({ when, what }) => (
      <p key={JSON.stringify(what)} class="next">
        <strong>{say(when)}</strong> {say(what)}
      </p>
    ))}
  </>
);
