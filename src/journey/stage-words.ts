/** The words for where a parcel is. */
import type { Stage } from '../model/judgement.ts';
import type { TextKey } from '../model/text.ts';

export const STAGE_WORDS: Record<Stage, TextKey> = {
  none: 'words.stage.none',
  unknown: 'words.stage.unknown',
  notice: 'words.stage.notice',
  accepted: 'words.stage.accepted',
  origin: 'words.stage.origin',
  export: 'words.stage.export',
  'in-transit': 'words.stage.inTransit',
  customs: 'words.stage.customs',
  'must-pay': 'words.stage.mustPay',
  destination: 'words.stage.destination',
  'out-for-delivery': 'words.stage.outForDelivery',
  'pick-up': 'words.stage.pickUp',
  failed: 'words.stage.failed',
  delivered: 'words.stage.delivered',
  returning: 'words.stage.returning',
  cancelled: 'words.stage.cancelled',
  refused: 'words.stage.refused',
  seized: 'words.stage.seized',
  lost: 'words.stage.lost',
};
