/**
 * AliExpress's and Cainiao's event codes and the stage each stands for. AliExpress writes Cainiao's codes with `AE_` in front and at times
 * `_SUCCESS` behind. Source: meanings seen in public clients of the order pages and in Cainiao's own list (2022-2026).
 */
import type { Stage } from '../model/judgement.ts';

const CODES: Record<string, Stage> = {
  // The sender's own notices: nobody has the parcel in hand yet.
  ORDER_PLACED: 'notice',
  ORDER_PAID: 'notice',
  ORDER_SHIPPED: 'notice',
  CONSIGN: 'notice',
  OM_CONSIGN: 'notice',
  GWMS_ACCEPT: 'notice',
  GWMS_PACKAGE: 'notice',
  WMS_CONFIRMED: 'notice',
  PU_PICKUP_FAILURE: 'notice',
  LAST_MILE_ASN_NOTIFY: 'notice',
  GTMS_ORDER_INFO_UPDATE: 'notice',

  GWMS_OUTBOUND: 'accepted',
  PU_PICKUP: 'accepted',
  PICK_UP: 'accepted',
  GOT: 'accepted',
  CW_INBOUND: 'origin',
  CW_OUTBOUND: 'origin',
  SC_INBOUND: 'origin',
  SC_OUTBOUND: 'origin',
  // Seen on the day of pick-up in China ("departed from facility"): not the courier's last round.
  GTMS_OE_DEPART: 'origin',

  CC_EX_START: 'export',
  CC_EX: 'export',
  CC_EX_FAILURE: 'export',
  LH_HO_IN: 'export',
  LH_HO_AIRLINE: 'export',
  LH_DEPART: 'export',

  TD_TRANS_ARRIVE: 'in-transit',
  TD_TRANS_DEPART: 'in-transit',
  LH_POST_COLLECTION: 'in-transit',
  LH_HO_OUT: 'in-transit',

  LH_ARRIVE: 'customs',
  CC_HO_IN: 'customs',
  CC_IM_START: 'customs',
  CC_IM_FAILURE: 'customs',
  CUS_TAX: 'customs',
  CUSTOMS_ARRIVED_IN_AREA_CALLBACK: 'customs',
  CC_IM: 'destination',
  CC_HO_OUT: 'destination',

  GTMS_ACCEPT: 'destination',
  GTMS_SC_ARRIVE: 'destination',
  GTMS_SC_DEPART: 'destination',
  GTMS_DO_ARRIVE: 'destination',
  GTMS_DO_DEPART: 'out-for-delivery',
  GTMS_DELIVERING: 'out-for-delivery',
  GTMS_RE_DELIVERING: 'out-for-delivery',

  // STA_SIGNED is the station's signature, not the buyer's.
  GTMS_WAIT_SELF_PICK: 'pick-up',
  GSTA_INFORM_BUYER: 'pick-up',
  GTMS_STA_SIGNED: 'pick-up',
  GTMS_DEL_FAILURE: 'failed',
  GTMS_SIGN_FAILURE: 'failed',
  GTMS_STA_SIGN_FAILURE: 'failed',

  GTMS_SIGNED: 'delivered',
  GSTA_BUYER_SIGN: 'delivered',
  SIGNED: 'delivered',
  RETURNED: 'returning',
};

/** The stage of a code, or null for one that nobody has described. */
export function stageOfCode(code: string): Stage | null {
  const plain = code
    .toUpperCase()
    .replace(/^AE_/, '')
    .replace(/(_SUCCESS)+$/, '');
  return CODES[plain] ?? (plain.startsWith('RT_') ? 'returning' : null);
}
