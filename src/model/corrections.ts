/** What the buyer knows better than the pages takes the place of what was read. */
import * as v from 'valibot';
import type { Corrections } from './mark.ts';
import { type Order, type Parcel, ParcelSchema } from './order.ts';

/** The order as the buyer corrected it; `corrected` names the fields. A number that the page no longer shows needs no correction any more. */
export function correctOrder(order: Order, { shippedOn, numbers, trackedAt }: Corrections): Order {
  const parcels = order.parcels.length === 0 && numbers.some(({ was }) => was === null) ? [v.parse(ParcelSchema, {})] : order.parcels;
  const numbered = parcels.map((parcel, position) => correctNumber(parcel, numbers, parcels.findIndex(hasNone) === position));
  const tracked = numbered.map((parcel) => placeOf(parcel, trackedAt));
  return {
    ...order,
    shippedOn: shippedOn ?? order.shippedOn,
    parcels: tracked,
    corrected: [
      ...(shippedOn === null ? [] : (['shippedOn'] as const)),
      ...(numbered.some((parcel, position) => parcel !== order.parcels[position]) ? (['number'] as const) : []),
      ...(tracked.some((parcel) => parcel.trackedAt !== null) ? (['trackedAt'] as const) : []),
    ],
  };
}

const hasNone = ({ number }: Parcel): boolean => number === null;

/** A correction of a missing number belongs to the first parcel without one. */
function correctNumber(parcel: Parcel, numbers: Corrections['numbers'], isFirstWithout: boolean): Parcel {
  const found = numbers.find(({ was }) => was === parcel.number && (was !== null || isFirstWithout));
  return found ? { ...parcel, number: found.is, isHidden: false } : parcel;
}

function placeOf(parcel: Parcel, trackedAt: Corrections['trackedAt']): Parcel {
  const found = trackedAt.find(({ number }) => number === parcel.number || (number !== null && number === parcel.originNumber));
  return found ? { ...parcel, trackedAt: found.where } : parcel;
}
