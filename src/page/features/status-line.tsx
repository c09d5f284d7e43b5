import { placeOnPage } from '../../aliexpress/dom/places.ts';
import type { PageHealth } from '../../model/view.ts';
import { StatusLine } from '../../ui/status-line.tsx';
import styles from '../../ui/styles/page.css?inline';
import type { Feature } from '../feature.ts';
import { createHost } from './host.ts';

/** ms that a page may take to fill its cards before we say that they cannot be read. */
const PATIENCE = 2_500;

/** The line that says how reading went. On pages of one order it is silent while all is well. */
export const statusLine: Feature = {
  id: 'status-line',
  include: ['order-list', 'order-detail', 'tracking'],
  init({ document, store, say, language, direction }, signal) {
    const host = createHost(document, 'status', styles, { language, direction });
    let shown = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (health: PageHealth): void => {
      if (!host.element.isConnected) placeOnPage(document, host.element);
      if (shown === JSON.stringify(health)) return;
      shown = JSON.stringify(health);
      host.draw(<StatusLine health={health} say={say} />);
    };
    store.follow(signal, ({ page, health }) => {
      clearTimeout(timer);
      const isList = page === 'order-list';
      if (isWell(health) && !isList) host.element.remove();
      else if (isWell(health) && health.cardsSeen > 0) show(health);
      else timer = setTimeout(show, shown === '' ? PATIENCE : 0, health);
    });
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      host.remove();
    });
  },
};

const isWell = ({ cardsSeen, cardsRead, answersMissed, blockedBy, problem }: PageHealth): boolean =>
  cardsRead === cardsSeen && answersMissed === 0 && blockedBy === null && problem === null;
