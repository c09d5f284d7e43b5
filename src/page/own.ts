/** Our own nodes on AliExpress's pages. */
import { OWN } from '../aliexpress/dom/content.ts';

/** The hosts that we have made ourselves: a page may copy their names and marks, but not them. */
const made = new WeakSet<Node>();

export const isOwn = (node: Node): boolean => (node instanceof Element ? node : node.parentElement)?.closest(OWN) != null;
export const noteMade = (node: Node): void => void made.add(node);
export const isMade = (node: Node): boolean => made.has(node);

/** Copies of our hosts in a node, made by a page that writes its parts anew from their own markup: nothing is in them, nothing ever will be. */
export function ghostsIn(node: Node): Element[] {
  if (!(node instanceof Element)) return [];
  return [node, ...node.querySelectorAll(OWN)].filter((element) => element.localName.startsWith('trackguard-') && !made.has(element));
}
