/** The free room in a card's header row, measured at the card at hand: sizes in CSS pixels of the view. It only reads. */
import { OWN } from '../../aliexpress/dom/content.ts';

/** The height of our row. */
export const ROW_HEIGHT = 28;
/** What ours keeps away from the page's own words and buttons, in px: beside them, and above and below. */
const GAP = 12;
const CLEARANCE = 5;
/** What can be pressed, or fills a box without words. */
const SOLID = 'a, button, input, select, label, summary, img, svg, canvas, video, iframe, [role="button"], [tabindex]';

/** Where our row fits; from the card's top, and from its left and right edge. */
export interface Room {
  top: number;
  left: number;
  right: number;
  width: number;
}

/** The widest free stretch beside what stands in the header, or null where nothing can stand. */
export function measureRoom(card: Element, header: Element): Room | null {
  const view = header.ownerDocument.defaultView;
  const [around, row] = [card.getBoundingClientRect(), header.getBoundingClientRect()];
  const style = view?.getComputedStyle(header);
  // A header that can be pressed as a whole has no room that is nobody's.
  if (!view || !style || style.cursor === 'pointer' || row.width === 0) return null;
  const inner = innerOf(row, style);
  const taken = [...partsOf(header, view), ...othersIn(card, header)].flatMap((part) => [...part]).filter(({ width, height }) => width + height > 0);
  // As high as the first words of the row, where that is as good as any.
  const middles = new Set([...taken.filter((box) => isWithin(box, row)), inner].map(({ top, bottom }) => Math.round((top + bottom) / 2)));
  let best: Room | null = null;
  for (const middle of middles) {
    const top = Math.max(Math.min(middle - ROW_HEIGHT / 2, row.bottom - ROW_HEIGHT), around.top);
    if (top + ROW_HEIGHT > row.bottom + 0.5) continue;
    const [left, right] = widestGap(inner, boxesBeside(taken, top));
    if (right - left > (best?.width ?? 0))
      best = { top: top - around.top, left: left - around.left, right: around.right - right, width: right - left };
  }
  return best;
}

type Edges = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

function innerOf(box: DOMRect, style: CSSStyleDeclaration): Edges {
  const px = (side: string): number =>
    [`padding-${side}`, `border-${side}-width`].reduce((sum, name) => sum + (Number.parseFloat(style.getPropertyValue(name)) || 0), 0);
  return { left: box.left + px('left'), right: box.right - px('right'), top: box.top + px('top'), bottom: box.bottom - px('bottom') };
}

/** The boxes of the header's words, lines by line, and of whatever else shows or can be pressed in it. */
function* partsOf(header: Element, view: Window & typeof globalThis): Generator<Iterable<DOMRect>> {
  const range = header.ownerDocument.createRange();
  const walker = header.ownerDocument.createTreeWalker(header, view.NodeFilter.SHOW_ELEMENT | view.NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof view.Element) {
      if (isSolid(node, view)) yield node.getClientRects();
    } else if (node.nodeValue?.trim()) {
      range.selectNodeContents(node);
      yield range.getClientRects();
    }
  }
}

function isSolid(element: Element, view: Window): boolean {
  if (element.closest(OWN)) return false;
  if (element.firstChild === null || element.matches(SOLID)) return true;
  const drawn = (pseudo: string): boolean => !['none', 'normal', ''].includes(view.getComputedStyle(element, pseudo).content);
  return view.getComputedStyle(element).cursor === 'pointer' || drawn('::before') || drawn('::after');
}

/** What else of the card may reach into its header's row. */
function* othersIn(card: Element, header: Element): Generator<Iterable<DOMRect>> {
  for (const part of [...card.children, ...card.querySelectorAll(SOLID)])
    if (!header.contains(part) && !part.contains(header) && !part.closest(OWN)) yield part.getClientRects();
}

const isWithin = ({ top, bottom }: Edges, row: Edges): boolean => top >= row.top - 1 && bottom <= row.bottom + 1;

const boxesBeside = (boxes: readonly Edges[], top: number): Edges[] =>
  boxes.filter((box) => box.bottom > top - CLEARANCE && box.top < top + ROW_HEIGHT + CLEARANCE);

/** From left to right. */
function widestGap(inner: Edges, taken: readonly Edges[]): [number, number] {
  let widest: [number, number] = [inner.left, inner.left];
  let from = inner.left;
  const offer = (to: number): void => {
    if (to - from > widest[1] - widest[0]) widest = [from, to];
  };
  for (const { left, right } of [...taken].sort((a, b) => a.left - b.left)) {
    offer(Math.min(left - GAP, inner.right));
    from = Math.max(from, right + GAP);
  }
  offer(inner.right);
  return widest;
}
