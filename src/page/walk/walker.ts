/** Goes step by step with pauses between them, can be paused and stopped, and ends by itself at the first thing that is not as expected. */
import { isTaken, type Walk, type WalkKind, type WalkProgress } from '../../model/walk.ts';
import { sleep } from './sleep.ts';

export interface Means {
  /** Of this page, so that no two walk at once. */
  walker: string;
  now(): number;
  /** ms from one request to the next. */
  pause(): number;
  /** Null forgets it. Gives `taken`, and saves nothing, while another page walks. */
  save(walk: Walk | null): Promise<unknown>;
}
/**
 * Does the next step and gives the walk after it, with `halt` where it did not go well; null when nothing is left to do. Awaits `pace` before
 * every request.
 */
export type Step = (walk: Walk, pace: () => Promise<void>, signal: AbortSignal) => Promise<Walk | null>;

export interface Walker {
  /** Takes up a walk of an earlier page, and waits to be told to go on. */
  restore(walk: Walk): void;
  begin(walk: Pick<Walk, 'kind' | 'todo' | 'done'>): Promise<void>;
  goOn(): Promise<void>;
  pause(): void;
  /** Ends the walk for good. */
  stop(): void;
}

export function createWalker(
  steps: Record<WalkKind, Step>,
  means: Means,
  signal: AbortSignal,
  onProgress: (progress: WalkProgress | null) => void,
): Walker {
  let walk: Walk | null = null;
  let running: AbortController | null = null;
  /** ms of the last request: no clicking on "Pause" and "Continue" makes them follow faster. */
  let requestedAt = 0;
  signal.addEventListener('abort', pause);

  function show(phase: WalkProgress['phase']): void {
    if (!signal.aborted && walk) onProgress(progressOf(walk, phase));
  }

  async function goOn(): Promise<void> {
    if (running || !walk) return;
    const run = new AbortController();
    running = run;
    await walkOn({ ...walk, halt: null }, run.signal);
    if (run === running) running = null;
  }

  async function walkOn(begun: Walk, until: AbortSignal): Promise<void> {
    const pace = async (): Promise<void> => {
      await sleep(Math.max(0, requestedAt + means.pause() - means.now()), until);
      requestedAt = means.now();
    };
    try {
      let isOurs = await take(begun, until);
      while (isOurs && walk && !walk.halt) {
        show('walking');
        const next = await steps[walk.kind](walk, pace, until);
        until.throwIfAborted();
        if (next) isOurs = await take(next, until);
        else {
          await means.save(null);
          return show('finished');
        }
      }
      show(isOurs ? 'halted' : 'elsewhere');
    } catch (error) {
      if (until.aborted) return;
      globalThis.reportError(new Error('Trackguard could not go on reading', { cause: error }));
      walk = walk && { ...walk, halt: 'unexpected' };
      show('halted');
    }
  }

  /** False when another page walks. */
  async function take(next: Walk, until: AbortSignal): Promise<boolean> {
    walk = { ...next, by: means.walker, at: means.now(), isResting: next.halt !== null };
    const reply = await means.save(walk);
    until.throwIfAborted();
    return reply !== 'taken';
  }

  /** True when a walk was under way. */
  function end(): boolean {
    const wasRunning = running !== null;
    running?.abort();
    running = null;
    return wasRunning;
  }

  /** Said aloud, so that the page after a reload, or another one, can go on at once. */
  function pause(): void {
    if (!end() || !walk) return;
    walk = { ...walk, isResting: true };
    show('paused');
    saveAtLast(walk);
  }

  /** By a page that may be about to close: should its word be lost, its silence tells the same a minute later. */
  function saveAtLast(last: Walk | null): void {
    means.save(last).catch(() => 'lost');
  }

  return {
    restore(stored) {
      walk = stored;
      requestedAt = stored.at;
      show(isTaken(stored, means.walker, means.now()) ? 'elsewhere' : stored.halt ? 'halted' : 'paused');
    },
    async begin(planned) {
      if (running) return;
      walk = { ...planned, by: means.walker, at: means.now(), halt: null, isResting: false };
      await goOn();
    },
    goOn,
    pause,
    stop() {
      end();
      walk = null;
      onProgress(null);
      saveAtLast(null);
    },
  };
}

const progressOf = ({ kind, todo, done, halt }: Walk, phase: WalkProgress['phase']): WalkProgress => ({
  kind,
  phase,
  done,
  total: kind === 'list' ? null : done + todo.length,
  halt,
});
