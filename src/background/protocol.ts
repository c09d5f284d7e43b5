/** Every message that pages of the extension and of AliExpress may send to the background, and its reply. */
import * as v from 'valibot';
import type { Listing } from '../advice/listing.ts';
import { type AsideFile, AsideFileSchema, type Returned } from '../model/aside-file.ts';
import type { Haystacks } from '../model/haystack.ts';
import { ReadingHealthSchema } from '../model/health.ts';
import { CorrectionsSchema, MARK_KINDS, MarkSchema } from '../model/mark.ts';
import { ObservationSchema } from '../model/observation.ts';
import { OrderIdSchema } from '../model/order.ts';
import { type Settings, SettingsSchema } from '../model/settings.ts';
import type { OrderView, Overview, StoreProblem } from '../model/view.ts';
import { READING_SITES, type UnreadOrder, type Walk, WalkSchema } from '../model/walk.ts';

/** What a page needs to draw: the orders that it asked about, as far as they are known. */
export interface PageReply {
  views: OrderView[];
  settings: Settings;
  problem: StoreProblem;
}
/** `untold`: the browser does not say. */
export type NoticeAccess = 'allowed' | 'blocked' | 'untold';
/** `gone`: the browser took it, and it does not stand. */
export type NoticeTrial = 'shown' | 'gone' | 'blocked';
export interface Replies {
  observe: PageReply;
  view: PageReply;
  overview: Overview;
  /** Where all orders stand, and all that is known of the first of them and of those that were asked for. */
  list: Listing;
  haystacks: Haystacks;
  changeSettings: StoreProblem;
  /** All records that this version could not read. */
  saveAside: AsideFile;
  /** Keeps such records, and brings those back that can be read. Rejects when they cannot be stored. */
  returnAside: Returned;
  forgetEverything: undefined;
  /** Whether the browser lets notices be shown. */
  noticeAccess: NoticeAccess;
  /** Shows a notice that is about no order. Rejects when the browser refuses it, or does not answer. */
  tryNotice: NoticeTrial;
  openOrder: undefined;
  openSheet: undefined;
  /** Has an order list read the orders whose pages were not opened yet: the buyer clicked on that outside of any list. */
  readRest: undefined;
  /** True once for each such click. */
  takeReadingRequest: boolean;
  mark: PageReply;
  unmark: PageReply;
  correct: PageReply;
  /** Fields that the page used to tell and now tells on none of its cards. */
  noteHealth: string[];
  /** Of these orders, or with null of all open ones. */
  unread: UnreadOrder[];
  loadWalk: Walk | null;
  /** `taken`: another page walks, so nothing was saved. */
  saveWalk: StoreProblem | 'taken';
}
export type RequestName = keyof Replies;

const MOST_AT_ONCE = 1_000;

/** The data of each request. What a page sends is checked against this before anybody looks at it. */
export const REQUESTS = {
  observe: v.pipe(v.array(ObservationSchema), v.maxLength(MOST_AT_ONCE)),
  view: v.pipe(v.array(OrderIdSchema), v.maxLength(MOST_AT_ONCE)),
  overview: v.undefined_(),
  list: v.pipe(v.array(OrderIdSchema), v.maxLength(MOST_AT_ONCE)),
  haystacks: v.undefined_(),
  changeSettings: SettingsSchema,
  saveAside: v.undefined_(),
  returnAside: AsideFileSchema,
  forgetEverything: v.undefined_(),
  noticeAccess: v.undefined_(),
  tryNotice: v.undefined_(),
  openOrder: OrderIdSchema,
  openSheet: OrderIdSchema,
  /** Whose list. */
  readRest: v.picklist(READING_SITES),
  takeReadingRequest: v.undefined_(),
  mark: v.object({ orderId: OrderIdSchema, mark: MarkSchema }),
  unmark: v.object({ orderId: OrderIdSchema, kind: v.picklist(MARK_KINDS) }),
  correct: v.object({ orderId: OrderIdSchema, corrections: CorrectionsSchema }),
  noteHealth: ReadingHealthSchema,
  unread: v.nullable(v.pipe(v.array(OrderIdSchema), v.maxLength(MOST_AT_ONCE))),
  loadWalk: v.undefined_(),
  saveWalk: v.nullable(WalkSchema),
} satisfies Record<RequestName, v.GenericSchema>;
export type RequestData<N extends RequestName> = v.InferOutput<(typeof REQUESTS)[N]>;

/** What a content script may ask for; everything else is for the extension's own pages. */
export const OPEN_TO_PAGES: readonly RequestName[] = [
  'observe',
  'view',
  'mark',
  'unmark',
  'correct',
  'noteHealth',
  'unread',
  'loadWalk',
  'saveWalk',
  'openSheet',
  'takeReadingRequest',
];

export type Handlers = { [N in RequestName]: (data: RequestData<N>) => Promise<Replies[N]> };

/** The form that a request has on its way. JSON drops undefined, so `data` may be absent. */
export const EnvelopeSchema = v.object({ trackguard: v.picklist(Object.keys(REQUESTS) as RequestName[]), data: v.optional(v.unknown()) });
