/** What stands on the evidence sheet. */
import { useEffect } from 'preact/hooks';
import { type Day, dayAt, type Zone } from '../model/day.ts';
import type { Order } from '../model/order.ts';
import { type Say, text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import { notedEntries } from './noted-entries.ts';
import { SheetClocks, SheetOrder } from './sheet-order.tsx';
import { SheetParcel } from './sheet-parcel.tsx';
import { Timeline } from './timeline.tsx';

export function SheetPaper({ view, say, today, zone }: { view: OrderView; say: Say; today: Day; zone: Zone }) {
  const { order, judgement } = view;
  const title = say(text('sheet.title', { id: order.orderId }));
  // Becomes the name of a printed file.
  useEffect(() => {
    document.title = title;
  }, [title]);
  const readOn = order.lastSeenAt === null ? null : dayAt(order.lastSeenAt, zone);
  return (
    <>
      <h1>{title}</h1>
      {readOn && <p>{say(text('sheet.readOn', { day: { day: readOn } }))}</p>}
      <p class="muted">{say(text('sheet.madeOn', { day: { day: today } }))}</p>
      <Timeline view={view} say={say} today={today} />
      <SheetOrder order={order} say={say} />
      <SheetClocks view={view} say={say} />
      {order.parcels.map((parcel, index) => {
        const judged = judgement.parcels[index];
        const [position, count] = [index + 1, order.parcels.length];
        const heading = count > 1 ? text('badge.parcelOf', { position, count }) : text('badge.parcel');
        return (
          judged && (
            <SheetParcel
              key={position}
              parcel={parcel}
              isCorrected={order.corrections?.numbers.some(({ is }) => is === parcel.number) ?? false}
              judgement={judged}
              warnings={judgement.warnings}
              heading={heading}
              say={say}
            />
          )
        );
      })}
      <Noted order={order} say={say} />
    </>
  );
}

function Noted({ order, say }: { order: Order; say: Say }) {
  const entries = notedEntries(order);
  if (entries.length === 0) return null;
  return (
    <section>
      <h2>{say(text('sheet.noted'))}</h2>
      <ul>
        {entries.map(({ words }) => (
          <li key={JSON.stringify(words)}>{say(words)}</li>
        ))}
      </ul>
    </section>
  );
}
