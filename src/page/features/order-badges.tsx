import { isInCard, placeInCard } from '../../aliexpress/dom/places.ts';
import { Badge } from '../../ui/badge.tsx';
import styles from '../../ui/styles/page.css?inline';
import type { Feature } from '../feature.ts';
import type { PageState } from '../state.ts';
import { createHost, type Host } from './host.ts';

/** A page that throws our badge out of a card more often than this within a minute does not want it now. */
const MOST_PLACINGS = 120;
const MINUTE_MS = 60_000;

interface Placed {
  host: Host;
  /** When it was placed within the last minute, in ms. */
  placings: number[];
  /** What is drawn in it now. */
  drawn: unknown;
}

/** A badge in each card of the order list. Its line is there, at its full height, before the card is painted; the words come into it later. */
export const orderBadges: Feature = {
  id: 'order-badges',
  include: ['order-list', 'ru-list'],
  init(drawing, signal) {
    const { document, say, zone, actions } = drawing;
    const badges = new Map<Element, Placed>();
    drawing.onMutation(signal, () => {
      for (const [card, placed] of badges) if (card.isConnected) place(card, placed);
      removeGhosts();
    });
    drawing.store.follow(signal, (state) => {
      for (const [card, { host }] of badges) {
        if (state.standing.has(card)) continue;
        host.remove();
        badges.delete(card);
      }
      for (const card of state.standing) drawBadge(card, state);
    });
    signal.addEventListener('abort', () => {
      for (const { host } of badges.values()) host.remove();
    });

    function place(card: Element, placed: Placed): void {
      if (isInCard(card, placed.host.element)) return;
      const now = drawing.walking.now();
      placed.placings = placed.placings.filter((at) => now - at < MINUTE_MS);
      if (placed.placings.length >= MOST_PLACINGS) return;
      placed.placings.push(now);
      placeInCard(card, placed.host.element);
    }

    function addBadge(card: Element): Placed {
      const placed = { host: createHost(document, 'badge', styles, drawing), placings: [], drawn: null };
      placed.host.draw(<div class="skeleton" aria-hidden="true" />);
      badges.set(card, placed);
      return placed;
    }

    function drawBadge(card: Element, { cards, views, settings }: PageState): void {
      const placed = badges.get(card) ?? addBadge(card);
      place(card, placed);
      const orderId = cards.get(card);
      const view = orderId ? views.get(orderId) : null;
      if (!view || placed.drawn === view) return;
      placed.drawn = view;
      placed.host.draw(
        <Badge key={orderId} view={view} services={settings.services} say={say} today={drawing.today()} zone={zone} actions={actions} />,
      );
    }

    /** Copies of our badge, made by a page that writes its cards anew from their own markup: nothing can be in them. */
    function removeGhosts(): void {
      const own = new Set([...badges.values()].map(({ host }) => host.element));
      for (const element of document.querySelectorAll<HTMLElement>('trackguard-badge')) if (!own.has(element)) element.remove();
    }
  },
};
