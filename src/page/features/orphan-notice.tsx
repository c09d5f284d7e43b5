import { placeOnPage } from '../../aliexpress/dom/places.ts';
import { StatusLine } from '../../ui/status-line.tsx';
import styles from '../../ui/styles/page.css?inline';
import type { Drawing } from '../feature.ts';
import { createHost } from './host.ts';

/**
 * Says that Trackguard was replaced under the open page. Its words are looked up and drawn at once, since a content script that has lost its
 * extension can do that no more; they are shown when the time comes.
 */
export function prepareOrphanNotice(drawing: Drawing): { show(): void; remove(): void } {
  const { document, store, say } = drawing;
  const host = createHost(document, 'status', styles, drawing);
  host.draw(<StatusLine health={{ ...store.state.health, isOrphaned: true }} say={say} report={null} />);
  return { show: () => placeOnPage(document, host.element), remove: host.remove };
}
