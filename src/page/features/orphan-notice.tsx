import { placeOnPage } from '../../aliexpress/dom/places.ts';
import { StatusLine } from '../../ui/status-line.tsx';
import styles from '../../ui/styles/page.css?inline';
import type { Drawing } from '../feature.ts';
import { createHost } from './host.ts';
import { createBareLine } from './line.tsx';

/**
 * Says that Trackguard was replaced under the open page. Its words are looked up and drawn at once, since a content script that has lost its
 * extension can do that no more; they are shown when the time comes.
 */
export function prepareOrphanNotice(drawing: Omit<Drawing, 'line'>): { show(): void; remove(): void } {
  const { document, store, say } = drawing;
  const host = createHost(document, 'status', styles, drawing);
  host.draw(<StatusLine health={{ ...store.state.health, isOrphaned: true }} say={say} report={null} />);
  // As high as the line that it takes the place of.
  const line = createBareLine({ ...drawing, isList: store.state.page.endsWith('-list') });
  line.show('status', host);
  return { show: () => placeOnPage(document, line.element), remove: line.remove };
}
