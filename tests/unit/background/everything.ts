/** All that a background knows, as its pages would learn it. */
import type { createKeeper } from '../../../src/background/keeper.ts';

export async function everythingOf(keeper: ReturnType<typeof createKeeper>) {
  const { rows } = await keeper.list([]);
  const { views } = await keeper.list(rows.map(({ id }) => id));
  const byId = new Map(views.map((view) => [view.order.orderId, view]));
  return { ...(await keeper.overview()), orders: rows.flatMap(({ id }) => byId.get(id) ?? []) };
}
