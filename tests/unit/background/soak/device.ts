/** A computer with a browser: a clock that can lie, a disk that can fail, an alarm, notices, and workers that can be killed at any step. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createKeeper } from '../../../../src/background/keeper.ts';
import type { Random } from './random.ts';

export type StepKind = 'read' | 'write' | 'alarm' | 'notice' | 'other';
/** What the worker that lives now meets, besides its end. */
export interface Trouble {
  /** The step before which it is killed, or after it. */
  killedAt?: number;
  /** The read or write that fails, counted from 1. */
  failingRead?: number;
  failingWrite?: number;
  notices?: 'fail' | 'hang';
}
export type Keeper = ReturnType<typeof createKeeper>;
type Items = Record<string, unknown>;

export function createDevice(random: Random, start: { time: number; zone: string }) {
  const state = {
    /** The true time (ms), by how much the clock is off, and the zone that is set. */
    ...start,
    offset: 0,
    alarm: null as number | null,
    isFull: false,
    disk: {} as Items,
    /** What lives as long as the browser. */
    session: {} as Items,
    standing: new Set<string>(),
  };
  let life = newLife({});
  let onShown: (id: string, message: string, isSure: boolean) => void = () => undefined;
  let pauses: (() => void)[] = [];

  function newLife(trouble: Trouble) {
    return { trouble, steps: 0, reads: 0, writes: 0, isDead: false };
  }
  const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

  async function step<T>(kind: StepKind, work: () => T): Promise<T> {
    const mine = life;
    if (mine.isDead) return never();
    mine.steps += 1;
    if (mine.trouble.killedAt !== undefined && mine.steps >= mine.trouble.killedAt) {
      mine.isDead = true;
      if (random.chance(0.5)) work();
      return never();
    }
    if (kind === 'read' && ++mine.reads === mine.trouble.failingRead) throw new Error('reading failed');
    if (kind === 'write' && (state.isFull || ++mine.writes === mine.trouble.failingWrite)) throw new Error('QUOTA_BYTES quota exceeded');
    if (kind === 'notice' && mine.trouble.notices === 'fail') throw new Error('no notice now');
    if (kind === 'notice' && mine.trouble.notices === 'hang') {
      if (random.chance(0.5)) work();
      return never();
    }
    return work();
  }

  const copy = <T>(value: T): T => structuredClone(value);
  const areaOf = (items: () => Items, read: StepKind, write: StepKind) => ({
    get: (keys: string | string[] | null) =>
      step(read, () => {
        const wanted = keys === null ? Object.keys(items()) : [keys].flat();
        return copy(Object.fromEntries(wanted.flatMap((key) => (key in items() ? [[key, items()[key]]] : []))));
      }),
    set: (added: Items) => step(write, () => void Object.assign(items(), copy(added))),
    remove: (keys: string | string[]) =>
      step('other', () => {
        for (const key of [keys].flat()) delete items()[key];
      }),
  });
  Object.assign(
    fakeBrowser.storage.local,
    areaOf(() => state.disk, 'read', 'write'),
  );
  Object.assign(
    fakeBrowser.storage.session,
    areaOf(() => state.session, 'other', 'other'),
  );

  const startWorker = (): Keeper =>
    createKeeper({
      // No step is made at the moment of the one before it.
      now: () => state.time + state.offset + life.steps,
      get zone() {
        return state.zone;
      },
      say: ({ key }) => key,
      pause: () => new Promise((resolve) => pauses.push(resolve)),
      setAlarm: (moment) =>
        step('alarm', () => {
          state.alarm = moment;
        }),
      showToolbar: () => step('other', () => undefined),
      showNotice: ({ id, message }) => {
        const mine = life;
        return step('notice', () => {
          state.standing.add(id);
          onShown(id, message, !mine.isDead && mine.trouble.notices !== 'hang');
        });
      },
      takeBackNotice: (id) => step('other', () => void state.standing.delete(id)),
      standingNotices: () => step('other', () => [...state.standing]),
      measureRoom: async () => null,
      report: () => undefined,
    });

  /** A worker starts, does its work to the end or to its death, and is gone. */
  async function live(trouble: Trouble, work: (keeper: Keeper) => Promise<unknown>[]): Promise<'done' | 'killed' | 'stuck'> {
    life = newLife(trouble);
    pauses = [];
    const keeper = startWorker();
    const mine = life;
    let isDone = false;
    void Promise.allSettled([keeper.wake(), ...work(keeper)])
      .then(() => keeper.reminded())
      .then(() => {
        isDone = true;
      });
    // All work goes on in microtasks, so that one turn of the loop does all of it that does not wait.
    for (let turns = 0; turns < 200 && !isDone && !mine.isDead; turns += 1) {
      for (const resolve of pauses.splice(0)) resolve();
      await new Promise((resolve) => setImmediate(resolve));
    }
    const end = isDone ? 'done' : mine.isDead ? 'killed' : 'stuck';
    // Nothing that a worker began goes on once it is gone.
    mine.isDead = true;
    return end;
  }

  return {
    state,
    live,
    listen: (heard: typeof onShown) => {
      onShown = heard;
    },
    closeBrowser: () => {
      state.session = {};
      state.standing.clear();
    },
  };
}
export type Device = ReturnType<typeof createDevice>;
