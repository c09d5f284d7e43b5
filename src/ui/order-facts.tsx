/** What the order's own pages print of its days, and the way to them. */
import { orderUrl, trackingUrl } from '../aliexpress/addresses.ts';
import type { Order } from '../model/order.ts';
import { type Say, type TextKey, text } from '../model/text.ts';
import { OutLinks } from './out-links.tsx';

const DAYS: readonly (readonly ['orderedOn' | 'shippedOn' | 'promisedOn', TextKey])[] = [
  ['orderedOn', 'badge.orderedOn'],
  ['shippedOn', 'badge.shippedOn'],
  ['promisedOn', 'badge.promisedOn'],
];

export function OrderFacts({ order, say }: { order: Order; say: Say }) {
  const days = DAYS.flatMap(([name, key]) => (order[name] ? [{ name, words: text(key, { day: { day: order[name] } }) }] : []));
  const tracking = trackingUrl(order);
  const pages = [
    { name: say(text('badge.orderPage')), url: orderUrl(order) },
    ...(tracking ? [{ name: say(text('badge.trackingPage')), url: tracking }] : []),
  ];
  return (
    <div>
      {days.length > 0 && (
        <p class="parts muted">
          {days.map(({ name, words }) => (
            <span key={name} class="part">
              {say(words)}
            </span>
          ))}
        </p>
      )}
      <OutLinks label={text('badge.onAliExpress')} links={pages} say={say} />
    </div>
  );
}
