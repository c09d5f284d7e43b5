import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createKeeper } from '../../../src/background/keeper.ts';
import { showNotice, standingNotices, takeBackNotice } from '../../../src/background/notifications.ts';
import { addDays, DAY_MS, type Day, dayAt, HOUR_MS, momentOf } from '../../../src/model/day.ts';
import type { Facts, Observation } from '../../../src/model/observation.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { everythingOf } from './everything.ts';

const ZONE = 'Europe/Madrid';
const START = Date.parse('2026-11-22T12:00:00Z');
const TODAY = dayAt(START, ZONE);
/** The next day is near. */
const EVENING = START + 7 * HOUR_MS;
const ID = '8200000000000001';

let now = START;
let alarm: number | null = null;
let toolbar: [number, string | null] = [0, null];
let shown: string[] = [];
let failures: string[] = [];
/** A browser that does not answer is waited for until the test ends. */
let patience = Promise.withResolvers<void>();
let keepers: { reminded(): Promise<void> }[] = [];

/** A background that has just been started: all that it knows is what is stored. */
function startKeeper() {
  const keeper = createKeeper({
    now: () => now,
    zone: ZONE,
    setAlarm: async (moment) => {
      alarm = moment;
    },
    showToolbar: async ({ pressing, worst }) => {
      toolbar = [pressing, worst];
    },
    say: ({ key, count }) => `${key} ${count ?? ''}`.trim(),
    pause: () => patience.promise,
    showNotice,
    takeBackNotice,
    standingNotices,
    measureRoom: async () => null,
    report: (error) => failures.push(error.message),
  });
  keepers.push(keeper);
  return keeper;
}

const saw = (facts: Facts, orderId = ID, seenAt = now): Observation => ({ orderId, source: 'detail-dom', seenAt, facts, parcels: [] });
const endingIn = (days: number, orderId = ID): Observation =>
  saw({ status: 'shipped', shippedOn: addDays(TODAY, -20), guaranteeOn: addDays(TODAY, days) }, orderId);
const inDays = (days: number): Day => addDays(TODAY, days);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  [now, alarm, toolbar, shown, failures] = [START, null, [0, null], [], []];
  vi.spyOn(browser.notifications, 'create').mockImplementation(async (id: unknown) => {
    shown.push(String(id));
    return String(id);
  });
  vi.spyOn(browser.notifications, 'clear');
  vi.spyOn(browser.notifications, 'getAll').mockResolvedValue({} as never);
  vi.spyOn(browser.notifications, 'getPermissionLevel').mockResolvedValue('granted' as never);
  patience = Promise.withResolvers();
  keepers = [];
});

// None goes on into the next test: what is stored there is none of its business.
afterEach(async () => {
  patience.resolve();
  await Promise.all(keepers.map((keeper) => keeper.reminded()));
});

