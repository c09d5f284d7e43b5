/** All that the stand-in's answers tell of orders, as the extension reads them: a buyer who has opened every page, without opening one. */
import { readAnswer } from '../../src/aliexpress/wire/read-answer.ts';
import type { Observation } from '../../src/model/observation.ts';
import { answer } from './answers.ts';
import type { CastOrder } from './cast-order.ts';
import { wordsOf } from './words/languages.ts';
import { TABS } from './words/words.ts';

const LIST = 'mtop.aliexpress.trade.buyer.order.list';
const DETAIL = 'mtop.aliexpress.trade.buyer.order.detail';
const TRACKING = 'mtop.ae.ld.querydetail';
const ORDERS_A_PAGE = 10;

/**
 * What the list, the detail and the tracking page say of each of these orders.
 * @param now ms; the days are those of UTC
 */
export function readingsOf(orders: readonly CastOrder[], now: number): Observation[] {
  const wanted = new Set(orders.map(({ id }) => id));
  const pages = Array.from({ length: Math.ceil(orders.length / ORDERS_A_PAGE) }, (_, page) =>
    read(LIST, { statusTab: TABS[0], pageIndex: page + 1 }),
  );
  const alone = orders.flatMap(({ id, parcels }) => [
    ...read(DETAIL, { tradeOrderId: id }),
    ...(parcels.length > 0 ? read(TRACKING, { tradeOrderId: id }) : []),
  ]);
  return [...pages.flat(), ...alone].filter(({ orderId }) => wanted.has(orderId));

  function read(api: string, data: Record<string, unknown>): Observation[] {
    const viewer = { now, offsetMinutes: 0, words: wordsOf('en', '2026') };
    const text = answer({ api, data, callback: null, fault: 'none', orders: 300 }, viewer) ?? '';
    const reading = readAnswer(text, { now, zone: 'UTC' }, { orderId: String(data.tradeOrderId), language: 'en' });
    if ('problem' in reading) throw new Error(`${api} ${JSON.stringify(data)}: ${reading.problem}`);
    return reading.observations;
  }
}
