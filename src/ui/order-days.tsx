/** What the order's own pages print of its days. */
import type { Order } from '../model/order.ts';
import { type Say, type TextKey, text } from '../model/text.ts';

const DAYS: readonly (readonly ['orderedOn' | 'shippedOn' | 'promisedOn', TextKey])[] = [
  ['orderedOn', 'badge.orderedOn'],
  ['shippedOn', 'badge.shippedOn'],
  ['promisedOn', 'badge.promisedOn'],
];

export function OrderDays({ order, say }: { order: Order; say: Say }) {
  const days = DAYS.flatMap(([name, key]) => (order[name] ? [{ name, words: text(key, { day: { day: order[name] } }) }] : []));
  if (days.length === 0) return null;
  return (
    <p class="parts muted">
      {days.map(({ name, words }) => (
        <span key={name} class="part">
          {say(words)}
        </span>
      ))}
    </p>
  );
}
