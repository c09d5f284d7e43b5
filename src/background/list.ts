/** Lists all orders by the index alone, and looks at those only that are to be shown. */
import type { Moment } from '../advice/judge.ts';
import { type Listing, placeOf, type Row, sortRows } from '../advice/listing.ts';
import { countingDay } from '../model/day.ts';
import { type Haystacks, haystackOf } from '../model/haystack.ts';
import type { Settings } from '../model/settings.ts';
import type { OrderView, Stored } from '../model/view.ts';
import { openWhere } from '../store/agenda.ts';
import { findProblem } from '../store/area.ts';
import { loadFinished } from '../store/finished.ts';
import { loadAllOrders, loadOrders } from '../store/orders.ts';
import { loadSlots } from '../store/set-aside.ts';
import { loadSettings } from '../store/settings.ts';
import type { Attendant } from './attend.ts';
import { rowsOf } from './places.ts';
import { settle, viewsOf, viewsOfAll } from './views.ts';

/** As many of the first rows are given whole: more than a popup shows at once. */
const FIRST = 40;

export function createLister({ load, attend, rebuild }: Pick<Attendant, 'load' | 'attend' | 'rebuild'>, moment: () => Moment) {
  /** Null where the index must be rebuilt. */
  async function loadRows(): Promise<Row[] | null> {
    const agenda = await load();
    const opened = agenda && (await openWhere(agenda, () => true));
    const finished = opened && (await loadFinished());
    return finished && rowsOf(opened, finished);
  }

  /** Where nothing can be written, by a look at all of them. */
  async function findRows(): Promise<Row[]> {
    const known = await loadRows();
    if (known) return known;
    await rebuild();
    return (await loadRows()) ?? viewsOfAll(await loadAllOrders(), await loadSettings(), moment()).map(rowOf);
  }
  const today = () => countingDay(moment().now, moment().zone);
  const rowOf = (view: OrderView): Row => ({ id: view.order.orderId, place: placeOf(view, today()) });

  async function list(orderIds: readonly string[]): Promise<Listing> {
    const rows = sortRows(await findRows());
    const asked = [...new Set([...orderIds, ...rows.slice(0, FIRST).map(({ id }) => id)])];
    const settings = await loadSettings();
    const views = await viewsOf(await loadOrders(asked), settings, moment());
    const known = new Set(views.map(({ order }) => order.orderId));
    const gone = new Set(asked.filter((orderId) => !known.has(orderId)));
    if (gone.size > 0) await forgetGone([...gone], settings);
    const listed = new Set(rows.map(({ id }) => id));
    const found = views.filter(({ order }) => !listed.has(order.orderId)).map(rowOf);
    const all = [...rows.filter(({ id }) => !gone.has(id)), ...found];
    return { rows: found.length > 0 ? sortRows(all) : all, views, settings, stored: await storedOf(all) };
  }

  /** What cannot be loaded any more is set aside, and is listed no more. */
  async function forgetGone(gone: string[], settings: Settings): Promise<void> {
    const agenda = await load();
    if (agenda) await attend([], settings, agenda, { gone });
  }

  const storedOf = async (rows: readonly Row[]): Promise<Stored> => ({
    orders: rows.length,
    broken: (await loadSlots()).length,
    problem: await findProblem(),
  });

  return {
    list,
    findStored: async (): Promise<Stored> => storedOf(await findRows()),
    haystacks: async (): Promise<Haystacks> =>
      Object.fromEntries((await loadAllOrders()).map((record) => [record.orderId, haystackOf(settle(record, moment()))])),
  };
}
