/** Keeps count of how reading goes on this page, way by way: the page itself, and each kind of answer that it fetches. */
import { ANSWER_OF, type PageKind } from '../aliexpress/pages.ts';
import type { Reading } from '../aliexpress/reading.ts';
import { ORDER_FIELD, type ReadingHealth } from '../model/health.ts';
import type { Observation } from '../model/observation.ts';

export interface HealthCount {
  /** Takes in a reading. Of the page the last one counts; answers add up, since each tells of other orders. */
  count(reading: Reading): void;
  /** How each way went so far. */
  readings(): ReadingHealth[];
}

const PARCEL_FIELDS = ['number', 'carrier', 'service'] as const;

/** Order id to the fields that were read of it. */
type Told = ReadonlyMap<string, ReadonlySet<string>>;

/** Of one visit to one page, which begins now. `now` gives ms. */
export function createHealthCount(now: () => number): HealthCount {
  const visit = now();
  /** Oldest first. */
  const ways = new Map<PageKind, Reading[]>();

  /** A page with orders whose answer was not heard: that way of reading has stopped. */
  const unheard = (page: PageKind | undefined): ReadingHealth[] =>
    page && !ways.has(page) ? [{ page, visit, seenAt: now(), cardsSeen: 1, cardsRead: 0, fields: {}, told: {} }] : [];

  return {
    count(reading) {
      if (isOldAlone(reading)) return;
      const before = isAnswer(reading.page) ? (ways.get(reading.page) ?? []) : [];
      ways.set(reading.page, [...before, reading]);
    },
    readings() {
      const told = new Map([...ways].map(([page, readings]) => [page, toldIn(readings.flatMap(({ observations }) => observations))]));
      const pagesFirst = [...ways].toSorted(([a], [b]) => Number(isAnswer(a)) - Number(isAnswer(b)));
      return pagesFirst.flatMap(([page, readings]) => {
        const { cardsSeen, cardsRead, by, observations } = readings.at(-1) as Reading;
        const others = [...told].filter(([other]) => other !== page).map(([, orders]) => orders);
        const missing = cardsRead > 0 ? missingIn(toldIn(observations), others) : wholeOrders(cardsSeen, others);
        return [{ page, visit, seenAt: now(), cardsSeen, cardsRead, fields: by, told: missing }, ...(cardsRead > 0 ? unheard(ANSWER_OF[page]) : [])];
      });
    },
  };
}

/** Cards of orders from before 2020 may lack their total (seen 2024): a page of such alone, as a search gives, tells nothing of its form. */
const isOldAlone = ({ cardsRead, observations }: Reading): boolean =>
  cardsRead > 0 && observations.every(({ facts }) => typeof facts.orderedOn === 'string' && facts.orderedOn < '2020');

const isAnswer = (page: PageKind): boolean => page.startsWith('answer:');

const toldIn = (observations: readonly Observation[]): Told =>
  new Map(
    observations.map(({ orderId, facts, parcels }) => {
      const ofParcels = PARCEL_FIELDS.filter((field) => parcels.some((parcel) => parcel[field] !== null));
      return [orderId, new Set([...Object.keys(facts), ...ofParcels])];
    }),
  );

/** Field to the number of orders of which the others tell it, and this way does not. */
function missingIn(told: Told, others: readonly Told[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [orderId, fields] of told) {
    const elsewhere = new Set(others.flatMap((other) => [...(other.get(orderId) ?? [])]));
    for (const field of elsewhere) if (!fields.has(field)) counts[field] = (counts[field] ?? 0) + 1;
  }
  return counts;
}

/** Where no card could be read, the orders that the others tell of are taken for those cards. */
function wholeOrders(cardsSeen: number, others: readonly Told[]): Record<string, number> {
  const count = Math.min(cardsSeen, new Set(others.flatMap((other) => [...other.keys()])).size);
  return count > 0 ? { [ORDER_FIELD]: count } : {};
}
