/** `mtop.ae.ld.querydetail`: the parcels of one order and their events. The receiver's name, address and phone stand in it too and are never looked at. */
import { type Day, dayAt, laterDay } from '../../model/day.ts';
import type { Facts, ParcelSighting } from '../../model/observation.ts';
import type { ParcelEvent } from '../../model/order.ts';
import { readDay, readLastDay } from '../dates.ts';
import { shown } from '../plain-text.ts';
import type { CardReading, ReadingTime } from '../reading.ts';
import { readGuarantee } from '../sentences.ts';
import { type FactStrategies, readFacts } from '../strategies.ts';
import { at, flagIn, type JsonRecord, listIn, numberIn, recordIn, recordsIn, textIn } from './json.ts';

const MOST_PARCELS = 50;
/** Of one parcel. The longest journey seen has 26. */
const MOST_EVENTS = 500;

interface Tracking {
  module: JsonRecord;
  lines: readonly JsonRecord[];
  parcels: readonly ParcelSighting[];
  today: Day;
  time: ReadingTime;
}

/** The parcels of the order that was asked for: the answer itself does not name it. Null when it has not the form that we know. */
export function readQueryDetail(data: JsonRecord, time: ReadingTime, orderId: string): CardReading | null {
  const module = recordIn(data.module);
  if (!module || (module.trackingDetailLineList !== undefined && !Array.isArray(module.trackingDetailLineList))) return null;
  const lines = recordsIn(module.trackingDetailLineList).slice(0, MOST_PARCELS);
  const parcels = lines.map((line, position) => readParcel(line, position, lines.length, time));
  const { facts, by } = readFacts(FACTS, { module, lines, parcels, today: dayAt(time.now, time.zone), time });
  return {
    observation: { orderId, source: 'tracking-answer', seenAt: time.now, facts, parcels },
    by: { orderId: 'asked-for', ...(parcels.length > 0 && { parcels: 'line-list' }), ...by },
  };
}

function readParcel(line: JsonRecord, position: number, count: number, time: ReadingTime): ParcelSighting {
  const isHidden = flagIn(line.blockMailNo);
  return {
    number: isHidden ? null : shown(textIn(line.mailNo)),
    originNumber: shown(textIn(line.originMailNo)),
    isHidden,
    carrier: shown(textIn(at(line, 'logisticsCpInfo', 'cpName'))),
    service: shown(textIn(line.logisticsCarrierName)),
    events: Array.isArray(line.detailList)
      ? recordsIn(line.detailList)
          .slice(0, MOST_EVENTS)
          .map((event) => readEvent(event, time))
      : null,
    position,
    count,
  };
}

/** The primary code names what happened; the second one repeats it with its outcome, and stands in only where the first is missing. */
function readEvent(event: JsonRecord, time: ReadingTime): ParcelEvent {
  return {
    at: dayOfMoment(event.time, time) ?? readDay(textIn(event.timeText) ?? '', { today: dayAt(time.now, time.zone) }),
    code: shown(textIn(event.trackingPrimaryCode)) ?? shown(textIn(event.trackingSecondCode)),
    text: shown(textIn(event.trackingDetailDesc)) ?? shown(textIn(event.trackingName)) ?? '',
  };
}

/** Moments outside of these (ms) are no dates of an order: seconds instead of milliseconds, or a missing value written as 0. */
const MOMENTS = { first: Date.UTC(2010), last: Date.UTC(2100) };

/** The day of a moment in ms, in the buyer's zone. */
function dayOfMoment(value: unknown, { zone }: ReadingTime): Day | null {
  const moment = numberIn(value);
  return moment !== null && moment >= MOMENTS.first && moment < MOMENTS.last ? dayAt(moment, zone) : null;
}

/** The last day on which an order event of that code happened. */
const dayOfCode =
  (code: string) =>
  ({ parcels }: Tracking): Day | null => {
    const days = parcels.flatMap(({ events }) => (events ?? []).flatMap((event) => (event.code === code && event.at) || []));
    return days.length > 0 ? days.reduce(laterDay) : null;
  };

export const FACTS: FactStrategies<Tracking> = {
  orderedOn: [{ name: 'order-event', seen: '2026-09', read: dayOfCode('AE_ORDER_PLACED') }],
  paidOn: [{ name: 'order-event', seen: '2026-09', read: dayOfCode('AE_ORDER_PAID') }],
  shippedOn: [{ name: 'order-event', seen: '2026-09', read: dayOfCode('AE_ORDER_SHIPPED') }],
  promisedOn: [
    { name: 'eta-moment', seen: '2026-09', read: ({ lines, time }) => lastEta(lines, (eta) => dayOfMoment(eta.endEtaTime, time)) },
    {
      name: 'eta-text',
      seen: '2026-09',
      read: ({ lines, today }) => lastEta(lines, (eta) => readLastDay(textIn(eta.etaTimeText) ?? '', { today, of: 'estimate' })),
    },
  ],
  guaranteeOn: [{ name: 'fast-delivery', seen: '2026-09', read: ({ module }) => readGuarantee(promisesOf(module)) }],
};

/** Of several parcels the last one; the estimate of a delivered parcel is the day of its delivery and promises nothing. */
function lastEta(lines: readonly JsonRecord[], read: (eta: JsonRecord) => Day | null): NonNullable<Facts['promisedOn']> | null {
  const days = lines.flatMap((line) => {
    const eta = recordIn(line.etaInfo);
    return (eta && eta.etaSceneCode !== 'REAL_DELIVERY' && read(eta)) || [];
  });
  return days.length > 0 ? days.reduce(laterDay) : null;
}

const promisesOf = (module: JsonRecord): string =>
  listIn(at(module, 'fastDeliveryInfoDTO', 'fdContentList'))
    .flatMap((line) => textIn(line) ?? [])
    .join(' · ');
