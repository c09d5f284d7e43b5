/**
 * Where the badges of a list stand in their cards: in the free room of the card's header row, where they move nothing; else in a line of their
 * own. Many are placed at once, all reading before all writing, so that the page is laid out a few times and not once a card.
 */
import { headerOf, isInCard, placeInCard } from '../../aliexpress/dom/places.ts';
import { measureRoom, type Room } from './header-room.ts';
import type { Host } from './host.ts';
import { movedIn, spotsOf } from './moves.ts';
import { isWatched, onceUnwatched } from './pointer.ts';

/** px in which most badges say all of their words. One that stands in a row already makes do with less before it moves to a line. */
const LEAST_ROOM = 400;
const LEAST_LEFT = 96;

export interface CardPlaces {
  /** Puts each host into its card, and back into it. What would move something that the buyer may be aiming at waits until nobody watches. */
  place(wanted: readonly Wanted[]): void;
  isWaiting(card: Element): boolean;
  /** Follows what the page has put anew into the headers of these cards, beside us. */
  check(cards: Iterable<Element>): void;
  /** Of a card that is gone. True when its badge had a line. */
  forget(card: Element): boolean;
}
/** As there is room; in the row and nowhere else; in a line, whatever room there is. */
type Manner = 'any' | 'row' | 'line';
export interface Wanted {
  card: Element;
  host: Host;
  /** True for a card that the buyer has not seen yet, so that nothing in it can have moved. */
  isUnpainted?: boolean;
  /** True where a line of ours has stood until now, false where it is gone for long. */
  hadLine?: boolean;
}
interface Standing extends Pick<Wanted, 'card' | 'host'> {
  header: Element;
  /** Of the card, in px, when it was decided where its badge stands. */
  width: number;
  /** How many parts the header had. */
  parts: number;
  isInRow: boolean;
  /** What is watched, each with the size that it had. */
  sizes: Map<Element, string>;
}

export function createCardPlaces(document: Document, signal: AbortSignal): CardPlaces {
  const standing = new Map<Element, Standing>();
  /** Whether a badge that was placed stands, or stood, in its card's row: it keeps to that, since the page has been painted so. */
  const isRowOf = new Map<Element, boolean>();
  const waiting = new Map<Element, Host>();
  const cardOf = new WeakMap<Element, Element>();
  const observer = 'ResizeObserver' in globalThis ? new ResizeObserver((entries) => renew(entries.map(({ target }) => target))) : null;
  signal.addEventListener('abort', () => observer?.disconnect());
  onceUnwatched(document, signal, (isAway) => {
    const free = [...waiting].filter(([card]) => isAway || !isWatched(card));
    if (free.length > 0) placeAll(free.map(([card, host]) => ({ card, host, manner: 'any' })));
  });

  /** A line that is there stays, and none comes into what is painted while it is watched. */
  function mannerOf({ card, isUnpainted = false, hadLine = isRowOf.get(card) === false }: Wanted): Manner {
    if (hadLine) return 'line';
    if (isUnpainted && !isRowOf.has(card)) return isEmpty(card) ? 'line' : 'any';
    return isWatched(card) ? 'row' : 'any';
  }

  /** A card that comes empty is given a line at once, unless its list does without: then it is seen to when it is filled. */
  const isTooEarly = ({ card, isUnpainted = false }: Wanted): boolean =>
    isEmpty(card) && !isRowOf.has(card) && (!isUnpainted || [...isRowOf.values()].some((isRow) => isRow));

  function place(wanted: readonly Wanted[]): void {
    placeAll(wanted.filter((each) => !isTooEarly(each)).map((each) => ({ card: each.card, host: each.host, manner: mannerOf(each) })));
  }

  function placeAll(wanted: readonly (Pick<Wanted, 'card' | 'host'> & { manner: Manner })[]): void {
    const possible = wanted.map((each) => ({
      ...each,
      ...planFor(each.card, each.manner, each.manner === 'row' && isRowOf.get(each.card) ? LEAST_LEFT : LEAST_ROOM),
    }));
    const plans = possible.filter(({ room, manner }) => room || manner !== 'row');
    for (const { card, host, room } of plans) {
      stand(host, room !== null);
      if (!isInCard(card, host.element)) placeInCard(card, host.element);
    }
    // A card of a fixed height keeps nothing free for us: it would grow only when it is filled.
    for (const { host } of plans.filter(({ card, host, empty }) => empty !== null && heightOf(card) - empty < heightOf(host.element) - 1))
      host.element.remove();
    const rows = plans.flatMap((plan) => (plan.room ? [{ ...plan, room: plan.room }] : []));
    const fits = rows.map(({ card, spots }) => !movedIn(card, spots));
    const offsets = rows.map(({ card, host, room }) => offsetOf(card, host, room));
    for (const [index, { host, manner }] of rows.entries()) {
      if (fits[index]) show(host, offsets[index]);
      else if (manner === 'row') host.element.remove();
      else stand(host, false);
    }
    const inRow = new Set(rows.flatMap(({ card }, index) => (fits[index] ? [card] : [])));
    for (const { card, host, header } of possible) {
      if (isInCard(card, host.element)) {
        waiting.delete(card);
        isRowOf.set(card, inRow.has(card));
        if (header) follow(card, host, header, inRow.has(card));
      } else if (!isEmpty(card)) waiting.set(card, host);
    }
  }

  function follow(card: Element, host: Host, header: Element, isInRow: boolean): void {
    unfollow(card);
    const watched = [header, ...header.querySelectorAll(':scope > *, :scope > * > *')];
    const sizes = new Map(watched.map((part) => [part, sizeOf(part)]));
    standing.set(card, { card, host, header, width: card.clientWidth, parts: header.childElementCount, isInRow, sizes });
    for (const part of watched) {
      cardOf.set(part, card);
      observer?.observe(part);
    }
  }

  /** Something in a header has another size: the buyer has made the window narrower, or the page has written other words. */
  function renew(parts: readonly Element[]): void {
    const changed = new Set<Standing>();
    for (const part of parts) {
      const known = standing.get(cardOf.get(part) ?? part);
      if (known && known.sizes.get(part) !== sizeOf(part)) changed.add(known);
    }
    reconsider([...changed]);
  }

  function reconsider(changed: readonly Standing[]): void {
    const isWider = ({ card, width }: Standing): boolean => Math.abs(card.clientWidth - width) > 1;
    const anew = changed.filter((known) => !isInUse(known.host) && (isWider(known) || headerOf(known.card) !== known.header));
    adjust(changed.filter((known) => !anew.includes(known)));
    const wanted = anew.map((known) => ({ card: known.card, host: known.host, manner: isWider(known) ? ('any' as const) : mannerOf(known) }));
    // How the card is without us.
    for (const { host } of anew) host.element.style.setProperty('display', 'none', 'important');
    if (wanted.length > 0) placeAll(wanted);
  }

  /** Keeps a badge in its row as long as it has any room there; where it has little, it moves to a line as soon as that disturbs nobody. */
  function adjust(kept: readonly Standing[]): void {
    const rooms = kept.map(({ card, header, isInRow }) => (isInRow ? measureRoom(card, header) : null));
    const offsets = kept.map(({ card, host }, index) => (rooms[index] ? offsetOf(card, host, rooms[index]) : undefined));
    const isFixed = kept.map(({ card, host }) => isInUse(host) || isWatched(card));
    for (const [index, known] of kept.entries()) {
      const { card, host } = known;
      if ((rooms[index]?.width ?? 0) >= (isFixed[index] ? LEAST_LEFT : LEAST_ROOM)) show(host, offsets[index]);
      else if (known.isInRow && isFixed[index] && !isInUse(host)) {
        host.element.remove();
        waiting.set(card, host);
      } else {
        known.isInRow = false;
        isRowOf.set(card, false);
        stand(host, false);
      }
    }
    for (const { card, host, header, isInRow } of kept) if (header.isConnected && host.element.isConnected) follow(card, host, header, isInRow);
  }

  function check(cards: Iterable<Element>): void {
    const changed = [...cards]
      .flatMap((card) => standing.get(card) ?? [])
      .filter(({ card, header, parts, host }) => isInCard(card, host.element) && (headerOf(card) !== header || header.childElementCount !== parts));
    if (changed.length > 0) reconsider(changed);
  }

  function unfollow(card: Element): void {
    for (const part of standing.get(card)?.sizes.keys() ?? []) observer?.unobserve(part);
    standing.delete(card);
  }

  function forget(card: Element): boolean {
    const hadLine = isRowOf.get(card) === false;
    unfollow(card);
    isRowOf.delete(card);
    waiting.delete(card);
    return hadLine;
  }

  return { place, isWaiting: (card) => waiting.has(card), check, forget };
}

