/** `mtop.ae.ld.querydetail`: the parcels of one order and their events. The receiver's name, address and phone stand in it too and are never looked at. */
import { type Day, dayAt, laterDay } from '../../model/day.ts';
import type { ParcelSighting } from '../../model/observation.ts';
import type { ParcelEvent } from '../../model/order.ts';
import { type DateContext, readDay, readLastDay } from '../dates.ts';
import { shown } from '../plain-text.ts';
import { type CardReading, type ReadingTime, readingOf } from '../reading.ts';
import { readCompensation, readGuarantee } from '../sentences.ts';
import { readNumber } from '../shown-number.ts';
import { type FactStrategies, readFacts } from '../strategies.ts';
import type { AnswerContext } from './context.ts';
import { allTextIn, arrayIn, at, flagIn, type JsonRecord, listIn, numberIn, recordIn, recordsIn, textIn } from './json.ts';

const MOST_PARCELS = 50;
/** Of one parcel. The longest journey seen has 26. */
const MOST_EVENTS = 500;

interface Tracking {
  module: JsonRecord;
  lines: readonly JsonRecord[];
  parcels: readonly ParcelSighting[];
  time: ReadingTime;
  context: DateContext;
}

/** The parcels of the order that was asked for: the answer itself does not name it. Null when it has not the form that we know. */
export function readQueryDetail(data: JsonRecord, time: ReadingTime, orderId: string, { language = null }: AnswerContext = {}): CardReading | null {
  const module = recordIn(data.module);
  if (!module || ((module.trackingDetailLineList ?? null) !== null && !arrayIn(module.trackingDetailLineList))) return null;
  const context = { today: dayAt(time.now, time.zone), language };
  const lines = recordsIn(module.trackingDetailLineList).slice(0, MOST_PARCELS);
  const parcels = apart(lines.map((line, position) => readParcel(line, { position, count: lines.length }, time, context)));
  const reading = readingOf(
    'tracking-answer',
    { value: orderId, by: 'asked-for' },
    time,
    readFacts(FACTS, { module, lines, parcels, time, context }),
    parcels,
  );
  return parcels.length > 0 ? { ...reading, by: { ...reading.by, parcels: 'line-list' } } : reading;
}

/** A first-leg number under which several parcels with numbers of their own began is none of them. */
function apart(parcels: ParcelSighting[]): ParcelSighting[] {
  const isShared = ({ number, originNumber }: ParcelSighting) =>
    originNumber !== null &&
    number !== null &&
    parcels.some((other) => other.originNumber === originNumber && other.number !== null && other.number !== number);
  return parcels.map((parcel) => (isShared(parcel) ? { ...parcel, originNumber: null } : parcel));
}

function readParcel(line: JsonRecord, place: { position: number; count: number }, time: ReadingTime, context: DateContext): ParcelSighting {
  const number = numberOf(line.mailNo);
  const isHidden = flagIn(line.blockMailNo) || (number !== null && readNumber(number)?.isHidden === true);
  return {
    number: isHidden ? null : number,
    originNumber: numberOf(line.originMailNo),
    isHidden,
    carrier: shown(textIn(at(line, 'logisticsCpInfo', 'cpName'))),
    service: shown(textIn(line.logisticsCarrierName)),
    events: arrayIn(line.detailList) && readEvents(line.detailList, time, context),
    ...place,
  };
}

/** Characters. What stands in place of a number ("--") is passed on, since that tells something too. */
const LONGEST_NUMBER = 50;
function numberOf(value: unknown): string | null {
  const number = shown(textIn(value));
  return number && number.length <= LONGEST_NUMBER ? number : null;
}

/** The primary code names what happened; the second one repeats it with its outcome, and stands in only where the first is missing. */
const readEvents = (list: unknown, time: ReadingTime, context: DateContext): ParcelEvent[] =>
  recordsIn(listIn(list).slice(0, MOST_EVENTS)).map((event) => ({
    at: dayOfMoment(event.time, time) ?? readDay(textIn(event.timeText) ?? '', context),
    code: shown(textIn(event.trackingPrimaryCode)) ?? shown(textIn(event.trackingSecondCode)),
    text: shown(textIn(event.trackingDetailDesc)) ?? shown(textIn(event.trackingName)) ?? '',
  }));

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

/** What "Fast delivery" promises. */
const promises = ({ module }: Tracking): string => allTextIn(at(module, 'fastDeliveryInfoDTO'));

export const FACTS: FactStrategies<Tracking> = {
  orderedOn: [{ name: 'order-event', seen: '2026-09', read: dayOfCode('AE_ORDER_PLACED') }],
  paidOn: [{ name: 'order-event', seen: '2026-09', read: dayOfCode('AE_ORDER_PAID') }],
  shippedOn: [{ name: 'order-event', seen: '2026-09', read: dayOfCode('AE_ORDER_SHIPPED') }],
  promisedOn: [
    { name: 'eta-moment', seen: '2026-09', read: ({ lines, time }) => lastOf(lines, (eta) => dayOfMoment(eta.endEtaTime, time)) },
    {
      name: 'eta-text',
      seen: '2026-09',
      read: ({ lines, context }) => lastOf(lines, (eta) => readLastDay(etaText(eta), { ...context, of: 'estimate' })),
      text: ({ lines }) => promisesOf(lines).map(etaText).find(Boolean) ?? null,
    },
  ],
  guaranteeOn: [{ name: 'fast-delivery', seen: '2026-09', read: (tracking) => readGuarantee(promises(tracking), tracking.context) }],
  compensationOn: [{ name: 'fast-delivery', seen: '2026-09', read: (tracking) => readCompensation(promises(tracking), tracking.context) }],
};

const etaText = (eta: JsonRecord): string => textIn(eta.etaTimeText) ?? '';

/** The estimate of a delivered parcel is the day of its delivery and promises nothing. */
const promisesOf = (lines: readonly JsonRecord[]): JsonRecord[] =>
  lines
    .map(({ etaInfo }) => recordIn(etaInfo))
    .filter((eta) => eta !== null)
    .filter(({ etaSceneCode }) => etaSceneCode !== 'REAL_DELIVERY');

/** Of several parcels the last one. */
function lastOf(lines: readonly JsonRecord[], read: (eta: JsonRecord) => Day | null): Day | null {
  const days = promisesOf(lines).flatMap((eta) => read(eta) ?? []);
  return days.length > 0 ? days.reduce(laterDay) : null;
}
