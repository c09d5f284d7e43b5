/**
 * Where the badges of a list stand in their cards: in the free room of the card's header row, where they move nothing; else in a line of their
 * own. Many are placed at once, all reading before all writing, so that the page is laid out a few times and not once a card.
 */
import { headerOf, isInCard, placeInCard } from '../../aliexpress/dom/places.ts';
import { measureRoom, type Room } from './header-room.ts';
import type { Host } from './host.ts';
import { movedIn, spotsOf } from './moves.ts';

/** px that a badge needs to say anything. One that stands in a row already makes do with less before it moves to a line. */
const LEAST_ROOM = 220;
const LEAST_LEFT = 96;

export interface CardPlaces {
  /** Puts each host into its card, and gives the cards in which it would need a line that may not push anything now. */
  place(wanted: readonly Wanted[], mayPush?: (card: Element) => boolean): Element[];
  /** Follows what the page has put anew into the headers of these cards, beside us. */
  check(cards: Iterable<Element>): void;
  forget(card: Element): void;
}
export interface Wanted {
  card: Element;
  host: Host;
}
interface Standing extends Wanted {
  header: Element;
  /** Of the card, in px, when it was decided where its badge stands. */
  width: number;
  /** How many parts the header had. */
  parts: number;
  isInRow: boolean;
  /** What is watched, each with the size that it had. */
  sizes: Map<Element, string>;
}

export function createCardPlaces(signal: AbortSignal): CardPlaces {
  const standing = new Map<Element, Standing>();
  const cardOf = new WeakMap<Element, Element>();
  const observer = 'ResizeObserver' in globalThis ? new ResizeObserver((entries) => renew(entries.map(({ target }) => target))) : null;
  signal.addEventListener('abort', () => observer?.disconnect());

  function place(wanted: readonly Wanted[], mayPush: (card: Element) => boolean = () => true): Element[] {
    const possible = wanted.map(({ card, host }) => ({ card, host, ...planFor(card), isPusher: mayPush(card) }));
    const plans = possible.filter(({ room, isPusher }) => room || isPusher);
    for (const { card, host, room } of plans) {
      stand(host, room !== null);
      if (!isInCard(card, host.element)) placeInCard(card, host.element);
    }
    const rows = plans.flatMap((plan) => (plan.room ? [{ ...plan, room: plan.room }] : []));
    const fits = rows.map(({ card, spots }) => !movedIn(card, spots));
    const offsets = rows.map(({ card, host, room }) => offsetOf(card, host, room));
    for (const [index, { host, isPusher }] of rows.entries()) {
      if (fits[index]) show(host, offsets[index]);
      else if (isPusher) stand(host, false);
      else host.element.remove();
    }
    const inRow = new Set(rows.flatMap(({ card }, index) => (fits[index] ? [card] : [])));
    for (const { card, host, header } of plans) if (header && host.element.isConnected) follow(card, host, header, inRow.has(card));
    return possible.flatMap(({ card, host }) => (host.element.isConnected ? [] : [card]));
  }

  function follow(card: Element, host: Host, header: Element, isInRow: boolean): void {
    forget(card);
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
    const isAnew = ({ card, header, width, host }: Standing): boolean =>
      !isInUse(host) && (headerOf(card) !== header || Math.abs(card.clientWidth - width) > 1);
    const anew = changed.filter(isAnew);
    const kept = changed.filter((known) => !anew.includes(known));
    adjust(kept);
    // How the card is without us.
    for (const { host } of anew) host.element.style.setProperty('display', 'none', 'important');
    if (anew.length > 0) place(anew);
  }

  /** Keeps a badge in its row as long as it has any room there. */
  function adjust(kept: readonly Standing[]): void {
    const rooms = kept.map(({ card, header, isInRow }) => (isInRow ? measureRoom(card, header) : null));
    const offsets = kept.map(({ card, host }, index) => (rooms[index] ? offsetOf(card, host, rooms[index]) : undefined));
    for (const [index, known] of kept.entries()) {
      known.isInRow = (rooms[index]?.width ?? 0) >= LEAST_LEFT;
      if (known.isInRow) show(known.host, offsets[index]);
      else stand(known.host, false);
    }
    for (const { card, host, header, isInRow } of kept) if (header.isConnected) follow(card, host, header, isInRow);
  }

  function check(cards: Iterable<Element>): void {
    const changed = [...cards]
      .flatMap((card) => standing.get(card) ?? [])
      .filter(({ card, header, parts, host }) => isInCard(card, host.element) && (headerOf(card) !== header || header.childElementCount !== parts));
    if (changed.length > 0) reconsider(changed);
  }

  function forget(card: Element): void {
    for (const part of standing.get(card)?.sizes.keys() ?? []) observer?.unobserve(part);
    standing.delete(card);
  }

  return { place, check, forget };
}

/** What is found before anything is written. */
function planFor(card: Element): { header: Element | null; room: Room | null; spots: ReturnType<typeof spotsOf> } {
  const header = headerOf(card);
  const found = header && measureRoom(card, header);
  const room = found && found.width >= LEAST_ROOM ? found : null;
  return { header, room, spots: room ? spotsOf(card) : [] };
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
