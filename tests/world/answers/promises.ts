import type { CastOrder } from '../cast-order.ts';
import { fill, printDay, type Viewer } from '../viewer.ts';

/** What "Fast delivery" promises, one sentence each; none where no last day is printed. */
export function promisesOf(viewer: Viewer, order: CastOrder): string[] {
  if (order.guaranteeOn === null) return [];
  const { words } = viewer;
  return [
    fill(words.couponIfLate, { date: printDay(viewer, order.promisedOn ?? order.guaranteeOn) }),
    fill(words.refundIfNotDelivered, { date: printDay(viewer, order.guaranteeOn) }),
    words.labels.refundDamaged,
    words.labels.refundLost,
  ];
}
