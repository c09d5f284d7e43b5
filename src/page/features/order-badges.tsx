import { isInCard } from '../../aliexpress/dom/places.ts';
import { Badge } from '../../ui/badge.tsx';
import styles from '../../ui/styles/page.css?inline';
import type { Feature } from '../feature.ts';
import { cardAround } from '../standing-cards.ts';
import type { PageState } from '../state.ts';
import type { Mutation } from '../watch.ts';
import { createCardPlaces } from './card-places.ts';
import { createHost, type Host } from './host.ts';
import { createPlacingLimit } from './placing-limit.ts';
import { isWatched, onceUnwatched } from './pointer.ts';

interface Placed {
  host: Host;
  /** What is drawn in it now; null for its empty line. */
  drawn: { view: unknown; orderId: string } | null;
}

/**
 * A badge in each card of the order list. Its line is there, at its full height, before the card is painted; the words come into it later. What
 * a change of the page costs depends on what changed, not on how many cards there are.
 */
export const orderBadges: Feature = {
  id: 'order-badges',
  include: ['order-list', 'ru-list'],
  init(drawing, signal) {
    const { document, store, say, zone, actions } = drawing;
    const badges = new Map<Element, Placed>();
    const cardOf = new WeakMap<Node, Element>();
    /** Found late, while the mouse may be on its way to a button that a new line would move. */
    const waiting = new Set<Element>();
    const places = createCardPlaces(signal);
    const limit = createPlacingLimit<Element>(drawing.walking.now, signal, retry);
    let shown: PageState | null = null;
    drawing.onMutation(signal, (mutation) => {
      const touched = touchedBy(mutation);
      placeAll([...touched].filter((card) => !waiting.has(card) && document.contains(card)));
      places.check(touched);
    });
    store.follow(signal, (state) => {
      const before = shown;
      shown = state;
      if (state.standing !== before?.standing) followStanding(state);
      if (['standing', 'cards', 'views', 'settings'].some((part) => state[part as keyof PageState] !== before?.[part as keyof PageState]))
        for (const [card, placed] of badges) drawBadge(card, placed, state);
    });
    onceUnwatched(document, signal, () => {
      const cards = [...waiting].filter((card) => badges.has(card));
      waiting.clear();
      placeAll(cards);
    });
    signal.addEventListener('abort', () => {
      for (const { host } of badges.values()) host.remove();
    });

    function followStanding({ standing, unpainted }: PageState): void {
      for (const [card, { host }] of badges) {
        if (standing.has(card)) continue;
        host.remove();
        badges.delete(card);
        waiting.delete(card);
        places.forget(card);
        limit.release(card);
      }
      const added = [...standing].filter((card) => !badges.has(card));
      for (const card of added) addBadge(card);
      placeAll(added, (card) => unpainted.has(card) || !isWatched(card));
      tellHeld();
    }

    /** The cards that a change may have cost their badges. */
    function touchedBy({ touched, added, removed }: Mutation): Set<Element> {
      const found = new Set<Element>();
      const note = (card: Element | null | undefined): unknown => card && badges.has(card) && found.add(card);
      for (const node of touched) note(cardAround(node, badges));
      for (const node of removed) note(cardOf.get(node));
      for (const node of added) {
        note(cardAround(node, badges));
        if (!(node instanceof Element)) continue;
        // Where a card is a link, its badge stands behind it.
        note(node.previousElementSibling);
        for (const inner of node.querySelectorAll('trackguard-badge')) note(cardOf.get(inner));
      }
      return found;
    }

    /** All at once: each look at where something stands makes the browser lay out the page. */
    function placeAll(cards: readonly Element[], mayPush: (card: Element) => boolean = () => true): void {
      const wanted = cards.flatMap((card) => {
        const host = badges.get(card)?.host;
        return !host || isInCard(card, host.element) || !limit.mayPlace(card) ? [] : [{ card, host }];
      });
      if (wanted.length > 0) for (const card of places.place(wanted, mayPush)) waiting.add(card);
      tellHeld();
    }

    /** The page may want badges again where it threw them out before. */
    function retry(): void {
      const held = [...limit.held].flatMap((card) => ({ card, host: badges.get(card)?.host }));
      const gone = held.filter(({ card, host }) => !host || isInCard(card, host.element));
      for (const { card } of gone) limit.release(card);
      places.place(held.flatMap(({ card, host }) => (host && limit.held.has(card) ? [{ card, host }] : [])));
      tellHeld();
    }

    function tellHeld(): void {
      const { health } = store.state;
      if (health.badgesHeld !== limit.held.size) store.change({ health: { ...health, badgesHeld: limit.held.size } });
    }

    function addBadge(card: Element): void {
      const placed: Placed = { host: createHost(document, 'badge', styles, drawing), drawn: null };
      drawLine(placed);
      badges.set(card, placed);
      cardOf.set(placed.host.element, card);
    }

    const drawLine = ({ host }: Placed): void => host.draw(<div class="skeleton" aria-hidden="true" />);

    function drawBadge(card: Element, placed: Placed, { cards, views, settings }: PageState): void {
      const orderId = cards.get(card);
      const view = orderId ? views.get(orderId) : null;
      if (orderId && view) {
        if (placed.drawn?.view === view) return;
        placed.drawn = { view, orderId };
        placed.host.draw(
          <Badge key={orderId} view={view} services={settings.services} say={say} today={drawing.today()} zone={zone} actions={actions} />,
        );
      } else if (placed.drawn && placed.drawn.orderId !== orderId) {
        // The page uses the card for another order now: better no words than those of the one before.
        placed.drawn = null;
        drawLine(placed);
      }
    }
  },
};
