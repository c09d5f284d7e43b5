/** What the background may do to the browser, and the time. */
import type { Zone } from '../model/day.ts';
import type { Say } from '../model/text.ts';
import type { Room } from '../model/view.ts';
import type { OrderNotice } from './notices.ts';
import type { ToolbarState } from './toolbar-state.ts';

export interface Powers {
  /** ms. */
  now(): number;
  /** The buyer's, which may change while the background runs. */
  readonly zone: Zone;
  say: Say;
  /** Resolves after so many ms. */
  pause(ms: number): Promise<void>;
  setAlarm(moment: number | null): Promise<void>;
  showToolbar(state: ToolbarState): Promise<void>;
  /** Rejects when the browser shows none; may never settle. */
  showNotice(notice: OrderNotice): Promise<void>;
  takeBackNotice(id: string): Promise<void>;
  /** The ids of those that stand. */
  standingNotices(): Promise<string[]>;
  /** How much of the storage is taken; null where the browser does not say. */
  measureRoom(): Promise<Room | null>;
  /** Tells the developer's console of something that failed while the rest went on. */
  report(error: Error): void;
}

/** Gives what does something whose failure is reported and holds up nothing else; resolves to whether it was done. */
export const createAttempt =
  ({ report }: Pick<Powers, 'report'>) =>
  (work: () => Promise<unknown>): Promise<boolean> =>
    work().then(
      () => true,
      (reason) => {
        report(errorOf(reason));
        return false;
      },
    );

const errorOf = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));
