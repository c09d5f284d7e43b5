/** The popup's groups of orders, each under its heading; many calm ones and the finished ones stay folded until asked for. */
import { useState } from 'preact/hooks';
import { type Text, text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import { OrderEntry, type OrderEntryProps } from './order-entry.tsx';
import type { OrderGroups } from './order-groups.ts';

type EntryProps = Omit<OrderEntryProps, 'view'>;

/** So many orders of a group are shown before the rest is folded away: calm ones are looked for by name, and nobody reads hundreds at once. */
const SHOWN = { calm: 5, others: 30 };

export function OrderSections({ groups, isSearching, ...entry }: EntryProps & { groups: OrderGroups; isSearching: boolean }) {
  const { action, note, calm, finished } = groups;
  return (
    <>
      <Section heading={text('popup.actionOrders')} views={action} most={SHOWN.others} {...entry} />
      <Section heading={text('popup.noteOrders')} views={note} most={SHOWN.others} {...entry} />
      <Section heading={text('popup.calmOrders')} views={calm} most={isSearching ? SHOWN.others : SHOWN.calm} {...entry} />
      {finished.length > 0 && (
        <details class="finished" open={isSearching}>
          <summary>
            {entry.say(text('popup.finishedOrders'))} <span class="muted">{entry.say(text('words.count', { count: finished.length }))}</span>
          </summary>
          <Entries views={finished} most={SHOWN.others} {...entry} />
        </details>
      )}
    </>
  );
}

type GroupProps = EntryProps & { views: readonly OrderView[]; most: number };

function Section({ heading, ...group }: GroupProps & { heading: Text }) {
  if (group.views.length === 0) return null;
  return (
    <section>
      <h2>{group.say(heading)}</h2>
      <Entries {...group} />
    </section>
  );
}

function Entries({ views, most, ...entry }: GroupProps) {
  const [isUnfolded, unfold] = useState(false);
  const isFolded = !isUnfolded && views.length > most;
  return (
    <>
      <ul class="entries">
        {(isFolded ? views.slice(0, most) : views).map((view) => (
          <OrderEntry key={view.order.orderId} view={view} {...entry} />
        ))}
      </ul>
      {isFolded && (
        <button type="button" class="quiet show-all" onClick={() => unfold(true)}>
          {entry.say(text('popup.showAll', { count: views.length }))}
        </button>
      )}
    </>
  );
}
