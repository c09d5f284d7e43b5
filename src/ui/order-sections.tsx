/** The popup's groups of orders, each under its heading; many calm ones and the finished ones stay folded until asked for. */
import { useState } from 'preact/hooks';
import { type Text, text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import { OrderEntry, type OrderEntryProps } from './order-entry.tsx';
import type { OrderGroups } from './order-groups.ts';

type EntryProps = Omit<OrderEntryProps, 'view'>;

/** So many calm orders are shown before the rest is folded away. */
const CALM_SHOWN = 5;

export function OrderSections({ groups, isSearching, ...entry }: EntryProps & { groups: OrderGroups; isSearching: boolean }) {
  const [isCalmUnfolded, unfoldCalm] = useState(false);
  const { action, note, calm, finished } = groups;
  const isFolded = !isSearching && !isCalmUnfolded && calm.length > CALM_SHOWN;
  return (
    <>
      <Section heading={text('popup.actionOrders')} views={action} {...entry} />
      <Section heading={text('popup.noteOrders')} views={note} {...entry} />
      <Section heading={text('popup.calmOrders')} views={isFolded ? calm.slice(0, CALM_SHOWN) : calm} {...entry} />
      {isFolded && (
        <button type="button" class="quiet show-all" onClick={() => unfoldCalm(true)}>
          {entry.say(text('popup.showAll', { count: calm.length }))}
        </button>
      )}
      {finished.length > 0 && (
        <details class="finished" open={isSearching}>
          <summary>
            {entry.say(text('popup.finishedOrders'))} <span class="muted">{entry.say(text('words.count', { count: finished.length }))}</span>
          </summary>
          <Entries views={finished} {...entry} />
        </details>
      )}
    </>
  );
}

function Section({ heading, views, ...entry }: EntryProps & { heading: Text; views: readonly OrderView[] }) {
  if (views.length === 0) return null;
  return (
    <section>
      <h2>{entry.say(heading)}</h2>
      <Entries views={views} {...entry} />
    </section>
  );
}

const Entries = ({ views, ...entry }: EntryProps & { views: readonly OrderView[] }) => (
  <ul class="entries">
    {views.map((view) => (
      <OrderEntry key={view.order.orderId} view={view} {...entry} />
    ))}
  </ul>
);
