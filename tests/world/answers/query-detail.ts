/** The answer of `mtop.ae.ld.querydetail`: parcels with number, carrier and scans, and the guarantee's last day. */
import { PERSONAL } from '../cast.ts';
import type { CastOrder, CastParcel, Scan } from '../cast-order.ts';
import { printArrival, printScanTime, startOf, type Viewer } from '../viewer.ts';
import { promisesOf } from './promises.ts';

const HOUR_MS = 3_600_000;
const ARRIVAL_SPAN_DAYS = 5;
/** AliExpress's stages of a journey, by the first letters of a code. */
const FULFIL_STAGES: [string, string][] = [
  ['AE_GWMS', '1000'],
  ['AE_SC', '1200'],
  ['AE_LH_DEPART', '1300'],
  ['AE_LH_ARRIVE', '1400'],
  ['AE_CC', '1600'],
  ['AE_GTMS', '1700'],
];

/** As the content of `data`; an order that was not shipped, or that does not exist, has no parcels. */
export function queryDetailAnswer(viewer: Viewer, order: CastOrder | null): Record<string, unknown> {
  const promises = order ? promisesOf(viewer, order) : [];
  return {
    result: true,
    module: {
      isTrackingV2: true,
      trackingDetailLineList: order ? order.parcels.map((parcel) => parcelLine(viewer, order, parcel)) : [],
      ...(promises.length > 0 && { fastDeliveryInfoDTO: { fdTitle: viewer.words.labels.fastDelivery, fdContentList: promises } }),
      logisticsReceiverInfo: { receiverName: `Dora ${PERSONAL}`, detailAddress: `1 ${PERSONAL} Street`, mobileNo: `0199 ${PERSONAL}` },
    },
  };
}

function parcelLine(viewer: Viewer, order: CastOrder, parcel: CastParcel) {
  const number = parcel.isHidden ? '' : (parcel.number ?? '');
  const items = parcel.items.flatMap((index) => order.items[index] ?? []);
  return {
    blockMailNo: parcel.isHidden === true,
    displayQuantity: items.length,
    logisticsCarrierName: parcel.service,
    mailNo: number,
    originMailNo: parcel.originNumber ?? number,
    ...(parcel.carrier && { logisticsCpInfo: { cpName: parcel.carrier } }),
    packageMinCreateTime: startOf(viewer, order.orderedOn),
    ...(order.promisedOn !== null && { etaInfo: arrival(viewer, order.promisedOn) }),
    packageItemList: items.map((item) => ({ itemTitle: item.title, skuDesc: `Color:${item.colour}`, count: item.quantity })),
    detailList: events(viewer, order, parcel),
  };
}

function arrival(viewer: Viewer, promisedOn: number) {
  const from = promisedOn - ARRIVAL_SPAN_DAYS;
  return {
    beginEtaTime: startOf(viewer, from),
    endEtaTime: startOf(viewer, promisedOn),
    etaSceneCode: 'FULFILLLMENT_PROMISE_ETA',
    etaTimeText: printArrival(viewer, from, promisedOn),
  };
}

/** Newest first: what the carriers scanned, upon what the order itself went through. */
function events(viewer: Viewer, order: CastOrder, parcel: CastParcel) {
  const own: Scan[] = [{ day: order.orderedOn, code: 'AE_ORDER_PAID' }];
  if (order.shippedOn !== null) own.push({ day: order.shippedOn, code: 'AE_ORDER_SHIPPED' });
  return [...own, ...parcel.scans].map((scan, position) => event(viewer, scan, position)).toReversed();
}

function event(viewer: Viewer, { day, code }: Scan, position: number) {
  // Some hours into the day, later scans later; never in the future.
  const time = Math.min(startOf(viewer, day) + (6 + position) * HOUR_MS, viewer.now);
  const [trackingName, trackingDetailDesc] = viewer.words.scans[code];
  return {
    time,
    timeText: printScanTime(viewer, time),
    trackingName,
    trackingDetailDesc,
    trackingPrimaryCode: code,
    trackingSecondCode: /^AE_(LH|CC)_/.test(code) ? `${code}_SUCCESS` : code,
    fulfillStage: FULFIL_STAGES.find(([start]) => code.startsWith(start))?.[1] ?? '',
  };
}
