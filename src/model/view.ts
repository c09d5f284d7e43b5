/** Plain state that the background hands to whatever shows it. */
import type { HealthMemory, LostField } from './health.ts';
import type { Judgement } from './judgement.ts';
import type { Order } from './order.ts';
import type { Settings } from './settings.ts';

export interface OrderView {
  order: Order;
  judgement: Judgement;
}
/** Why something could not be kept; null while all is well. */
export type StoreProblem = 'full' | 'refused' | null;

/** In bytes. */
export interface Room {
  /** How much is taken. */
  bytes: number;
  /** How much may be; null where the browser sets no limit. */
  most: number | null;
}
export interface Stored {
  orders: number;
  /** Records that could not be read back; they are set aside, not deleted. */
  broken: number;
  bytes: number;
  problem: StoreProblem;
}
/** Everything that the popup and the options page show. */
export interface Overview {
  /** Most pressing first. */
  orders: OrderView[];
  /** True while finished orders are still to come. */
  isPartial: boolean;
  settings: Settings;
  stored: Stored;
  health: HealthMemory;
}
/** How reading the page in front of the buyer went. */
export interface PageHealth {
  page: string;
  cardsSeen: number;
  cardsRead: number;
  /** Answers of the page that could not be understood. */
  answersMissed: number;
  /** A captcha or a login page stands where orders would be. */
  blockedBy: 'captcha' | 'login' | null;
  /** Trackguard was updated or removed under the open page: it must be loaded anew. */
  isOrphaned: boolean;
  /** Fields that this page or its answers used to tell and tell no more. */
  lost: LostField[];
  /** What was read could not be kept; `unheard`: it waits here, since the background did not answer. */
  problem: StoreProblem | 'unheard';
  /** Badges that the page throws out as often as they are put back, so that they are missing for now. */
  badgesHeld: number;
}
