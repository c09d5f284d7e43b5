import { Badge } from '../../ui/badge.tsx';
import styles from '../../ui/styles/page.css?inline';
import type { Feature } from '../feature.ts';
import { createHost } from './host.ts';

/** One badge at the top of a page that is about one order. */
export const orderBadge: Feature = {
  id: 'order-badge',
  include: ['order-detail', 'tracking', 'ru-detail'],
  init(drawing, signal) {
    const { document, store, say, today, zone, actions, line } = drawing;
    const host = createHost(document, 'badge', styles, drawing);
    const isOwnPage = store.state.page !== 'tracking';
    store.follow(signal, ({ orderId, views, settings }) => {
      const view = orderId && views.get(orderId);
      if (!view) return;
      line.show('badge', host);
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
