/** Sees to it that the storage never gets full by itself: before it is, orders that are over give room, those first that were over first. */
import type { Moment } from '../advice/judge.ts';
import { HOUR_MS } from '../model/day.ts';
import { isWatched } from '../model/judgement.ts';
import type { OrderRecord } from '../model/record.ts';
import type { OrderView, Room } from '../model/view.ts';
import { loadAllOrders } from '../store/orders.ts';
import { loadMadeRoom, noteMadeRoom } from '../store/room.ts';
import { loadSettings } from '../store/settings.ts';
import { createAttempt, type Powers } from './powers.ts';
import { storeThinned } from './thinning.ts';
import { viewsOfAll } from './views.ts';

/** Of the room that there is: from what share on some is made, and the share that is to be taken then. */
const SCARCE = 0.8;
const EASED = 0.65;
/** Where little could be made: that reads everything, and is tried again only once as much more is taken, or after an hour. */
const STEP = 0.02;
const REST = HOUR_MS;
/** Orders that are written between two measurements: fully read, they take a small part of what is left then. */
const BETWEEN = 50;

export type RoomMaker = ReturnType<typeof createRoomMaker>;

export function createRoomMaker({ measureRoom, report }: Pick<Powers, 'measureRoom' | 'report'>, moment: () => Moment) {
  const attempt = createAttempt({ report });
  /** The first write of a worker is measured too. */
  let unmeasured = BETWEEN;

  /** After so many orders were written: makes room where it is getting scarce. Costs next to nothing else. */
  async function ease(written: number): Promise<void> {
    unmeasured += written;
    if (unmeasured < BETWEEN) return;
    unmeasured = 0;
    const room = await measureRoom();
    if (room?.most != null && room.bytes >= SCARCE * room.most) await make(room);
  }

  /** After a write that did not fit: makes room. Resolves to whether there is more of it now. */
  async function clear(): Promise<boolean> {
    let freed = 0;
    await attempt(async () => {
      freed = await make(await measureRoom());
    });
    return freed > 0;
  }

  /** Resolves to the characters that were freed. */
  async function make(room: Room | null): Promise<number> {
    const [bytes, most] = [room?.bytes ?? 0, room?.most ?? 0];
    const before = await loadMadeRoom();
    const { now } = moment();
    if (before && bytes < before.worthAt && before.at <= now && now - before.at < REST) return 0;
    const records = await loadAllOrders();
    const over = firstOverFirst(records, viewsOfAll(records, await loadSettings(), moment()));
    const freed = await storeThinned(over, most > 0 ? bytes - EASED * most : Number.POSITIVE_INFINITY);
    await noteMadeRoom({ at: now, worthAt: bytes - freed + STEP * most });
    return freed;
  }

  return { ease, clear };
}

/** Of orders of which nothing more can come; those whose end nobody knows are the first. */
function firstOverFirst(records: readonly OrderRecord[], views: readonly OrderView[]): OrderRecord[] {
  const over = views.filter(({ judgement }) => !isWatched(judgement));
  const since = new Map<string, string>(over.map(({ order }) => [order.orderId, order.statusSince ?? order.orderedOn ?? '']));
  const sinceOf = ({ orderId }: OrderRecord): string => since.get(orderId) ?? '';
  return records.filter(({ orderId }) => since.has(orderId)).toSorted((a, b) => sinceOf(a).localeCompare(sinceOf(b)));
}
