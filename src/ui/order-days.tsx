/** The days of an order as its pages print them. */
import type { Order } from '../model/order.ts';
import { type Say, type TextKey, text } from '../model/text.ts';

const DAYS: readonly (readonly ['orderedOn' | 'shippedOn' | 'promisedOn', TextKey])[] = [
  ['orderedOn', 'badge.orderedOn'],
  ['shippedOn', 'badge.shippedOn'],
  ['promisedOn', 'badge.promisedOn'],
];

export function OrderDays({ order, say }: { order: Order; say: Say }) {
  const known = DAYS.flatMap(([name, key]) => (order[name] ? [{ name, words: text(key, { day: { day: order[name] } }) }] : []));
  if (known.length === 0) return null;
  return (
    <p class="parts muted">
      {known.map(({ name, words }) => (
        <span key={name} class="part">
          {say(words)}
        </span>
      ))}
    </p>
  );
}
