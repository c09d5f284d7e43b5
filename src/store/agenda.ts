/**
 * The index: for each order whose clocks matter when its judgement turns next, how pressing it is, and which reminders it still owes the buyer. It
 * is a shortcut, not a truth: whatever is missing or broken in it is computed anew from the orders. Finished orders are not in it.
 *
 * It is a tree, so that an order's entry costs the same among ten or ten thousand: `agenda` holds what must be known at each start, and the sums of
 * its branches; `agenda:7`, `agenda:70` and `agenda:703` hold the sums of what grows from them, and `agenda:7035` the entries of a leaf: few of them,
 * however many orders there are. A part counts only where the sum above it says that it is there, and all parts that change are written together.
 */
import * as v from 'valibot';
import { PaceSchema } from '../model/pace.ts';
import { type AgendaEntry, addUp, type Entries, EntrySchema, isOwing, type Sum, SumSchema, type Sums, sumOf } from './agenda-entries.ts';
import { type Items, readItems } from './area.ts';
import { type Migration, shapeOf } from './versioned.ts';

const KEY = 'agenda';
const SumsSchema = v.record(v.string(), SumSchema);
const RootSchema = v.object({
  /** The zone in which the moments were reckoned. */
  zone: v.string(),
  /** How the clock ran by which they were. */
  pace: v.nullable(PaceSchema),
  /** The orders of which something is to be shown or taken back: few, and not for long. */
  owing: v.record(v.string(), v.pick(EntrySchema, ['owedAt', 'notice'])),
  /** By branch. */
  sums: SumsSchema,
});
type Root = v.InferOutput<typeof RootSchema>;

/** The agenda as far as it was opened. */
export interface Agenda extends Root {
  /** By branch, the sums of what grows from it: of other branches, or of leaves. */
  branches: Record<string, Sums>;
  leaves: Record<string, Entries>;
  /** Leaves that are not stored as they are here. */
  changed: ReadonlySet<string>;
}

/** What versions 1 to 4 held is computed anew from the orders and from what was shown of them. */
const computeAnew: Migration = { name: 'compute the agenda anew', dropOn: '2027-12-01', apply: () => null };
const rootShape = shapeOf<Root>(RootSchema, [computeAnew, computeAnew, computeAnew, computeAnew]);
const branchShape = shapeOf<Sums>(SumsSchema);
const leafShape = shapeOf<Entries>(v.record(v.string(), EntrySchema));

const DIGITS = [...'01234567'];
/** Digits of a leaf's name; each branch has the name of all that grows from it, but for the last digits. */
const DEPTH = 4;
const ALL_LEAVES = Array.from({ length: DEPTH - 1 }).reduce<string[]>(
  (names) => names.flatMap((name) => DIGITS.map((digit) => name + digit)),
  DIGITS,
);
/** From the root up. */
const branchesOf = (leaf: string): string[] => Array.from({ length: DEPTH - 1 }, (_, depth) => leaf.slice(0, depth + 1));
const keyOf = (part: string): string => `${KEY}:${part}`;

export const leafOf = (orderId: string): string => (hashOf(orderId) & 0xfff).toString(8).padStart(DEPTH, '0');

/** The ids of one buyer end alike: here they are mixed well (FNV-1a), up to the last bits. */
export function hashOf(orderId: string): number {
  let hash = 0x811c9dc5;
  for (const char of orderId) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  return hash ^ (hash >>> 12) ^ (hash >>> 24);
}
const leavesOf = (orderIds: readonly string[]): string[] => [...new Set(orderIds.map(leafOf))];

export const emptyAgenda = (zone: string): Agenda => ({ zone, pace: null, owing: {}, sums: {}, branches: {}, leaves: {}, changed: new Set() });

/** With the entries of these orders opened. Null when there is none or it is broken: it must be rebuilt. */
export async function loadAgenda(orderIds: readonly string[] = []): Promise<Agenda | null> {
  const leaves = leavesOf(orderIds);
  const items = await readItems([KEY, ...keysOf(leaves)]);
  const root = rootShape.unpack(items[KEY]);
  return root && join({ ...root, branches: {}, leaves: {}, changed: new Set() }, leaves, items);
}

/** The same with the entries of these orders opened too; null when it must be rebuilt. */
export const openOrders = (agenda: Agenda, orderIds: readonly string[]): Promise<Agenda | null> => openLeaves(agenda, leavesOf(orderIds));

/** The same with all entries opened whose sum is wanted; null when it must be rebuilt. */
export async function openWhere(agenda: Agenda, isWanted: (sum: Sum) => boolean): Promise<Agenda | null> {
  const wanted = (sums: Sums = {}): string[] => Object.keys(sums).filter((name) => isWanted(sums[name] as Sum));
  const branches = { ...agenda.branches };
  let names = wanted(agenda.sums);
  for (let depth = 1; depth < DEPTH; depth += 1) {
    const missing = names.filter((branch) => !branches[branch]);
    const items = missing.length > 0 ? await readItems(missing.map(keyOf)) : {};
    for (const branch of missing) {
      const sums = branchShape.unpack(items[keyOf(branch)]);
      if (!sums) return null;
      branches[branch] = sums;
    }
    names = names.flatMap((branch) => wanted(branches[branch]));
  }
  return openLeaves({ ...agenda, branches }, names);
}

