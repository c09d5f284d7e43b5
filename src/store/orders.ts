/** Orders as stored: one key for each, so that a write costs the same with ten orders or ten thousand. */
import { type OrderRecord, OrderRecordSchema } from '../model/record.ts';
import { type Items, readItems, removeItems, writeItems } from './area.ts';
import { shapeOf } from './versioned.ts';

const PREFIX = 'order:';
const BROKEN = 'broken:';
const shape = shapeOf<OrderRecord>(OrderRecordSchema);

export const isOrderKey = (key: string): boolean => key.startsWith(PREFIX);

/** Those of the orders that are stored. */
export const loadOrders = async (orderIds: string[]): Promise<OrderRecord[]> => unpackOrders(await readItems(orderIds.map((id) => PREFIX + id)));

/** All orders, and how many records could not be read back so far. */
export async function loadAllOrders(): Promise<{ records: OrderRecord[]; broken: number; bytes: number }> {
  const items = await readItems(null);
  const records = await unpackOrders(Object.fromEntries(Object.entries(items).filter(([key]) => isOrderKey(key))));
  const orderKeys = Object.keys(items).filter(isOrderKey).length;
  const setAside = Object.keys(items).filter((key) => key.startsWith(BROKEN)).length;
  return { records, broken: setAside + orderKeys - records.length, bytes: JSON.stringify(items).length };
}

export const packOrders = (records: OrderRecord[]): Items =>
  Object.fromEntries(records.map((record) => [PREFIX + record.orderId, shape.pack(record)]));

/** Broken records are moved out of the way and kept: the rest lives on, and nothing is lost that a later version could read. */
async function unpackOrders(items: Items): Promise<OrderRecord[]> {
  const records: OrderRecord[] = [];
  const broken: Items = {};
  for (const [key, stored] of Object.entries(items)) {
    const record = shape.unpack(stored);
    if (record && PREFIX + record.orderId === key) records.push(record);
    else broken[BROKEN + key] = stored;
  }
  const keys = Object.keys(broken);
  if (keys.length > 0 && (await writeItems(broken)) === null) await removeItems(keys.map((key) => key.slice(BROKEN.length)));
  return records;
}
