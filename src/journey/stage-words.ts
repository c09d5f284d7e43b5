/** The words for where a parcel is. */
import type { Stage } from '../model/judgement.ts';
import type { TextKey } from '../model/text.ts';

export const STAGE_WORDS: Record<Stage, TextKey> = {
  none: 'words.stage.none',
  notice: 'words.stage.notice',
  accepted: 'words.stage.accepted',
  origin: 'words.stage.origin',
  export: 'words.stage.export',
  'in-transit': 'words.stage.inTransit',
  customs: 'words.stage.customs',
  destination: 'words.stage.destination',
  'out-for-delivery': 'words.stage.outForDelivery',
  'pick-up': 'words.stage.pickUp',
  failed: 'words.stage.failed',
  delivered: 'words.stage.delivered',
  returning: 'words.stage.returning',
};
