/** Why an order stands as it does, what to do, and when to look again. Opened in place: in the order's card and in the popup. */
import { type Day, dayAt, type Zone } from '../model/day.ts';
import type { TrackingService } from '../model/settings.ts';
import { type Say, text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import { AdviceCard } from './advice-card.tsx';
import type { Panel } from './disclosure.ts';
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
}

export function Explanation({ panel, view: { order, judgement }, services, say, today, zone }: ExplanationProps) {
  const readOn = order.lastSeenAt === null ? null : dayAt(order.lastSeenAt, zone);
  const parcels = judgement.parcels.map((judged, index) => ({ judged, parcel: order.parcels[index], position: index + 1 }));
  return (
    <section class="explanation" id={panel.id} aria-label={say(text('badge.explanation'))} onKeyDown={panel.onKeyDown}>
      {[...judgement.warnings, ...judgement.notes].map((advice) => (
        <AdviceCard key={JSON.stringify(advice)} advice={advice} say={say} />
      ))}
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
      {judgement.plan.length > 0 && <Plan steps={judgement.plan} say={say} />}
      <footer>
        {readOn && <span class="muted">{say(readOn >= today ? text('badge.readToday') : text('badge.readOn', { day: { day: readOn } }))}</span>}
        <button type="button" class="quiet" onClick={panel.onClose}>
          {say(text('badge.close'))}
        </button>
      </footer>
    </section>
  );
}
