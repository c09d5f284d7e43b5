/** What a buyer should be told, and when, in the plainest words there are: it shares no code with what it is held against. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export const ZONES = [
  'Europe/Madrid',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Tokyo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Honolulu',
];

const formats = new Map<string, Intl.DateTimeFormat>();
/** Day (counted from 1970) and hour of the wall clock. */
export function wallAt(at: number, zone: string): { day: number; hour: number } {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(zone, format);
  const wall = Date.parse(`${format.format(at).replace(' ', 'T')}Z`);
  return { day: Math.floor(wall / DAY), hour: Math.floor((wall % DAY) / HOUR) };
}

/** The day that counts: the buyer's or AliExpress's, whichever is further on. */
export const dayAt = (at: number, zone: string): number => Math.max(wallAt(at, zone).day, wallAt(at, 'America/Los_Angeles').day);
export const nameOfDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** What the buyer said of an order. */
export interface Said {
  hasArrived: boolean;
  /** The first day on which its warnings speak again; none where they never ceased. */
  mutedUntil: number | null;
}
export const SILENT: Said = { hasArrived: false, mutedUntil: null };

export interface Known extends Said {
  orderId: string;
  kind: 'awaited' | 'closed' | 'pickup';
  /** Day, counted from 1970. */
  deadline: number;
  /** When its pages were last read (ms), as far as that is kept; null where nobody can know. */
  readAt: number | null;
}

/** Of these the buyer is told whatever was muted. */
const PRESSING = ['closed:P12.last', 'guarantee:P03', 'guarantee:P04', 'guarantee:P04.last'];

/** Of which stage an order's buyer is to be reminded at a moment; null for none. */
export function stageAt(known: Known, at: number, zone: string): string | null {
  if (known.hasArrived) return null;
  const stage = stageOf(known, at, zone);
  const left = known.deadline - dayAt(at, zone);
  const isMuted = known.mutedUntil !== null && dayAt(at, zone) < known.mutedUntil;
  const isPressing = stage !== null && (PRESSING.includes(stage) || (stage === 'guarantee:T21' && left <= 3 && left >= 0));
  return isMuted && !isPressing ? null : stage;
}

function stageOf({ kind, deadline, readAt }: Known, at: number, zone: string): string | null {
  const left = deadline - dayAt(at, zone);
  const isUnseen = readAt !== null && dayAt(at, zone) - wallAt(readAt, zone).day > 7;
  if (kind === 'closed') return left < -15 ? null : left <= -13 ? 'closed:P12.last' : 'closed:P12';
  if (kind === 'pickup') return isUnseen ? null : 'pickup:T17';
  if (left > 7 || left < -15) return null;
  if (isUnseen) return 'guarantee:T21';
  if (left > 3) return 'guarantee:P02';
  if (left > 1) return 'guarantee:P03';
  if (left === 0 && dayAt(at + 12 * HOUR, zone) > deadline) return 'guarantee:P04.last';
  if (left >= 0) return 'guarantee:P04';
  return left <= -13 ? 'guarantee:P05.last' : 'guarantee:P05';
}

export const isLastCall = (stage: string): boolean => stage.endsWith('.last') || stage === 'guarantee:P04' || stage === 'guarantee:T21';

/** Whether the hour lets a reminder of this stage come. */
export function isAllowed(stage: string, at: number, zone: string): boolean {
  const { hour } = wallAt(at, zone);
  return stage === 'guarantee:P04.last' || (hour >= 9 && hour < 22);
}

/** The first moment after `from` and not after `to` at which this stage is due and allowed, given that it is at `to`; ms precision is a second. */
export function firstPossible(order: Known, stage: string, from: number, to: number, zone: string): number {
  const isPossible = (at: number): boolean => stageAt(order, at, zone) === stage && isAllowed(stage, at, zone);
  let [early, late] = [from, to];
  if (isPossible(from)) return from;
  while (late - early > 1_000) {
    const middle = (early + late) / 2;
    if (isPossible(middle)) late = middle;
    else early = middle;
  }
  return late;
}

/** The first morning after a moment's own day at which reminders may come (ms). */
export function nextMorningAfter(at: number, zone: string): number {
  const { day } = wallAt(at, zone);
  let [early, late] = [at, at + 50 * HOUR];
  const isMorning = (each: number): boolean =>
    wallAt(each, zone).day > day + 1 || (wallAt(each, zone).day === day + 1 && wallAt(each, zone).hour >= 9);
  while (late - early > 1_000) {
    const middle = (early + late) / 2;
    if (isMorning(middle)) late = middle;
    else early = middle;
  }
  return late;
}
