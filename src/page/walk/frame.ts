/** The hidden frame of a walk, and how the script within it tells what came of it: by an attribute of the frame's own element. */
import { OWN_MARK } from '../../aliexpress/dom/content.ts';
import { HALTS, type Halt } from '../../model/walk.ts';
import { noteMade } from '../own.ts';
import { FRAME_KIND } from './role.ts';

/** What came of opening a page. */
export type Outcome = 'read' | Halt;

const SAID = 'data-trackguard-said';

/** As large as a screen, since pages draw less on small ones, and not seen, heard or in anybody's way. */
const UNSEEN = [
  'all: initial',
  'position: fixed',
  'inset: 0 auto auto 0',
  'inline-size: 1280px',
  'block-size: 900px',
  'visibility: hidden',
  'pointer-events: none',
  'z-index: -1',
];

export function createFrame(document: Document, address: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute(OWN_MARK, FRAME_KIND);
  noteMade(frame);
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.style.cssText = UNSEEN.map((rule) => `${rule} !important;`).join(' ');
  frame.src = address;
  return frame;
}

/** Told from within the frame. */
export const tellOutcome = (window: Window, outcome: Outcome): void => window.frameElement?.setAttribute(SAID, outcome);

/** Calls back whenever the frame was told something that we would say. */
export function listenToFrame(frame: HTMLIFrameElement, signal: AbortSignal, onOutcome: (outcome: Outcome) => void): void {
  const observer = new MutationObserver(() => {
    const said = frame.getAttribute(SAID);
    const outcome = (['read', ...HALTS] as const).find((known) => known === said);
    if (outcome) onOutcome(outcome);
  });
  observer.observe(frame, { attributes: true, attributeFilter: [SAID] });
  signal.addEventListener('abort', () => observer.disconnect());
}
