/** What was shown to a buyer in a round, held against what should have been. */
import { isAllowed, type Known, nextMorningAfter, stageAt } from './model.ts';

export interface Showing {
  orderId: string;
  stage: string;
  at: number;
  /** By a clock that told the truth. */
  isTrue: boolean;
  /** It told the buyer of what is so: by a clock that told the truth, or by one that was some hours off. */
  isTold: boolean;
  /** The worker, or the browser, ended before it could be sure that this was written down. */
  isUnsure: boolean;
}
/** A moment at which the background did all its work, with the reminders that were due and allowed then. */
interface Chance {
  at: number;
  stages: Map<string, string>;
}
/** "Remind me tomorrow." */
interface PutOff {
  orderId: string;
  stage: string;
  at: number;
  until: number;
  /** Nothing has gone wrong since. */
  isFirm: boolean;
}

export const nameAt = (at: number): string => new Date(at).toISOString();
const HOUR = 3_600_000;

export function createLedger() {
  const log: Showing[] = [];
  const chances: Chance[] = [];
  const putOffs: PutOff[] = [];

  /** Of one stage: what was shown, and what was possible, between two times at which it was put off. */
  function wrongOf(orderId: string, stage: string, from: PutOff | null, to: PutOff | null, canDouble: boolean): string[] {
    const isOf = (each: { orderId: string; stage: string }): boolean => each.orderId === orderId && each.stage === stage;
    const told = log.filter((each) => isOf(each) && (from === null || each.at > from.at) && (to === null || each.at <= to.at));
    const name = `${orderId}:${stage}${from ? ` put off at ${nameAt(from.at)}` : ''}`;
    const wrong: string[] = [];
    const earliest = from === null ? 0 : from.isFirm ? from.until : from.at + 48 * HOUR;
    const possible = chances.filter((each) => each.at >= earliest && (to === null || each.at < to.at) && each.stages.get(orderId) === stage);
    if (possible.length > 0 && !told.some(({ isTold }) => isTold))
      wrong.push(`lost: ${name}, possible at ${possible.map(({ at }) => nameAt(at)).join(' ')}`);
    const sure = told.filter(({ isTrue, isUnsure }) => isTrue && !isUnsure);
    if (sure.length > 1 && canDouble) wrong.push(`doubled: ${name} at ${sure.map(({ at }) => nameAt(at)).join(' ')}`);
    return wrong;
  }

  return {
    log,
    show: (showing: Showing) => void log.push(showing),
    /** All of this order's work is done: what is due of it now and allowed was to be shown. */
    allow(orders: readonly Known[], at: number, zone: string): void {
      const due = orders.flatMap((order) => {
        const stage = stageAt(order, at, zone);
        return stage && isAllowed(stage, at, zone) ? [[order.orderId, stage] as const] : [];
      });
      chances.push({ at, stages: new Map(due) });
    },
    putOff: (orderId: string, stage: string, at: number, zone: string) =>
      void putOffs.push({ orderId, stage, at, until: nextMorningAfter(at, zone), isFirm: true }),
    isSurelyTold: (orderId: string, stage: string): boolean =>
      log.some((each) => each.orderId === orderId && each.stage === stage && each.isTrue && !each.isUnsure),
    /** Until when (ms) a stage is put off for sure. */
    firmUntil: (orderId: string, stage: string): number =>
      Math.max(0, ...putOffs.filter((each) => each.isFirm && each.orderId === orderId && each.stage === stage).map(({ until }) => until)),
    isPutOff: (orderId: string, stage: string): boolean => putOffs.some((each) => each.orderId === orderId && each.stage === stage),
    disturb: () => {
      for (const each of putOffs) each.isFirm = false;
    },
    /** What is wrong in the end. `canDouble`: whose memory of what was shown was not destroyed. */
    wrong(orders: readonly Known[], canDouble: (orderId: string) => boolean): string[] {
      return orders.flatMap(({ orderId }) => {
        const stages = new Set(chances.flatMap((each) => each.stages.get(orderId) ?? []));
        return [...stages].flatMap((stage) => {
          const breaks = putOffs.filter((each) => each.orderId === orderId && each.stage === stage);
          return [null, ...breaks].flatMap((from, index) => wrongOf(orderId, stage, from, breaks[index] ?? null, canDouble(orderId)));
        });
      });
    },
  };
}
export type Ledger = ReturnType<typeof createLedger>;