describe('the keeper', () => {
  it('answers an observation with what is now known of the order, and keeps it', async () => {
    const { views } = await startKeeper().observe([endingIn(30), { ...saw({ store: 'Lamp Corner' }), source: 'list-dom' }]);
    expect(views[0]).toMatchObject({ order: { orderId: ID, store: 'Lamp Corner' }, judgement: { deadline: { on: inDays(30), daysLeft: 30 } } });
    expect((await everythingOf(startKeeper())).orders[0]?.order.store).toBe('Lamp Corner');
  });

  it('loses nothing when observations come all at once', async () => {
    const keeper = startKeeper();
    await Promise.all([
      keeper.observe([saw({ store: 'a' })]),
      keeper.observe([saw({ statusText: 'b' })]),
      keeper.observe([saw({ promisedOn: inDays(3) })]),
    ]);
    expect((await everythingOf(keeper)).orders[0]?.order).toMatchObject({ store: 'a', statusText: 'b', promisedOn: inDays(3) });
  });

  it('sets the alarm to the first day on which anything changes', async () => {
    now = EVENING;
    await startKeeper().observe([endingIn(8)]);
    expect(alarm).toBe(momentOf(inDays(1), ZONE));
  });

  it('never sets it further ahead than six hours, so that one that is lost puts off little', async () => {
    await startKeeper().observe([endingIn(30)]);
    expect(alarm).toBe(START + 6 * HOUR_MS);
  });

  it('moves the alarm when the reminder days change', async () => {
    const keeper = startKeeper();
    now = EVENING;
    await keeper.observe([endingIn(12)]);
    await keeper.changeSettings({ ...DEFAULT_SETTINGS, reminderDays: 11 });
    expect(alarm).toBe(momentOf(inDays(1), ZONE));
  });

  it('counts the orders that need action, coloured by the worst', async () => {
    await startKeeper().observe([endingIn(30, '8200000000000001'), endingIn(5, '8200000000000002'), endingIn(1, '8200000000000003')]);
    expect(toolbar).toEqual([2, 'urgent']);
  });

  it('puts the most pressing order first', async () => {
    const keeper = startKeeper();
    await keeper.observe([endingIn(30, '8200000000000001'), endingIn(1, '8200000000000003'), endingIn(5, '8200000000000002')]);
    expect((await everythingOf(keeper)).orders.map(({ order }) => order.orderId)).toEqual([
      '8200000000000003',
      '8200000000000002',
      '8200000000000001',
    ]);
  });

  it('forgets everything when told', async () => {
    const keeper = startKeeper();
    await keeper.observe([endingIn(1)]);
    await keeper.forgetEverything();
    expect([alarm, toolbar, (await everythingOf(keeper)).stored.orders]).toEqual([null, [0, null], 0]);
  });
});

describe('deleting everything', () => {
  it('is done while a notice never settles, and the next order is kept as usual', async () => {
    vi.mocked(browser.notifications.create).mockImplementation(() => new Promise<never>(() => undefined));
    vi.mocked(browser.notifications.getAll).mockImplementation(() => new Promise<never>(() => undefined) as never);
    const keeper = startKeeper();
    await keeper.observe([endingIn(1)]);
    await keeper.forgetEverything();
    expect([await browser.storage.local.get(null), alarm]).toEqual([{}, null]);
    await keeper.observe([endingIn(30, '8200000000000002')]);
    expect((await everythingOf(keeper)).orders.map(({ order }) => order.orderId)).toEqual(['8200000000000002']);
  });
});

describe('orders that show one number', () => {
  const parcel = { number: 'RB123456785CN', originNumber: null, isHidden: false, carrier: null, service: null, events: [], position: 0, count: 1 };
  const shipped = (orderId: string, days: number, ends: number): Observation => ({
    ...saw({ status: 'shipped', shippedOn: inDays(days), guaranteeOn: inDays(ends) }, orderId),
    parcels: [parcel],
  });
  const rulesOf = (views: { order: { orderId: string }; judgement: { warnings: { id: string }[]; notes: { id: string }[] } }[], orderId: string) =>
    views
      .filter(({ order }) => order.orderId === orderId)
      .flatMap(({ judgement }) => [...judgement.warnings, ...judgement.notes].map(({ id }) => id));

  it('N18: travel together when shipped close to each other, and the earlier deadline moves the alarm of both', async () => {
    await startKeeper().observe([shipped('8200000000000001', -3, 30)]);
    const { views } = await startKeeper().observe([shipped('8200000000000002', -2, 12)]);
    expect(rulesOf(views, '8200000000000001')).toContain('N18');
    expect(rulesOf(views, '8200000000000002')).toContain('N18');
    expect((await everythingOf(startKeeper())).orders.map(({ judgement }) => judgement.deadline?.on)).toEqual([inDays(12), inDays(12)]);
  });

  it('N17: warn the later one when they were shipped months apart', async () => {
    await startKeeper().observe([shipped('8200000000000001', -90, -40)]);
    const { views } = await startKeeper().observe([shipped('8200000000000002', -2, 40)]);
    expect(rulesOf(views, '8200000000000002')).toContain('N17');
    expect(rulesOf(views, '8200000000000001')).not.toContain('N17');
  });
});

