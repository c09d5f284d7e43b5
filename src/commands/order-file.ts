/** One order from a file: in the form of `src/model/order.ts`, or as `npm run read` printed it. */
import * as v from 'valibot';
import { type Order, OrderSchema } from '../model/order.ts';
import { parseJson } from './json-file.ts';

/** Stands in where a file names no order: the tracking answer tells none. */
export const NO_ORDER = '0'.repeat(16);

/** `file`: its name, for the sentence that is thrown where the text is no order. Unknown keys are ignored; null is as good as absent. */
export function parseOrder(text: string, file: string): Order {
  const given = oneOf(parseJson(text, file), file);
  const order = v.safeParse(OrderSchema, { orderId: NO_ORDER, ...withoutNulls(given) });
  if (order.success) return order.output;
  const [issue] = order.issues;
  throw new Error(`${file} is not an order: ${v.getDotPath(issue)}: ${issue.message}`);
}

type Keys = Record<string, unknown>;
const isKeys = (value: unknown): value is Keys => typeof value === 'object' && value !== null && !Array.isArray(value);

/** All that `read` printed is taken for its order, where it holds just one. */
function oneOf(given: unknown, file: string): Keys {
  const orders = Array.isArray(given) ? given : isKeys(given) && Array.isArray(given.orders) ? given.orders : [given];
  if (orders.length !== 1) throw new Error(`${file} holds ${orders.length} orders, where one is wanted.`);
  const [order] = orders;
  if (!isKeys(order) || Object.keys(order).length === 0) throw new Error(`${file} is not an order.`);
  return order;
}

/** Fields that a page did not show are null in what `read` prints. In a correction it means something else. */
function withoutNulls(given: Keys): Keys {
  const known = Object.entries(given).filter(([, value]) => value !== null);
  return Object.fromEntries(known.map(([name, value]) => [name, name === 'corrections' ? value : cleaned(value)]));
}

function cleaned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleaned);
  return isKeys(value) ? withoutNulls(value) : value;
}
