/**
 * The panel of an order, in its card and in the popup. The headline stands above it already; here stand what to do and one reason, what can be
 * done at once, the picture of time, and what the buyer has done. Everything else is folded.
 */
import { headlineOf } from '../advice/headline.ts';
import { openingOf } from '../advice/opening.ts';
import { canWrite } from '../letters/letter.ts';
import type { Day, Zone } from '../model/day.ts';
import type { LetterId } from '../model/judgement.ts';
import type { Order } from '../model/order.ts';
import type { TrackingService } from '../model/settings.ts';
import { type Say, type Text, text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import { useActing } from './acting.ts';
import type { Panel } from './disclosure.ts';
import { DoneRow } from './done-row.tsx';
import { Folds } from './folds.tsx';
import { MarkButtons } from './mark-buttons.tsx';
import { markChoice } from './mark-choice.ts';
import type { OrderActions } from './order-actions.ts';
import { orderTitle } from './order-title.ts';
import { PanelActions } from './panel-actions.tsx';
import { timeMarks } from './time-marks.ts';
import { TimePicture } from './time-picture.tsx';

export interface ExplanationProps {
  panel: Panel;
  view: OrderView;
  services: readonly TrackingService[];
  say: Say;
  today: Day;
  zone: Zone;
  actions: OrderActions;
  /** On the order's own page: brings what the panel has pushed down into view. */
  showPage?: (() => void) | null;
}

export function Explanation({ panel, view, services, say, today, zone, actions, showPage = null }: ExplanationProps) {
  const { act, failure, news, section } = useActing(view, today, actions);
  const scene = { view, say, today, act };
  const { sign, advice, lead, reason } = openingOf(view, today);
  const choice = markChoice(view, advice);
  const letter = letterOf(view, advice?.letter ?? null);
  return (
    <section class="explanation" id={panel.id} ref={section} tabIndex={-1} aria-label={say(panelName(view.order))} onKeyDown={panel.onKeyDown}>
      {lead && (
        <div class="opening">
          <h3>{say(lead)}</h3>
          {reason && <p>{say(reason)}</p>}
        </div>
      )}
      <PanelActions
        key={letter}
        advice={advice}
        letter={letter}
        isAsking={advice !== null || sign === 'unchecked'}
        scene={scene}
        showPage={showPage}
      />
      {failure && (
        <p class="notice" role="alert" data-level="warn">
          {say(failure)}
        </p>
      )}
      <TimePicture marks={timeMarks(view, headlineOf(view, today), today)} say={say} />
      <DoneRow choice={choice} isUrgent={sign === 'urgent'} scene={scene} />
      <Folds advice={advice} letter={letter} services={services} zone={zone} scene={scene}>
        {choice.canMute && <MarkButtons kinds={['muted']} choose={act.mark} say={say} />}
        <button type="button" class="link" onClick={panel.onClose}>
          {say(text('badge.close'))}
        </button>
      </Folds>
      <p class="for-ears" role="status">
        {news && say(news)}
      </p>
    </section>
  );
}

/** Its own among those of a page: many an order is for the same thing. Without a title it is the order's number anyway. */
function panelName(order: Order): Text {
  const title = orderTitle(order);
  return order.items.length === 0 ? text('panel.name', { title }) : text('panel.nameOfOrder', { title, id: order.orderId });
}

/** The letter that goes with the headline; else that of the next thing to tell. */
function letterOf(view: OrderView, first: LetterId | null): LetterId | null {
  const { warnings, notes } = view.judgement;
  const letters = [first, ...[...warnings, ...notes].map(({ letter }) => letter)];
  return letters.find((letter) => letter !== null && canWrite(letter, view)) ?? null;
}