describe('reminders', () => {
  it('P02 P03 P04: one for each stage on its day, however often the worker dies in between', async () => {
    await startKeeper().observe([endingIn(10)]);
    for (let hours = 0; hours <= 24 * 12; hours += 6) {
      now = START + (hours * DAY_MS) / 24;
      // The list is looked at once, and says nothing new.
      if (hours === 24 * 6) await startKeeper().observe([{ ...endingIn(10), seenAt: now }]);
      await startKeeper().wake();
      await startKeeper().rebuild();
    }
    expect(shown).toEqual(['P02', 'P03', 'P04', 'P04.last', 'P05'].map((stage) => `${ID}:guarantee:${stage}`));
  });

  it('shows only the stage at which an order is first met', async () => {
    const keeper = startKeeper();
    await keeper.observe([endingIn(1)]);
    await keeper.reminded();
    expect(shown).toEqual([`${ID}:guarantee:P04`]);
  });

  it('does not repeat itself when another page prints the same deadline a day apart', async () => {
    const keeper = startKeeper();
    await keeper.observe([endingIn(6)]);
    await keeper.observe([{ ...endingIn(5), source: 'tracking-dom' }]);
    await keeper.reminded();
    expect(shown).toHaveLength(1);
  });

  it('P07: starts anew after an extension, and takes back what was shown', async () => {
    const keeper = startKeeper();
    await keeper.observe([endingIn(2)]);
    now += 3_600_000;
    await keeper.observe([endingIn(20)]);
    await keeper.reminded();
    expect(browser.notifications.clear).toHaveBeenCalledWith(`${ID}:guarantee:P03`);
    now = START + 14 * DAY_MS;
    await startKeeper().wake();
    expect(shown).toEqual([`${ID}:guarantee:P03`, `${ID}:guarantee:T21`]);
  });

  it('do not keep a page waiting, however long a desktop takes to show one', async () => {
    vi.mocked(browser.notifications.create).mockImplementation(() => new Promise<never>(() => undefined));
    const { views } = await startKeeper().observe([endingIn(1)]);
    expect(views[0]?.judgement.level).toBe('urgent');
  });

  it('are shown by the next worker where one died before it could show them, and by no one after that', async () => {
    const { create } = browser.notifications;
    const show = vi.mocked(create).getMockImplementation() as typeof create;
    vi.mocked(create).mockClear();
    vi.mocked(create).mockImplementation(() => new Promise<never>(() => undefined));
    await startKeeper().observe([endingIn(1), endingIn(30, '8200000000000002')]);
    await vi.waitFor(() => expect(create).toHaveBeenCalled());
    vi.mocked(create).mockImplementation(show);
    expect(shown).toEqual([]);
    await startKeeper().wake();
    expect(shown).toEqual([`${ID}:guarantee:P04`]);
    await everythingOf(startKeeper());
    await startKeeper().wake();
    await startKeeper().rebuild();
    expect(shown).toHaveLength(1);
  });

  it('are asked for by no later worker once they were shown', async () => {
    const keeper = startKeeper();
    await keeper.observe([endingIn(1)]);
    await keeper.reminded();
    await everythingOf(keeper);
    const judged = vi.spyOn(browser.storage.local, 'get');
    await startKeeper().wake();
    expect(judged.mock.calls.map(([keys]) => keys)).toEqual([['agenda'], ['settings']]);
  });

  it('tries again later when the browser could not show one, and holds up nothing else', async () => {
    vi.mocked(browser.notifications.create).mockRejectedValueOnce(new Error('no notifications here'));
    const keeper = startKeeper();
    await keeper.observe([endingIn(1)]);
    await keeper.reminded();
    expect([shown, toolbar, failures]).toEqual([[], [1, 'urgent'], ['no notifications here']]);
    await startKeeper().wake();
    expect(shown).toEqual([`${ID}:guarantee:P04`]);
  });
});