async function openLeaves(agenda: Agenda, leaves: readonly string[]): Promise<Agenda | null> {
  const missing = leaves.filter((leaf) => !agenda.leaves[leaf]);
  const stored = missing.filter((leaf) => agenda.sums[leaf.slice(0, 1)]);
  return missing.length === 0 ? agenda : join(agenda, missing, stored.length > 0 ? await readItems(keysOf(stored)) : {});
}

const keysOf = (leaves: readonly string[]): string[] => [...new Set([...leaves.flatMap(branchesOf), ...leaves])].map(keyOf);

function join(agenda: Agenda, leaves: readonly string[], items: Items): Agenda | null {
  const joined = { ...agenda, branches: { ...agenda.branches }, leaves: { ...agenda.leaves } };
  for (const leaf of leaves) {
    let sums: Sums = agenda.sums;
    for (const branch of branchesOf(leaf)) {
      const above: Sums | null = joined.branches[branch] ?? (sums[branch] ? branchShape.unpack(items[keyOf(branch)]) : {});
      if (!above) return null;
      joined.branches[branch] = above;
      sums = above;
    }
    const entries = sums[leaf] ? leafShape.unpack(items[keyOf(leaf)]) : {};
    if (!entries || Object.keys(entries).length !== (sums[leaf]?.orders ?? 0)) return null;
    joined.leaves[leaf] = entries;
  }
  return joined;
}

/** All of it that can be read, however broken the rest is; what was not written yet (`unwritten`) goes before what is stored. */
export async function salvageAgenda(unwritten: Agenda | null, zone: string): Promise<Agenda> {
  const items = await readItems([KEY, ...ALL_LEAVES.map(keyOf)]);
  const root = unwritten ?? rootShape.unpack(items[KEY]);
  const entries = ALL_LEAVES.flatMap((leaf) => Object.entries(unwritten?.leaves[leaf] ?? leafShape.unpack(items[keyOf(leaf)]) ?? {}));
  const whole = withEntries(emptyAgenda(zone), new Map(entries));
  return { ...whole, zone: root?.zone ?? zone, pace: root?.pace ?? null };
}

export const entriesOf = ({ leaves }: Agenda): Entries => Object.assign({}, ...Object.values(leaves));

/** Of an order that was opened. */
export const entryIn = ({ leaves }: Agenda, orderId: string): AgendaEntry | undefined => leaves[leafOf(orderId)]?.[orderId];

/** With other entries of orders that were opened; null takes one out. */
export function withEntries(agenda: Agenda, entries: ReadonlyMap<string, AgendaEntry | null>): Agenda {
  const next = { ...agenda, sums: { ...agenda.sums }, branches: { ...agenda.branches }, leaves: { ...agenda.leaves }, owing: { ...agenda.owing } };
  const changed = new Set<string>();
  for (const [orderId, entry] of entries) {
    const leaf = leafOf(orderId);
    if (isSame(next.leaves[leaf]?.[orderId], entry)) continue;
    if (!changed.has(leaf)) next.leaves[leaf] = { ...next.leaves[leaf] };
    changed.add(leaf);
    put(next.leaves[leaf] as Entries, orderId, entry);
    put(next.owing, orderId, entry && isOwing(entry) ? owedOf(entry) : null);
  }
  for (const leaf of changed) addToBranch(next, leaf, addUp(Object.values(next.leaves[leaf] ?? {}).map(sumOf)));
  for (let depth = DEPTH - 1; depth > 0; depth -= 1) {
    const branches = new Set([...changed].map((leaf) => leaf.slice(0, depth)));
    for (const branch of branches) addToBranch(next, branch, addUp(Object.values(next.branches[branch] ?? {})));
  }
  return { ...next, changed: new Set([...agenda.changed, ...changed]) };
}

/** Writes the sum of a part where it belongs: at the branch that it grows from, or at the root. */
function addToBranch(agenda: Agenda, part: string, sum: Sum | null): void {
  const branch = part.slice(0, -1);
  const sums = branch === '' ? agenda.sums : { ...agenda.branches[branch] };
  put(sums, part, sum);
  if (branch !== '') agenda.branches[branch] = sums;
}

const isSame = (a: AgendaEntry | undefined, b: AgendaEntry | null): boolean => JSON.stringify(a ?? null) === JSON.stringify(b);
const owedOf = ({ owedAt, notice }: AgendaEntry) => ({ ...(owedAt !== undefined && { owedAt }), ...(notice && { notice }) });

function put<T>(values: Record<string, T>, name: string, value: T | null): void {
  if (value === null) delete values[name];
  else values[name] = value;
}

/** What is stored of an agenda: its root, and of the rest what changed. */
export function packAgenda({ zone, pace, owing, sums, branches, leaves, changed }: Agenda): Items {
  const parts = [
    ...[...new Set([...changed].flatMap(branchesOf))].map((branch) => [keyOf(branch), branchShape.pack(branches[branch] ?? {})]),
    ...[...changed].map((leaf) => [keyOf(leaf), leafShape.pack(leaves[leaf] ?? {})]),
  ];
  return { [KEY]: rootShape.pack({ zone, pace, owing, sums }), ...Object.fromEntries(parts) };
}
