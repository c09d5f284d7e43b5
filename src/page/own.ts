/** Our own nodes on AliExpress's pages. */
import { OWN } from '../aliexpress/dom/content.ts';

export const isOwn = (node: Node): boolean => (node instanceof Element ? node : node.parentElement)?.closest(OWN) != null;
