import { isInCard, placeInCard } from '../../aliexpress/dom/places.ts';
import { Badge } from '../../ui/badge.tsx';
import styles from '../../ui/styles/page.css?inline';
import type { Feature } from '../feature.ts';
import type { PageState } from '../state.ts';
import { createHost, type Host } from './host.ts';

/** A page that throws our badge out this often does not want it: no fight. */
const MOST_PLACINGS = 20;

interface Placed {
  host: Host;
  placings: number;
  /** What is drawn in it now. */
  drawn: unknown;
}

/** A badge in each card of the order list. */
export const orderBadges: Feature = {
  id: 'order-badges',
  include: ['order-list', 'ru-list'],
  init(drawing, signal) {
    const { say, zone, actions } = drawing;
    const badges = new Map<Element, Placed>();
    drawing.store.follow(signal, (state) => {
      for (const [card, { host }] of badges) {
        if (state.cards.has(card)) continue;
        host.remove();
        badges.delete(card);
      }
      for (const [card, orderId] of state.cards) drawBadge(card, orderId, state);
    });
    signal.addEventListener('abort', () => {
      for (const { host } of badges.values()) host.remove();
    });

    function drawBadge(card: Element, orderId: string, { views, settings }: PageState): void {
      const view = views.get(orderId);
      if (!view) return;
      const placed = badges.get(card) ?? { host: createHost(drawing.document, 'badge', styles, drawing), placings: 0, drawn: null };
      badges.set(card, placed);
      if (!isInCard(card, placed.host.element) && placed.placings < MOST_PLACINGS) {
        placed.placings += 1;
        placeInCard(card, placed.host.element);
      }
      if (placed.drawn === view) return;
      placed.drawn = view;
      placed.host.draw(
        <Badge key={orderId} view={view} services={settings.services} say={say} today={drawing.today()} zone={zone} actions={actions} />,
      );
    }
  },
};
