/** What of a page counts as its content: not our own nodes, and never the buyer's name and address. */
import { joinBlanks } from '../plain-text.ts';

export const OWN_MARK = 'data-trackguard';
export const OWN = `[${OWN_MARK}]`;
export const PERSONAL =
  '[data-pl^="contact_info"], .contact-info, .order-detail-info-item:not(.order-detail-order-info, :has([data-pl^="order_detail_gray"])), [class*="address" i], [class*="receiver" i], [class*="recipient" i], [data-testid*="address" i], [data-testid*="recipient" i]';
const UNREAD = `${OWN}, ${PERSONAL}, script, style, noscript, template`;
/** Node.TEXT_NODE and Node.ELEMENT_NODE; the globals do not exist outside of a browser. */
const TEXT = 3;
const ELEMENT = 1;

/**
 * The text of an element as its author wrote it, hidden parts included, blanks joined. `gap` stands between the texts of neighbouring nodes:
 * none by default, since prices come one span per digit.
 */
export const textOf = (element: Element | null, gap = ''): string => joinBlanks(partsOf(element).join(gap));

/**
 * The text of a price, whose digits may stand in an element each: line breaks and blanks between the elements belong to the markup alone, while
 * a hard blank groups digits.
 */
export const priceOf = (element: Element | null): string =>
  joinBlanks(
    partsOf(element)
      .map((part) => part.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''))
      .join(''),
  );

/** What stands in an element itself, without the elements in it. */
export function ownTextOf(element: Element | null): string {
  if (!element || element.closest(UNREAD)) return '';
  const parts = [...element.childNodes].filter(({ nodeType }) => nodeType === TEXT).map(({ nodeValue }) => nodeValue ?? '');
  return joinBlanks(parts.join(' '));
}

/** The texts in an element, in the page's order. Without recursion, so that no depth of a page is too deep. */
function partsOf(element: Element | null): string[] {
  const parts: string[] = [];
  if (!element || element.closest(UNREAD)) return parts;
  let node: Node | null = element.firstChild;
  while (node) {
    if (node.nodeType === TEXT) parts.push(node.nodeValue ?? '');
    const isRead: boolean = node.nodeType === ELEMENT && !(node as Element).matches(UNREAD);
    node = (isRead && node.firstChild) || nextAfter(node, element);
  }
  return parts;
}

/** What follows a node and all that is in it, as long as it stands in `root`. */
function nextAfter(node: Node, root: Element): Node | null {
  let last: Node | null = node;
  while (last && last !== root && !last.nextSibling) last = last.parentNode;
  return last && last !== root ? last.nextSibling : null;
}

/** The language that a page says it is in, as a tag; null when it says none. */
export const languageTagOf = (document: Document): string | null => document.documentElement.lang || null;

/** Every element that a selector finds, without our own. */
export const findAll = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)].filter((found) => !found.closest(OWN));

export const find = (root: ParentNode, selector: string): Element | null => findAll(root, selector)[0] ?? null;

/** Only those that stand in no other of them. */
export function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    let around = element.parentElement;
    while (around && !all.has(around)) around = around.parentElement;
    return around === null;
  });
}

/** False for what the page keeps hidden by its own markup; styles of a style sheet cannot be seen here. */
export const isShown = (element: Element): boolean =>
  element.closest('[hidden], [style*="display: none"], [style*="display:none"], [class*="popover-hidden"]') === null;
