/** Parcels of which a page shows little more than the number. */
import type { ParcelSighting } from '../model/observation.ts';
import type { ShownNumber } from './shown-number.ts';

export type ParcelWords = ShownNumber & Partial<Omit<ParcelSighting, 'position' | 'count'>>;

/** In the page's order; what it does not show is null. A number that it shows twice (for a wide and for a narrow screen) is one parcel. */
export function parcelsOf(shown: readonly ParcelWords[]): ParcelSighting[] {
  const once = shown.filter(({ number }, index) => number === null || shown.findIndex((other) => other.number === number) === index);
  return once.map((parcel, position) => ({
    originNumber: null,
    carrier: null,
    service: null,
    events: null,
    ...parcel,
    position,
    count: once.length,
  }));
}
