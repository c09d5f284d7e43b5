import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Day } from '../../../src/model/day.ts';
import {
  type Agenda,
  emptyAgenda,
  entriesOf,
  entryIn,
  leafOf,
  loadAgenda,
  openWhere,
  packAgenda,
  salvageAgenda,
  withEntries,
} from '../../../src/store/agenda.ts';
import { type AgendaEntry, addUp, isOwing, sumOf } from '../../../src/store/agenda-entries.ts';

const ZONE = 'Europe/Madrid';
const idOf = (index: number): string => String(8_200_000_000_001_234 + index * 10_000);
const anyEntry: fc.Arbitrary<AgendaEntry | null> = fc.option(
  fc.record(
    {
      turnsAt: fc.option(fc.integer({ min: 1, max: 100 }), { freq: 2 }),
      look: fc.constantFrom('unchecked', 'warn', 'urgent'),
      due: fc.constantFrom<Day[]>('2026-11-23' as Day, '2026-12-01' as Day),
      owedAt: fc.integer({ min: 1, max: 100 }),
      notice: fc.constantFrom('stands', 'outlived'),
    },
    { requiredKeys: ['turnsAt'] },
  ),
  { freq: 3 },
);
const anyChanges = fc.array(fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), anyEntry), { maxLength: 8 }), { maxLength: 12 });

const whole = async (): Promise<Agenda> => (await openWhere((await loadAgenda()) as Agenda, () => true)) as Agenda;

async function store(changes: ReadonlyMap<string, AgendaEntry | null>): Promise<void> {
  const agenda = await loadAgenda([...changes.keys()]);
  await browser.storage.local.set(packAgenda(withEntries(agenda ?? emptyAgenda(ZONE), changes)));
}

beforeEach(() => fakeBrowser.reset());

describe('the agenda', () => {
  it('is found again as it was written, piece by piece, and its sums are those of its entries', async () => {
    await fc.assert(
      fc.asyncProperty(anyChanges, async (rounds) => {
        fakeBrowser.reset();
        await store(new Map());
        const model = new Map<string, AgendaEntry>();
        for (const round of rounds) {
          const changes = new Map(round.map(([index, entry]) => [idOf(index), entry]));
          await store(changes);
          for (const [orderId, entry] of changes) if (entry) model.set(orderId, entry);
          for (const [orderId, entry] of changes) if (!entry) model.delete(orderId);
        }
        const agenda = await whole();
        expect(entriesOf(agenda)).toEqual(Object.fromEntries(model));
        expect(addUp(Object.values(agenda.sums))).toEqual(addUp([...model.values()].map(sumOf)));
        expect(Object.keys(agenda.owing).sort()).toEqual([...model].flatMap(([id, entry]) => (isOwing(entry) ? [id] : [])).sort());
        expect(entriesOf(await salvageAgenda(null, ZONE))).toEqual(Object.fromEntries(model));
      }),
      { numRuns: 60 },
    );
  });

  it('opens what turns by a moment, and nothing that does not', async () => {
    const entries = Array.from({ length: 60 }, (_, index): [string, AgendaEntry] => [idOf(index), { turnsAt: index === 7 ? 5 : 50 }]);
    await store(new Map(entries));
    const opened = await openWhere((await loadAgenda()) as Agenda, ({ turnsAt }) => turnsAt !== null && turnsAt <= 5);
    expect(Object.keys(opened?.leaves ?? {})).toEqual([leafOf(idOf(7))]);
    expect(entryIn(opened as Agenda, idOf(7))).toEqual({ turnsAt: 5 });
  });

  it('spreads the orders of one buyer, whose ids end alike', () => {
    const counts = Map.groupBy(
      Array.from({ length: 10_000 }, (_, index) => leafOf(idOf(index))),
      (leaf) => leaf,
    );
    expect(counts.size).toBeGreaterThan(3_500);
    expect(Math.max(...[...counts.values()].map((ids) => ids.length))).toBeLessThan(16);
  });

  it.each([1, 2, 3, 4])('asks to be rebuilt where a part of %i digits is broken, and keeps what the others tell', async (digits) => {
    const entries = Array.from({ length: 60 }, (_, index): [string, AgendaEntry] => [idOf(index), { turnsAt: 50 }]);
    await store(new Map(entries));
    const leaf = leafOf(idOf(7));
    await browser.storage.local.set({ [`agenda:${leaf.slice(0, digits)}`]: 'eaten' });
    expect(await loadAgenda([idOf(7)])).toBeNull();
    const salvaged = Object.keys(entriesOf(await salvageAgenda(null, ZONE)));
    const lost = digits === 4 ? entries.filter(([orderId]) => leafOf(orderId) === leaf) : [];
    expect(salvaged.length).toBe(entries.length - lost.length);
  });
});
