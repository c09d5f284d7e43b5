/** Calm orders behind the cast, so that the list has several pages, and the ways to find an order. */
import { CAST } from './cast.ts';
import { type CastOrder, travel } from './cast-order.ts';
import { MOST_ORDERS } from './choices.ts';

const GOODS = ['Cotton Tote Bag', 'Bamboo Cutting Board', 'Cable Clips, 20 Pieces', 'Enamel Mug', 'Desk Organizer', 'Bookmark Set', 'Rain Cover'];
const STORES = ['Daily Goods Store', 'Corner Home Store', 'Simple Things Shop'];
/** Behind the cast, unless a test asks for another number of orders. */
const USUAL_EXTRAS = 13;

/** One undisturbed order; every third is completed. */
function calmOrder(index: number): CastOrder {
  const isCompleted = index % 3 === 2;
  const days = index % 20;
  const shippedOn = isCompleted ? -60 - days : -4 - days;
  const arrivedOn = shippedOn + 25;
  const scans = isCompleted ? travel(shippedOn, arrivedOn, 'AE_GTMS_SIGNED') : travel(shippedOn, -1, 'AE_CC_EX_SUCCESS');
  return {
    name: `calm-${index + 1}`,
    shows: [],
    id: String(8_212_500_104_730_000n + BigInt(index) * 7_919n),
    status: isCompleted ? 'completed' : 'shipped',
    store: STORES[index % STORES.length] ?? '',
    items: [{ title: GOODS[index % GOODS.length] ?? '', cents: 500 + index * 137, quantity: 1, colour: 'Natural' }],
    orderedOn: shippedOn - 2,
    shippedOn,
    completedOn: isCompleted ? arrivedOn + 2 : null,
    promisedOn: shippedOn + 30,
    guaranteeOn: shippedOn + 50,
    parcels: [
      { number: `LP005${String(30_418_276 + index * 104_729).padStart(11, '0')}`, service: 'AliExpress Standard Shipping', scans, items: [0] },
    ],
  };
}

const EVERY: CastOrder[] = [...CAST, ...Array.from({ length: MOST_ORDERS }, (_, index) => calmOrder(index))];

/** Every order of the stand-in, in the order of the list; null for as many as it has by itself. */
export const firstOrders = (count: number | null): CastOrder[] => EVERY.slice(0, count ?? CAST.length + USUAL_EXTRAS);
export const ORDERS: CastOrder[] = firstOrders(null);

/** The order of this name. Throws for a name that is not in the cast. */
export function orderNamed(name: string): CastOrder {
  const order = EVERY.find((candidate) => candidate.name === name);
  if (!order) throw new Error(`No order "${name}" in the cast.`);
  return order;
}
export const findOrder = (id: string): CastOrder | null => EVERY.find((order) => order.id === id) ?? null;
