/**
 * What stored orders cost: `node tests/bench/store.ts`. Observing one order, and the start of a worker until its first answer, with few and with many
 * open orders stored; then the room that ten thousand orders take. Fails where the cost grows with what is stored, or where the room runs out.
 */
import { DAY_MS } from '../../src/model/day.ts';
import type { Observation } from '../../src/model/observation.ts';
import { ORDERS } from '../world/orders.ts';
import { readingsOf } from '../world/readings.ts';
import { createStorage, type Storage } from './memory-storage.ts';

const SIZES = [10, 1_000, 10_000];
const ROUNDS = 150;
/** Orders that a page hands over at once. */
const AT_ONCE = 100;
const MOST = { observe: 1.3, start: 1.5 };
/** Of 10,000 orders as many are open. */
const OPEN = 100;
/** What Chromium gives an extension, in bytes, and what of it may be taken at most. */
const QUOTA = 10_485_760;
const MOST_ROOM = 0.7;
const MOST_ON_THE_WAY = 0.85;
const NOW = Date.parse('2026-11-22T12:00:00Z');
const ZONE = 'UTC';

/** The extension's API as the background finds it; the storage is changed between measurements. */
const chrome = { runtime: { id: 'bench' }, storage: createStorage().api };
Object.assign(globalThis, { chrome, browser: chrome });
const { startKeeper } = await import('../unit/background/start-keeper.ts');

const OPEN_STATUS = ['processing', 'shipped'];
const told = Map.groupBy(readingsOf(ORDERS, NOW), ({ orderId }) => orderId);
const statusOf = (seen: readonly Observation[]): string => seen.flatMap(({ facts }) => facts.status ?? [])[0] ?? '';
const patterns = [...told.values()];
const openPatterns = patterns.filter((seen) => OPEN_STATUS.includes(statusOf(seen)) && seen.some(({ parcels }) => parcels.length > 0));
const finishedPatterns = patterns.filter((seen) => statusOf(seen) === 'completed');

const idOf = (index: number): string => String(8_300_000_000_000_000 + index * 7_919);

let now = NOW;
let current = createStorage();
const startWorker = () => startKeeper(NOW, { now: () => now, zone: ZONE, measureRoom: async () => current.room() });
function use(storage: Storage): void {
  current = storage;
  chrome.storage = storage.api;
}

/** An order that was fully read, under an id and a number of its own; what the answers told is told by the pages too. */
function fullyRead(index: number, from: readonly Observation[][]): Observation[] {
  const pattern = from[index % from.length] ?? [];
  return pattern.flatMap((seen) => {
    const own = {
      ...seen,
      orderId: idOf(index),
      parcels: seen.parcels.map((parcel) => ({ ...parcel, number: numberOf(index), originNumber: null })),
    };
    return [own, { ...own, source: own.source.replace('-answer', '-dom') as Observation['source'] }];
  });
}
const numberOf = (index: number): string => `CNG${String(80_000_000_000_000 + index)}`;
/** One that only the list told of, long ago. */
const listed = (index: number): Observation[] => fullyRead(index, finishedPatterns).filter(({ source }) => source.startsWith('list'));

/** `most`: the room that the browser gives, in bytes. */
async function fill(orders: readonly Observation[][], most?: number): Promise<Storage> {
  const storage = createStorage(most);
  use(storage);
  const worker = startWorker();
  for (let from = 0; from < orders.length; from += AT_ONCE) {
    const { problem } = await worker.observe(orders.slice(from, from + AT_ONCE).flat());
    if (problem) throw new Error(`The storage is ${problem}`);
  }
  await worker.reminded();
  return storage;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

interface Figures {
  observe: number[];
  start: number[];
  read: number;
  written: number;
}
const storages = new Map<number, Storage>();
for (const size of SIZES) {
  const orders = Array.from({ length: size }, (_, index) => fullyRead(index, openPatterns));
  storages.set(size, await fill(orders));
}
const figures = new Map(SIZES.map((size): [number, Figures] => [size, { observe: [], start: [], read: 0, written: 0 }]));
// The sizes take turns, so that what else the machine does falls on all of them.
for (let round = 0; round < ROUNDS; round += 1) {
  now += 1_000;
  for (const [size, storage] of storages) {
    use(storage);
    const mine = figures.get(size) as Figures;
    const index = round % Math.min(...SIZES);
    const worker = startWorker();
    const start = await timed(async () => {
      const woken = worker.wake();
      await worker.view([idOf(index)]);
      await woken;
    });
    const seen = fullyRead(index, openPatterns)
      .slice(0, 1)
      .map((each) => ({ ...each, seenAt: now }));
    storage.startCounting();
    const observe = await timed(() => worker.observe(seen));
    Object.assign(mine, storage.counted());
    await worker.reminded();
    // The first rounds only make the code warm.
    if (round < ROUNDS / 5) continue;
    mine.observe.push(observe);
    mine.start.push(start);
  }
}

const rows = [...figures].map(([size, { observe, start, read, written }]) => ({
  'stored, all open': size,
  'observe one, ms': median(observe).toFixed(2),
  'bytes read': read,
  'bytes written': written,
  'worker start to first answer, ms': median(start).toFixed(2),
}));
console.table(rows);
const [least, most] = [SIZES[0], SIZES.at(-1)].map((size) => figures.get(size as number)) as [Figures, Figures];
for (const name of ['observe', 'start'] as const) {
  check(`${name}, ${SIZES.at(-1)} to ${SIZES[0]} stored`, median(most[name]) / median(least[name]), MOST[name]);
}

now = NOW;
const mixed = await fill(
  Array.from({ length: 10_000 }, (_, index) =>
    index < OPEN ? fullyRead(index, openPatterns) : index % 10 === 0 ? fullyRead(index, finishedPatterns) : listed(index),
  ),
  QUOTA,
);
const asRead = mixed.bytes();
now = NOW + 200 * DAY_MS;
await startWorker().rebuild();
console.log(`10,000 orders as they were read: ${asRead} bytes, at most ${mixed.peak()} on the way; after some months and an update:`);
console.log(`10,000 orders, ${OPEN} of them open, a tenth fully read: ${mixed.bytes()} bytes`, mixed.bytesByKind());
check('their share of the room', mixed.bytes() / QUOTA, MOST_ROOM);
check('the share on the way', mixed.peak() / QUOTA, MOST_ON_THE_WAY);
const worker = startWorker();
const popup = await timed(() => worker.list([]));
const all = await timed(() => worker.haystacks());
console.log(`popup: the list ${popup.toFixed(0)} ms, what a search looks through ${all.toFixed(0)} ms`);

function check(what: string, value: number, most: number): void {
  const isGood = value <= most;
  console.log(`${isGood ? 'good' : 'MISSED'}: ${what}: ${value.toFixed(2)} (at most ${most})`);
  if (!isGood) process.exitCode = 1;
}
