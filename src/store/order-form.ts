/**
 * The form in which an order's record is stored. It leaves out whatever can be told from the rest: ten thousand orders have to fit into the ten
 * megabytes that a browser gives. A record that leaves nothing out is read as well.
 */
import { filterValues, mapValues } from '../model/map-values.ts';
import { type OrderRecord, type ParcelSeen, type Sighting, TOLD_OVER_TIME } from '../model/record.ts';

type Loose = Record<string, unknown>;

/** What need not be written of a parcel: what most have, or have not. */
const USUAL_PARCEL: Loose = { number: null, originNumber: null, isHidden: false, carrier: null, service: null, events: null, position: 0, count: 1 };

export function shorten({ marks, corrections, sightings, ...rest }: OrderRecord): Loose {
  return {
    ...rest,
    ...(marks.length > 0 && { marks }),
    ...(corrections && { corrections }),
    sightings: mapValues(sightings as Record<string, Sighting>, shortenSighting),
  };
}

function shortenSighting({ facts, factsAt, parcels, unread, readings }: Sighting): Loose {
  const at = commonest([...Object.values(factsAt), ...parcels.map((parcel) => parcel.at)]);
  const others = filterValues(factsAt, (moment) => moment !== at);
  // A value that was read once, at the moment of the fact, is what the fact tells by itself.
  const told = filterValues(readings, ([only, ...more], name) => {
    const moment = factsAt[name];
    return more.length > 0 || only === undefined || only.value !== facts[name as keyof typeof facts] || only.first !== moment || only.last !== moment;
  });
  return {
    ...(at !== null && { at }),
    ...(hasAny(facts) && { facts }),
    ...(hasAny(others) && { factsAt: others }),
    ...(parcels.length > 0 && { parcels: parcels.map((parcel) => shortenParcel(parcel, at)) }),
    ...(hasAny(unread) && { unread }),
    ...(hasAny(told) && { readings: told }),
  };
}

const shortenParcel = ({ at, eventsAt, ...parcel }: ParcelSeen, usual: number | null): Loose => ({
  ...filterValues(parcel as Loose, (value, name) => value !== USUAL_PARCEL[name]),
  ...(at !== usual && { at }),
  ...(eventsAt !== at && { eventsAt }),
});

/** The record again, unchecked. What is not of this form is given back as it is. */
export function lengthen(stored: unknown): unknown {
  return isLoose(stored) && isLoose(stored.sightings) ? { ...stored, sightings: mapValues(stored.sightings, lengthenSighting) } : stored;
}

function lengthenSighting(stored: unknown): unknown {
  if (!isLoose(stored)) return stored;
  const { at, facts = {}, factsAt = {}, parcels = [], unread = {}, readings = {}, ...rest } = stored;
  if (!isLoose(facts) || !isLoose(factsAt) || !isLoose(readings) || !Array.isArray(parcels)) return stored;
  const moments: Loose = { ...mapValues(facts, () => at), ...factsAt };
  const told = TOLD_OVER_TIME.filter((name) => name in facts).map((name) => [
    name,
    [{ value: facts[name], first: moments[name], last: moments[name] }],
  ]);
  return {
    ...rest,
    facts,
    factsAt: moments,
    parcels: parcels.map((parcel) => lengthenParcel(parcel, at)),
    unread,
    readings: { ...Object.fromEntries(told), ...readings },
  };
}

function lengthenParcel(stored: unknown, usual: unknown): unknown {
  if (!isLoose(stored)) return stored;
  const { at = usual, eventsAt = at } = stored;
  return { ...USUAL_PARCEL, ...stored, at, eventsAt };
}

const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);
const hasAny = (values: object): boolean => Object.keys(values).length > 0;

/** Null of nothing; of equally common ones the first. */
function commonest(moments: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const moment of moments) counts.set(moment, (counts.get(moment) ?? 0) + 1);
  return [...counts].reduce<[number | null, number]>((best, each) => (each[1] > best[1] ? each : best), [null, 0])[0];
}
