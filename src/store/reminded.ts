/** Which reminders of an order were shown, and which were put off. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { DaySchema } from '../model/values.ts';
import { type Items, readItems } from './area.ts';
import { shapeOf } from './versioned.ts';

const PREFIX = 'reminded:';
const RemindedSchema = v.object({
  /**
   * By id: the day that it was about, the ms at which it was shown, and whether its notice may still stand. One that is void was shown while the
   * clock was ahead: it counts for nothing, and is forgotten once its notice is taken back.
   */
  shown: v.record(v.string(), v.object({ about: DaySchema, at: v.number(), stands: v.boolean(), isVoid: v.optional(v.literal(true)) })),
  /** By id: the ms until which the buyer put it off. */
  putOff: v.record(v.string(), v.number()),
});
export type Reminded = v.InferOutput<typeof RemindedSchema>;
export const NONE_REMINDED: Reminded = { shown: {}, putOff: {} };
/** Stands for a record that is there and cannot be read. */
export const LOST_REMINDED: Reminded = { shown: {}, putOff: {} };

/** Version 1 held the days alone. Its notices may stand. */
function addMoments(old: unknown): unknown {
  const days = v.safeParse(v.record(v.string(), DaySchema), old);
  // Broken, it must not pass for a record of nothing.
  if (!days.success) return null;
  const shown = Object.entries(days.output).map(([id, about]) => [id, { about, at: 0, stands: true }]);
  return { shown: Object.fromEntries(shown), putOff: {} };
}
const shape = shapeOf<Reminded>(RemindedSchema, [{ name: 'moments of reminders', dropOn: '2027-12-01', apply: addMoments }]);

/** What was shown and could not be written down: kept in memory that outlives the worker, so that a full disk repeats no notice. */
const UNKEPT = 'unkeptReminded';

/** By order; `NONE_REMINDED` where nothing was stored, `LOST_REMINDED` where it is broken. */
export async function loadReminded(orderIds: string[]): Promise<Map<string, Reminded>> {
  if (orderIds.length === 0) return new Map();
  const items = await readItems(orderIds.map((id) => PREFIX + id));
  const unkept = await loadUnkept();
  return new Map(orderIds.map((id) => [id, unpackReminded(unkept[PREFIX + id] ?? items[PREFIX + id])]));
}

const unpackReminded = (stored: unknown): Reminded => shape.unpack(stored) ?? (stored === undefined ? NONE_REMINDED : LOST_REMINDED);

export const packReminded = (reminded: ReadonlyMap<string, Reminded>): Items =>
  Object.fromEntries([...reminded].map(([orderId, each]) => [PREFIX + orderId, shape.pack(each)]));

/** By order, what could not be written down so far. */
export async function loadUnkeptReminded(): Promise<Map<string, Reminded>> {
  const unkept = Object.entries(await loadUnkept());
  return new Map(unkept.flatMap(([key, value]) => (key.startsWith(PREFIX) ? [[key.slice(PREFIX.length), unpackReminded(value)]] : [])));
}

async function loadUnkept(): Promise<Items> {
  const { [UNKEPT]: unkept } = await browser.storage.session.get(UNKEPT);
  return typeof unkept === 'object' && unkept !== null ? (unkept as Items) : {};
}

/** Remembers until the browser ends what could not be written, and forgets what could. */
export async function noteUnkept(items: Items, isKept: boolean): Promise<void> {
  const reminded = Object.entries(items).filter(([key]) => key.startsWith(PREFIX));
  if (reminded.length === 0) return;
  const unkept = await loadUnkept();
  const isKnown = reminded.some(([key]) => key in unkept);
  if (isKept && !isKnown) return;
  for (const [key, value] of reminded) {
    if (isKept) delete unkept[key];
    else unkept[key] = value;
  }
  await browser.storage.session.set({ [UNKEPT]: unkept });
}

export const forgetUnkept = (): Promise<void> => browser.storage.session.remove(UNKEPT);
