/** Why an order stands as it does, what to do, and when to look again. Opened in place: in the order's card and in the popup. */
import { type Day, dayAt, type Zone } from '../model/day.ts';
import type { TrackingService } from '../model/settings.ts';
import { type Say, text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import { useActing } from './acting.ts';
import { AdviceList } from './advice-list.tsx';
import type { Panel } from './disclosure.ts';
import { Noted, OtherMarks } from './noted.tsx';
import type { OrderActions } from './order-actions.ts';
import { OrderFacts } from './order-facts.tsx';
import { ParcelFacts } from './parcel-facts.tsx';
import { Plan } from './plan.tsx';

export interface ExplanationProps {
  panel: Panel;
  view: OrderView;
  services: readonly TrackingService[];
  say: Say;
  today: Day;
  zone: Zone;
  actions: OrderActions;
}

export function Explanation({ panel, view, services, say, today, zone, actions }: ExplanationProps) {
  const { act, failure, section } = useActing(view, today, actions);
  const { order, judgement } = view;
  const scene = { view, say, today, act };
  const readOn = order.lastSeenAt === null ? null : dayAt(order.lastSeenAt, zone);
  const parcels = judgement.parcels.map((judged, index) => ({ judged, parcel: order.parcels[index], position: index + 1 }));
  return (
    <section class="explanation" id={panel.id} ref={section} tabIndex={-1} aria-label={say(text('badge.explanation'))} onKeyDown={panel.onKeyDown}>
      <AdviceList scene={scene} />
      <Noted scene={scene} />
      {failure && (
        <p class="notice" role="alert" data-level="warn">
          {say(failure)}
        </p>
      )}
      {judgement.plan.length > 0 && <Plan steps={judgement.plan} say={say} />}
      <OtherMarks scene={scene} />
      {parcels.length === 0 && <p class="muted">{say(text('badge.noParcel'))}</p>}
      <OrderFacts order={order} say={say} />
      {parcels.map(({ parcel, judged, position }) => (
        <ParcelFacts
          key={position}
          parcel={parcel}
          judgement={judged}
          warnings={judgement.warnings}
          position={position}
          count={parcels.length}
          services={services}
          say={say}
        />
      ))}
      <footer>
        {readOn && <span class="muted">{say(readOn >= today ? text('badge.readToday') : text('badge.readOn', { day: { day: readOn } }))}</span>}
        <button type="button" class="quiet" onClick={act.openSheet}>
          {say(text('badge.sheet'))}
        </button>
        <button type="button" class="quiet" onClick={panel.onClose}>
          {say(text('badge.close'))}
        </button>
      </footer>
    </section>
  );
}
