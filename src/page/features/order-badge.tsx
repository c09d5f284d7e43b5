import { Badge } from '../../ui/badge.tsx';
import styles from '../../ui/styles/page.css?inline';
import type { Feature } from '../feature.ts';
import { createHost } from './host.ts';
import { keepOnPage } from './kept.ts';

/** One badge at the top of a page that is about one order. */
export const orderBadge: Feature = {
  id: 'order-badge',
  include: ['order-detail', 'tracking', 'ru-detail'],
  init(drawing, signal) {
    const { document, store, say, today, zone, actions } = drawing;
    const host = createHost(document, 'badge', styles, drawing);
    const kept = keepOnPage(drawing, host, signal, (badgesHeld) => store.change({ health: { ...store.state.health, badgesHeld } }));
    const isOwnPage = store.state.page !== 'tracking';
    store.follow(signal, ({ orderId, views, settings }) => {
      const view = orderId && views.get(orderId);
      if (!view) return;
      kept.show();
      host.draw(
        <Badge
          key={orderId}
          view={view}
          services={settings.services}
          say={say}
          today={today()}
          zone={zone}
          actions={actions}
          isOwnPage={isOwnPage}
        />,
      );
    });
    signal.addEventListener('abort', host.remove);
  },
};
