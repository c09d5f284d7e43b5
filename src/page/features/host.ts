/** A node of ours on AliExpress's page: what is in it lives in a closed shadow root, out of reach of the page's styles and scripts. */
import { type ComponentChild, render } from 'preact';
import { OWN_MARK } from '../../aliexpress/dom/content.ts';
import { noteMade } from '../own.ts';
import { dress } from './dress.ts';

export interface Host {
  element: HTMLElement;
  /** Within the closed root, around all that is drawn. */
  root: HTMLElement;
  draw(content: ComponentChild): void;
  remove(): void;
}

/** A card may be a link, and the page may listen for keys: what is clicked and typed in ours is not meant for them. */
const KEPT = ['click', 'keydown', 'keypress', 'keyup'];
/** What makes ours store, walk, delete or open something. */
const DEEDS = [...KEPT, 'change', 'submit'];

/** How a host speaks, and whether it still can: a timer or an answer may want to draw after the extension is gone, and with it the words. */
export interface HostSurroundings {
  language: string;
  direction: string;
  canDraw?: () => boolean;
}

export function createHost(document: Document, kind: string, styles: string, { language, direction, canDraw }: HostSurroundings): Host {
  // The page's rules for `div`, `:empty` or "every child of this" are not meant for us; only its being dark is.
  const element = document.createElement(`trackguard-${kind}`);
  element.style.cssText = 'all: initial !important; display: flow-root !important; color-scheme: inherit !important;';
  element.setAttribute(OWN_MARK, kind);
  noteMade(element);
  element.lang = language;
  element.dir = direction;
  for (const type of KEPT) element.addEventListener(type, (event) => event.stopPropagation());
  const shadow = element.attachShadow({ mode: 'closed' });
  for (const type of DEEDS) shadow.addEventListener(type, stopForged, { capture: true });
  dress(shadow, styles);
  const root = document.createElement('div');
  shadow.append(root);
  return {
    element,
    root,
    draw(content) {
      if (canDraw?.() ?? true) render(content, root);
    },
    remove() {
      render(null, root);
      element.remove();
    },
  };
}

/** Only the buyer presses our buttons; a script of the page cannot, even if it found a way into the root. */
function stopForged(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
