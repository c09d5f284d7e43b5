/** The quiet offer to read the rest, and how that goes: one sentence, at most one bar, at most two buttons. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Level } from '../model/judgement.ts';
import { type Say, type Text, text } from '../model/text.ts';
import type { WalkProgress } from '../model/walk.ts';
import { LevelMark } from './level-mark.tsx';

export interface WalkOffer {
  /** Orders whose number or deadline could be read. */
  unread: number;
  /** How long that takes. */
  minutes: number;
  /** True while the list has more orders to load. */
  hasMore: boolean;
}
export interface WalkActions {
  readOrders(): void;
  loadOrders(): void;
  pause(): void;
  goOn(): void;
  stop(): void;
}
export interface WalkPanelProps {
  offer: WalkOffer;
  /** Null while nobody walks. */
  progress: WalkProgress | null;
  say: Say;
  actions: WalkActions;
}
interface Button {
  words: Text;
  act(): void;
  /** It stands out. */
  isMain?: boolean;
}

export function WalkPanel({ offer, progress, say, actions }: WalkPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const sentence = useRef<HTMLParagraphElement>(null);
  const isPressed = useRef(false);
  // A pressed button can leave with what it did: whoever pressed it by keyboard stays here.
  useLayoutEffect(() => {
    if (!isPressed.current || document.activeElement !== document.body) return;
    (panel.current?.querySelector('button') ?? sentence.current)?.focus({ preventScroll: true });
  });
  const sentences = progress ? sentencesOf(progress) : [];
  const isOffering = !progress || progress.phase === 'finished';
  const buttons = isOffering ? offersOf(offer, actions) : controlsOf(progress, actions);
  const level: Level = progress?.phase === 'halted' ? 'note' : 'info';
  const isWalking = progress?.phase === 'walking';
  // What is read order by order is not announced each time; how it comes to rest is.
  const words = (
    <p ref={sentence} tabIndex={-1}>
      {sentences.map(say).join(' ')}
    </p>
  );
  return (
    <div class={isOffering ? 'walk offering' : 'walk'} data-level={level} ref={panel}>
      {progress?.phase === 'halted' && <LevelMark level={level} say={say} />}
      <div>
        {isWalking && <progress max={progress.total ?? undefined} value={filledTo(progress)} aria-label={sentences.map(say).join(' ')} />}
        {isWalking && words}
        <div class="said" role="status">
          {!isWalking && words}
        </div>
        {isOffering && offer.unread > 0 && <p class="full">{offerOf(offer).map(say).join(' ')}</p>}
        {isOffering && offer.unread > 0 && <p class="brief">{say(text('walk.offerBrief', { minutes: offer.minutes }, offer.unread))}</p>}
        {buttons.map(({ words, act, isMain }, index) => (
          // By place, not by name: the focus stays when "Pause" becomes "Continue".
          <button
            type="button"
            key={String(index)}
            class={isMain ? 'primary' : undefined}
            onClick={() => {
              isPressed.current = true;
              act();
            }}
          >
            {say(words)}
          </button>
        ))}
      </div>
    </div>
  );
}

const offerOf = ({ unread, minutes }: WalkOffer): Text[] => [text('walk.offer', undefined, unread), text('walk.offerHelp', undefined, minutes)];

function offersOf({ unread, hasMore }: WalkOffer, { readOrders, loadOrders }: WalkActions): Button[] {
  const read: Button[] = unread > 0 ? [{ words: text('walk.read'), act: readOrders, isMain: true }] : [];
  return hasMore ? [...read, { words: text('walk.loadAll'), act: loadOrders }] : read;
}

function controlsOf({ phase }: WalkProgress, { pause, goOn, stop }: WalkActions): Button[] {
  const first: Button = phase === 'walking' ? { words: text('walk.pause'), act: pause } : { words: text('walk.goOn'), act: goOn };
  return phase === 'elsewhere' ? [first] : [first, { words: text('walk.stop'), act: stop }];
}

/** A bar without a value runs to and fro. */
const filledTo = ({ done, total }: WalkProgress): number | undefined => (total === null ? undefined : done);

function sentencesOf({ kind, phase, done, total, halt }: WalkProgress): Text[] {
  const isList = kind === 'list';
  switch (phase) {
    case 'walking':
      return [isList ? text('walk.loading', undefined, done) : text('walk.reading', { position: Math.min(done + 1, total ?? 0), total: total ?? 0 })];
    case 'paused':
      return [pausedAt(done, total)];
    case 'halted':
      return [text(`walk.halt.${halt ?? 'unexpected'}`), pausedAt(done, total)];
    case 'elsewhere':
      return [text('walk.elsewhere')];
    case 'finished':
      return [text(isList ? 'walk.allLoaded' : 'walk.finished', undefined, done)];
  }
}

const pausedAt = (done: number, total: number | null): Text =>
  total === null ? text('walk.loadedSoFar', undefined, done) : text('walk.readSoFar', { done, total });
