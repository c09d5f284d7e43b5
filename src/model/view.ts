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
  problem: StoreProblem;
}
/** What the options page shows. */
export interface Overview {
  settings: Settings;
  stored: Stored;
  /** Null where the browser does not say. */
  room: Room | null;
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
