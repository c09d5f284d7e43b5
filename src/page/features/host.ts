/** A node of ours on AliExpress's page: what is in it lives in a shadow root, out of reach of the page's styles. */
import { type ComponentChild, render } from 'preact';
import { OWN } from '../own.ts';

export interface Host {
  element: HTMLElement;
  draw(content: ComponentChild): void;
  remove(): void;
}

export function createHost(document: Document, kind: string, styles: string, { language, direction }: { language: string; direction: string }): Host {
  // A name of its own, and a display that nothing overrides: the page's rules for `div` or `:empty` are not meant for us.
  const element = document.createElement(`trackguard-${kind}`);
  element.style.setProperty('display', 'block', 'important');
  element.setAttribute(OWN, kind);
  element.lang = language;
  element.dir = direction;
  // A card may be a link, or listen for clicks: ours are not meant for it.
  element.addEventListener('click', (event) => event.stopPropagation());
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
