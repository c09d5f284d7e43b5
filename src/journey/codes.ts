/**
 * AliExpress's and Cainiao's event codes and the stage each stands for. AliExpress writes Cainiao's codes with `AE_` in front and at times
 * `_SUCCESS` behind. Source: meanings seen in public clients of the order pages and in Cainiao's own list (2022-2026).
 */
import type { Stage } from '../model/judgement.ts';

/** Codes without prefix and success, by the stage that they prove. */
export const CODES_BY_STAGE: readonly (readonly [Stage, readonly string[]])[] = [
  // AliExpress's own events of the order, and the sender's notices: nobody has the parcel in hand yet.
  ['notice', ['ORDER_PLACED', 'ORDER_PAID', 'ORDER_SHIPPED']],
  ['notice', ['CONSIGN', 'OM_CONSIGN', 'GWMS_ACCEPT', 'GWMS_PACKAGE', 'GWMS_EXCEPTION', 'WMS_CONFIRMED', 'PU_PICKUP_FAILURE']],
  ['notice', ['LAST_MILE_ASN_NOTIFY', 'GTMS_ORDER_INFO_UPDATE']],
  ['accepted', ['GWMS_OUTBOUND', 'PU_PICKUP', 'PICK_UP', 'GOT']],
  ['origin', ['CW_INBOUND', 'CW_OUTBOUND', 'SC_INBOUND', 'SC_INBOUND_FAILURE', 'SC_OUTBOUND', 'SC_OUTBOUND_FAILURE']],
  // Seen on the day of pick-up in China ("departed from facility"): not the courier's last round.
  ['origin', ['GTMS_OE_DEPART']],
  ['export', ['CC_EX_START', 'CC_EX', 'CC_EX_FAILURE', 'LH_HO_IN', 'LH_HO_AIRLINE', 'LH_DEPART']],
  ['in-transit', ['TD_TRANS_ARRIVE', 'TD_TRANS_DEPART', 'LH_POST_COLLECTION', 'LH_HO_OUT', 'COMMON_INTRANSIT', 'TRANSIT_PORT_REROUTE_CALLBACK']],
  ['customs', ['LH_ARRIVE', 'CC_HO_IN', 'CC_IM_START', 'CUSTOMS_ARRIVED_IN_AREA_CALLBACK']],
  ['must-pay', ['CUS_TAX', 'CC_IM_FAILURE']],
  ['destination', ['CC_IM', 'CC_HO_OUT', 'GTMS_ACCEPT', 'GTMS_SC_ARRIVE', 'GTMS_SC_DEPART', 'GTMS_DO_ARRIVE', 'LAST_MILE_HO']],
  ['out-for-delivery', ['GTMS_DO_DEPART', 'GTMS_DELIVERING', 'GTMS_RE_DELIVERING']],
  // STA_SIGNED is the station's signature, not the buyer's.
  ['pick-up', ['GTMS_WAIT_SELF_PICK', 'GSTA_INFORM_BUYER', 'GTMS_STA_SIGNED']],
  ['failed', ['GTMS_DEL_FAILURE', 'GTMS_SIGN_FAILURE', 'GTMS_STA_SIGN_FAILURE']],
  ['delivered', ['GTMS_SIGNED', 'GSTA_BUYER_SIGN', 'SIGNED']],
  ['returning', ['RETURNED']],
  // The warehouse turned the parcel away, or the shipment was called off: nothing was sent.
  ['cancelled', ['GWMS_REJECT', 'GWMS_CANCEL']],
];
/** What the name of a code tells by itself, where nobody has described it: bad news alone, which must not be missed. */
const TELLING_NAMES: readonly (readonly [Stage, RegExp])[] = [
  ['lost', /(?:^|_)(?:LOST|LOSS|DAMAGED?|DESTROY(?:ED)?|SCRAP(?:PED)?|DISPOSED?)(?:_|$)/],
  ['seized', /(?:^|_)(?:SEIZED?|SEIZURE|CONFISCATED?)(?:_|$)/],
  ['refused', /^CC_IM_(?:REJECT|REFUSE|DENY|DENIED|PROHIBIT)/],
  ['cancelled', /(?:^|_)CANCEL(?:LED|ED)?(?:_|$)/],
  ['returning', /^RT_|(?:^|_)RETURN(?:ED|ING)?(?:_|$)/],
];
const STAGES_BY_CODE = new Map(CODES_BY_STAGE.flatMap(([stage, codes]) => codes.map((code) => [code, stage] as const)));

const plain = (code: string): string =>
  code
    .toUpperCase()
    .replace(/^AE_/, '')
    .replace(/(_SUCCESS)+$/, '');

/** The stage of a code, or null for one that nobody has described. The whole `RT_` family is the way back. */
export function stageOfCode(code: string): Stage | null {
  const name = plain(code);
  return STAGES_BY_CODE.get(name) ?? TELLING_NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** True for what AliExpress says of the order itself; every shipped order has these, whatever became of its parcel. */
export const isOrderEvent = (code: string): boolean => /^ORDER_/.test(plain(code));

/** True for those of them that come before the parcel is sent. */
export const isBeforeShipping = (code: string): boolean => isOrderEvent(code) && plain(code) !== 'ORDER_SHIPPED';