describe('trouble with the storage', () => {
  it('sets a broken record aside, counts it, and goes on with the rest', async () => {
    await startKeeper().observe([endingIn(30, '8200000000000001'), endingIn(1, '8200000000000002')]);
    await browser.storage.local.set({ 'order:8200000000000001': { version: 1, value: { orderId: 'nonsense' } } });
    const { orders, stored } = await everythingOf(startKeeper());
    expect(orders.map(({ order }) => order.orderId)).toEqual(['8200000000000002']);
    expect(stored.broken).toBe(1);
    expect(Object.keys(await browser.storage.local.get(null))).toContain('broken:order:8200000000000001');
    expect((await everythingOf(startKeeper())).stored.broken).toBe(1);
  });

  it('does not lose a record that a newer version wrote', async () => {
    const stored = { version: 99, value: { shape: 'of tomorrow' } };
    await browser.storage.local.set({ 'order:8200000000000009': stored });
    await everythingOf(startKeeper());
    expect(Object.values(await browser.storage.local.get(null))).toContainEqual(stored);
  });

  it('sets two records of one order aside beside each other', async () => {
    const newer = [{ version: 98 }, { version: 99 }, { version: 98 }];
    for (const stored of newer) {
      await browser.storage.local.set({ 'order:8200000000000009': stored });
      await startKeeper().rebuild();
    }
    expect((await everythingOf(startKeeper())).stored.broken).toBe(2);
    const { 'newer:order:8200000000000009': first, 'newer:order:8200000000000009#2': second } = await browser.storage.local.get(null);
    expect([first, second]).toEqual(newer.slice(0, 2));
  });

  it('brings a record back as soon as it can be read, marks and all, and joins it with what was seen since', async () => {
    const keeper = startKeeper();
    await keeper.observe([endingIn(30)]);
    await keeper.mark({ orderId: ID, mark: { kind: 'wrote', on: TODAY, until: null, by: 'buyer' } });
    const key = `order:${ID}`;
    const { [key]: record } = await browser.storage.local.get(key);
    await browser.storage.local.remove(key);
    await browser.storage.local.set({ [`newer:${key}`]: record });
    now = START + HOUR_MS;
    await startKeeper().observe([saw({ store: 'Lamp Corner' })]);
    await startKeeper().rebuild();
    const { orders, stored } = await everythingOf(startKeeper());
    expect(orders[0]?.order).toMatchObject({ store: 'Lamp Corner', marks: [{ kind: 'wrote' }], clocks: [{ on: inDays(30) }], lastSeenAt: now });
    expect([orders.length, stored.broken]).toEqual([1, 0]);
    expect(Object.keys(await browser.storage.local.get(null))).not.toContain(`newer:${key}`);
  });

  it('still tells what it knows when nothing can be written, and says that it was not kept', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const keeper = startKeeper();
    const { views, problem } = await keeper.observe([endingIn(1)]);
    expect(views[0]?.judgement.level).toBe('urgent');
    expect(problem).toBe('full');
    expect((await everythingOf(startKeeper())).stored.problem).toBe('full');
  });

  it('keeps an order and the day of its next turn all or nothing', async () => {
    await startKeeper().observe([endingIn(30)]);
    const written: string[][] = [];
    vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items: object) => void written.push(Object.keys(items)));
    await startKeeper().observe([endingIn(20, '8200000000000002')]);
    expect(written.find((keys) => keys.includes('order:8200000000000002'))).toContain('agenda');
  });

  it('computes a lost or broken agenda anew', async () => {
    now = EVENING;
    await startKeeper().observe([endingIn(8)]);
    await browser.storage.local.set({ agenda: 'eaten' });
    alarm = null;
    await startKeeper().wake();
    expect(alarm).toBe(momentOf(inDays(1), ZONE));
  });

  it('falls back to the usual settings field by field', async () => {
    await browser.storage.local.set({ settings: { version: 1, value: { reminderDays: -3, destination: 'ES', services: 'all' } } });
    expect((await everythingOf(startKeeper())).settings).toEqual({ ...DEFAULT_SETTINGS, destination: 'ES' });
  });
});
