import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Walk, WalkProgress } from '../../../../src/model/walk.ts';
import { createWalker, type Step } from '../../../../src/page/walk/walker.ts';

const [A, B, C] = ['8200000000000001', '8200000000000002', '8200000000000003'];
const PAUSE = 4_000;

/** Reads one order per step, after a pause; `outcomes` says what becomes of each. */
function open({ outcomes = {}, isTaken = false }: { outcomes?: Record<string, Walk['halt'] | Error>; isTaken?: boolean } = {}) {
  const progress: (WalkProgress | null)[] = [];
  const saved: (Walk | null)[] = [];
  const requests: { orderId: string; at: number }[] = [];
  const step: Step = async (walk, pace) => {
    const [orderId] = walk.todo;
    if (!orderId) return null;
    await pace();
    requests.push({ orderId, at: Date.now() });
    const outcome = outcomes[orderId] ?? null;
    if (outcome instanceof Error) throw outcome;
    if (outcome) return { ...walk, halt: outcome };
    return { ...walk, todo: walk.todo.slice(1), done: walk.done + 1 };
  };
  const life = new AbortController();
  const means = {
    now: Date.now,
    pause: () => PAUSE,
    walker: 'this page',
    save: async (walk: Walk | null) => {
      if (isTaken) return 'taken';
      saved.push(walk);
      return null;
    },
  };
  const walker = createWalker({ numbers: step, list: step }, means, life.signal, (next) => progress.push(next));
  return { walker, progress, saved, requests, life, phase: () => progress.at(-1)?.phase ?? null };
}
const toRead = (...todo: string[]) => ({ kind: 'numbers' as const, todo, done: 0 });
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 22) });
  vi.stubGlobal('reportError', vi.fn());
});

describe('a walk', () => {
  it('reads each order once, with a pause between any two, and forgets itself at the end', async () => {
    const { walker, requests, saved, progress } = open();
    void walker.begin(toRead(A, B, C));
    await pass(60_000);
    expect(requests.map(({ orderId }) => orderId)).toEqual([A, B, C]);
    expect(requests.slice(1).map(({ at }, index) => at - (requests[index]?.at ?? 0))).toEqual([PAUSE, PAUSE]);
    expect(saved.at(-1)).toBeNull();
    expect(progress.at(-1)).toEqual({ kind: 'numbers', phase: 'finished', done: 3, total: 3, halt: null });
  });

  it('asks for nothing while it is paused, and goes on where it was', async () => {
    const { walker, requests, phase } = open();
    void walker.begin(toRead(A, B));
    await pass(1_000);
    walker.pause();
    await pass(60_000);
    expect(phase()).toBe('paused');
    expect(requests).toHaveLength(1);
    void walker.goOn();
    await pass(60_000);
    expect(requests.map(({ orderId }) => orderId)).toEqual([A, B]);
    expect(phase()).toBe('finished');
  });

  it('is not made faster by pausing and going on again and again', async () => {
    const { walker, requests } = open();
    void walker.begin(toRead(A, B, C));
    for (let click = 0; click < 20; click += 1) {
      await pass(100);
      walker.pause();
      void walker.goOn();
    }
    expect(requests).toHaveLength(1);
  });

  it('is forgotten when it is stopped', async () => {
    const { walker, requests, saved, phase } = open();
    void walker.begin(toRead(A, B));
    await pass(10);
    walker.stop();
    await pass(60_000);
    expect(requests).toHaveLength(1);
    expect(saved.at(-1)).toBeNull();
    expect(phase()).toBeNull();
  });

  it.each(['captcha', 'login', 'unexpected', 'silent'] as const)(
    'stops at once at %s, remembers it, and tries again only when told to',
    async (halt) => {
      const outcomes: Record<string, Walk['halt']> = { [B]: halt };
      const { walker, requests, saved, progress, phase } = open({ outcomes });
      void walker.begin(toRead(A, B, C));
      await pass(600_000);
      expect(requests.map(({ orderId }) => orderId)).toEqual([A, B]);
      expect(progress.at(-1)).toMatchObject({ phase: 'halted', halt, done: 1 });
      expect(saved.at(-1)).toMatchObject({ halt, todo: [B, C] });
      outcomes[B] = null;
      void walker.goOn();
      await pass(60_000);
      expect(requests.map(({ orderId }) => orderId)).toEqual([A, B, B, C]);
      expect(phase()).toBe('finished');
    },
  );

  it('stops at an error of its own, and reports it', async () => {
    const { walker, progress } = open({ outcomes: { [A]: new Error('the background is away') } });
    void walker.begin(toRead(A));
    await pass(60_000);
    expect(progress.at(-1)).toMatchObject({ phase: 'halted', halt: 'unexpected' });
    expect(reportError).toHaveBeenCalledOnce();
  });

  it('does nothing while another tab walks, and says so', async () => {
    const { walker, requests, phase } = open({ isTaken: true });
    void walker.begin(toRead(A));
    await pass(60_000);
    expect(requests).toEqual([]);
    expect(phase()).toBe('elsewhere');
  });

  it.each([
    ['that was paused', { isResting: true }, 'paused'],
    ['that met a captcha', { isResting: true, halt: 'captcha' }, 'halted'],
    ['that still walks', {}, 'elsewhere'],
    ['that was closed without a word', { at: Date.UTC(2026, 10, 21) }, 'paused'],
  ] as const)('of a page %s waits for the buyer', async (_, rest, phase) => {
    const opened = open();
    const walk: Walk = { ...toRead(A, B), done: 3, by: 'that page', at: Date.now() - 1_000, isResting: false, halt: null, ...rest };
    opened.walker.restore(walk);
    await pass(120_000);
    expect(opened.requests).toEqual([]);
    expect(opened.progress).toEqual([{ kind: 'numbers', phase, done: 3, total: 5, halt: walk.halt }]);
  });

  it('begins once, however often the button is clicked', async () => {
    const { walker, requests } = open();
    void walker.begin(toRead(A, B));
    await pass(10);
    void walker.begin(toRead(A, B));
    void walker.goOn();
    await pass(60_000);
    expect(requests.map(({ orderId }) => orderId)).toEqual([A, B]);
  });

  it('ends with its page, tells that it rests, and leaves no timer behind', async () => {
    const { walker, requests, life, progress, saved } = open();
    void walker.begin(toRead(A, B));
    await pass(10);
    const shown = progress.length;
    life.abort();
    await pass(0);
    expect(saved.at(-1)).toMatchObject({ todo: [B], isResting: true });
    expect(vi.getTimerCount()).toBe(0);
    expect(requests).toHaveLength(1);
    expect(progress).toHaveLength(shown);
  });
});
