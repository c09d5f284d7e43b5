/** A node of ours on AliExpress's page: what is in it lives in a shadow root, out of reach of the page's styles. */
import { type ComponentChild, render } from 'preact';
import { OWN_MARK } from '../../aliexpress/dom/content.ts';

export interface Host {
  element: HTMLElement;
  draw(content: ComponentChild): void;
  remove(): void;
}

export function createHost(document: Document, kind: string, styles: string, { language, direction }: { language: string; direction: string }): Host {
  // The page's rules for `div`, `:empty` or "every child of this" are not meant for us; only its being dark is.
  const element = document.createElement(`trackguard-${kind}`);
  element.style.cssText = 'all: initial !important; display: block !important; color-scheme: inherit !important;';
  element.setAttribute(OWN_MARK, kind);
  element.lang = language;
  element.dir = direction;
  // A card may be a link, and the page may listen for keys: what is clicked and typed in ours is not meant for them.
  for (const type of ['click', 'keydown', 'keypress', 'keyup']) element.addEventListener(type, (event) => event.stopPropagation());
  const shadow = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = styles;
  const root = document.createElement('div');
  shadow.append(style, root);
  return {
    element,
    draw: (content) => render(content, root),
    remove() {
      render(null, root);
      element.remove();
    },
  };
}
