/** Orders as stored: one key for each, so that a write costs the same with ten orders or ten thousand. */
import { mergeRecords } from '../model/merge-records.ts';
import { type OrderRecord, OrderRecordSchema } from '../model/record.ts';
import type { StoreProblem } from '../model/view.ts';
import { type Items, readItems, removeItems, writeItems } from './area.ts';
import { lengthen, shorten } from './order-form.ts';
import { intoSlots, loadSlots, originOf, packSlots, setAside } from './set-aside.ts';
import { type Migration, shapeOf } from './versioned.ts';

const PREFIX = 'order:';
/** Version 1 left nothing out, which is read as well. */
const shortForm: Migration = { name: 'short form', dropOn: '2027-12-01', apply: (old) => old };
const shape = shapeOf<OrderRecord>(OrderRecordSchema, [shortForm], { write: shorten, read: lengthen });

export const isOrderKey = (key: string): boolean => key.startsWith(PREFIX);

/** Those of the orders that are stored. */
export const loadOrders = async (orderIds: string[]): Promise<OrderRecord[]> => unpackOrders(await readItems(orderIds.map((id) => PREFIX + id)));

/** All orders, those included that were set aside and can be read now. */
export async function loadAllOrders(): Promise<OrderRecord[]> {
  const { records } = await readAll(await readItems(null));
  return [...records.values()];
}

/**
 * Stores again what was set aside and can be read now, and gives all orders. Whoever calls this must judge them all: what comes back may be an open
 * order that nobody watches.
 */
export async function bringBackOrders(): Promise<OrderRecord[]> {
  const before = await readItems(null);
  const { records, readable, isMoved } = await readAll(before);
  const items = isMoved ? await readItems(null) : before;
  const changed = [...new Set(readable.map(({ record }) => record.orderId))].flatMap((orderId) => records.get(orderId) ?? []);
  const back = new Set(readable.map(({ key }) => key));
  const slots = Object.keys(items).filter((key) => originOf(key) !== null && !back.has(key));
  const changes = { ...packOrders(changed), ...packSlots(slots, items) };
  if (Object.keys(changes).length > 0 && (await writeItems(changes)) === null && back.size > 0) await removeItems([...back]);
  return [...records.values()];
}

/** Sets aside what a file holds of orders, beside what is there; what can be read is brought back by the next rebuild. */
export async function setAsideFrom(file: Items): Promise<StoreProblem> {
  const origins = Object.entries(file).map(([key, stored]) => [originOf(key) ?? '', stored] as const);
  const records = await intoSlots(
    origins.filter(([origin]) => isOrderKey(origin)),
    shape.isOfNewer,
  );
  return writeItems({ ...records, ...packSlots([...(await loadSlots()), ...Object.keys(records)], {}) });
}

/** Joins what was set aside and is `readable` again with what was stored of the same order since. `isMoved`: some was set aside just now. */
async function readAll(items: Items): Promise<{ records: ReadonlyMap<string, OrderRecord>; readable: Aside[]; isMoved: boolean }> {
  const records = new Map((await unpackOrders(items)).map((record) => [record.orderId, record]));
  const isMoved = Object.keys(items).filter(isOrderKey).length > records.size;
  const aside = Object.keys(items).filter((key) => originOf(key) !== null);
  const readable = aside.flatMap((key) => readAside(key, items[key]) ?? []);
  for (const { record } of readable) {
    const since = records.get(record.orderId);
    records.set(record.orderId, since ? mergeRecords(since, record) : record);
  }
  return { records, readable, isMoved };
}

interface Aside {
  key: string;
  record: OrderRecord;
}

function readAside(key: string, value: unknown): Aside | null {
  const origin = originOf(key);
  const record = origin === null ? null : shape.unpack(value);
  return record && PREFIX + record.orderId === origin ? { key, record } : null;
}

export const packOrders = (records: OrderRecord[]): Items =>
  Object.fromEntries(records.map((record) => [PREFIX + record.orderId, shape.pack(record)]));

/** What cannot be read is set aside: the rest lives on. Only orders are looked at. */
async function unpackOrders(items: Items): Promise<OrderRecord[]> {
  const records: OrderRecord[] = [];
  const unreadable: Items = {};
  for (const [key, stored] of Object.entries(items)) {
    if (!isOrderKey(key)) continue;
    const record = shape.unpack(stored);
    if (record && PREFIX + record.orderId === key) records.push(record);
    else unreadable[key] = stored;
  }
  await setAside(unreadable, shape);
  return records;
}
