/** The answers that the order pages fetch for themselves, in the site's envelope (mtop). */
import { orderDetailAnswer } from './answers/order-detail.ts';
import { orderListAnswer } from './answers/order-list.ts';
import { queryDetailAnswer } from './answers/query-detail.ts';
import type { Fault } from './choices.ts';
import { spoil } from './faults.ts';
import { findOrder, firstOrders } from './orders.ts';
import type { Viewer } from './viewer.ts';
import { TABS } from './words/words.ts';

export interface AnswerRequest {
  api: string;
  /** What the page sent as `data`. */
  data: Record<string, unknown>;
  /** The callback's name; null where the page wants JSON. */
  callback: string | null;
  fault: Fault;
  /** How many orders the buyer has; the usual ones when nothing is said. */
  orders?: number | null;
  /** How many of them one answer of the list holds; as many as on the real site when nothing is said. */
  perPage?: number;
}

const PER_PAGE = 10;

const COUNT_API = 'mtop.aliexpress.trade.buyer.order.count';

/** The text of the answer to a request of the page, or null for an API that the order pages do not use. */
export function answer(request: AnswerRequest, viewer: Viewer): string | null {
  const data = contentOf(request, viewer);
  if (!data) return null;
  // The counters answer zeros even when logged out.
  const fault = request.api === COUNT_API ? 'none' : request.fault;
  const spoilt = spoil({ api: request.api, v: '1.0', ret: ['SUCCESS::调用成功'], data }, fault);
  const json = JSON.stringify(request.callback ? withTextScalars(spoilt.answer) : spoilt.answer);
  return spoilt.cut(request.callback ? ` ${request.callback}(${json})` : json);
}

function contentOf({ api, data, fault, orders, perPage = PER_PAGE }: AnswerRequest, viewer: Viewer): Record<string, unknown> | null {
  const order = fault === 'empty' ? null : findOrder(String(data.tradeOrderId));
  if (api === COUNT_API) return { toPayCount: 0, processingCount: 0 };
  if (api === 'mtop.aliexpress.trade.buyer.order.detail') return orderDetailAnswer(viewer, order);
  if (api === 'mtop.ae.ld.querydetail') return queryDetailAnswer(viewer, order);
  if (api !== 'mtop.aliexpress.trade.buyer.order.list') return null;
  const tab = TABS.find((candidate) => candidate === data.statusTab) ?? 'all';
  return orderListAnswer(viewer, fault === 'empty' ? [] : firstOrders(orders ?? null), { tab, pageIndex: Number(data.pageIndex ?? 1), perPage });
}

/** A callback's answer carries booleans and numbers as text: "true", "10". */
function withTextScalars(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(withTextScalars);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withTextScalars(inner)]));
}
