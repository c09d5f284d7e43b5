/** Which windows the content scripts work in. The script in the page's world needs this too, so it stays alone and small. */
import { OWN_MARK } from '../../aliexpress/dom/content.ts';

/** Marks the element of a walk's frame. */
export const FRAME_KIND = 'walk';

/**
 * What a content script is to do in a window: everything on the buyer's own page, read alone in a walk's frame, nothing in any other. Browsers
 * show a frame's element to pages of the same origin only, so no foreign site can have its frames read. AliExpress's own pages could forge the
 * mark: then we read an order page that they could have opened in the tab as well.
 */
export function roleIn(window: Window): 'page' | 'frame' | 'none' {
  if (window === window.top) return 'page';
  const isOurs = window.parent === window.top && window.frameElement?.getAttribute(OWN_MARK) === FRAME_KIND;
  return isOurs ? 'frame' : 'none';
}