const isEmpty = (card: Element): boolean => !card.textContent?.trim();
const heightOf = (element: Element): number => element.getBoundingClientRect().height;

interface Plan {
  header: Element | null;
  room: Room | null;
  spots: ReturnType<typeof spotsOf>;
  /** The height of a card that has nothing in it yet, in px. */
  empty: number | null;
}

/** What is found before anything is written. */
function planFor(card: Element, manner: Manner, least: number): Plan {
  const header = headerOf(card);
  const found = manner !== 'line' && header ? measureRoom(card, header) : null;
  const room = found && found.width >= least ? found : null;
  return { header, room, spots: room ? spotsOf(card) : [], empty: isEmpty(card) ? heightOf(card) : null };
}

function stand({ element, root }: Host, isInRow: boolean): void {
  // Without a box of its own, a line without height leaves the margins around it as they were.
  element.style.setProperty('display', isInRow ? 'block' : 'flow-root', 'important');
  root.classList.toggle('in-row', isInRow);
}

type Offset = Readonly<Record<'top' | 'left' | 'right' | 'width', string>>;

/** From our place in the page's flow to the room; the row keeps to the side where the page's lines begin. */
function offsetOf(card: Element, { element }: Host, room: Room): Offset {
  const [around, own] = [card.getBoundingClientRect(), element.getBoundingClientRect()];
  const isRightToLeft = getComputedStyle(card).direction === 'rtl';
  const [left, right] = [room.left - (own.left - around.left), room.right - (around.right - own.right)].map((px) => `${px}px`);
  const top = `${room.top - (own.top - around.top)}px`;
  return { top, left: isRightToLeft ? 'auto' : (left ?? 'auto'), right: isRightToLeft ? (right ?? 'auto') : 'auto', width: `${room.width}px` };
}

function show({ root }: Host, offset: Offset | undefined): void {
  for (const [side, value] of Object.entries(offset ?? {})) root.style.setProperty(`--row-${side}`, value);
}

/** A badge whose panel is open, or that has the focus, stays where it is. */
const isInUse = ({ root }: Host): boolean => root.querySelector('[aria-expanded="true"], :focus') !== null;

function sizeOf(part: Element): string {
  const { width, height } = part.getBoundingClientRect();
  return `${width} ${height}`;
}
