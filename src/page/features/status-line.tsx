import { StatusLine } from '../../ui/status-line.tsx';
import styles from '../../ui/styles/page.css?inline';
import type { Feature } from '../feature.ts';
import type { PageState } from '../state.ts';
import { createHost } from './host.ts';
import { saveReport } from './report.ts';

/** ms that a page may take to fill its cards, or to fetch those of another tab, before we say that they cannot be read. */
const PATIENCE = 2_500;

/** The line that says how reading went. On pages of one order it is silent while all is well. */
export const statusLine: Feature = {
  id: 'status-line',
  include: ['order-list', 'order-detail', 'tracking', 'ru-list', 'ru-detail'],
  init(drawing, signal) {
    const { document, store, say, today, line } = drawing;
    const host = createHost(document, 'status', styles, drawing);
    let shown = '';
    let awaited = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = ({ health, readings }: PageState): void => {
      awaited = '';
      line.show('status', host);
      if (shown === JSON.stringify([health, readings])) return;
      shown = JSON.stringify([health, readings]);
      const report = { readings, save: () => saveReport(document, store.state, today()) };
      host.draw(<StatusLine health={health} say={say} report={report} onToggle={line.widen} />);
    };
    /** Patience begins anew while the page still fills its cards, and with nothing else. */
    const showLater = ({ health: { cardsSeen, cardsRead, blockedBy, problem } }: PageState): void => {
      const state = JSON.stringify([cardsSeen, cardsRead, blockedBy, problem]);
      if (state === awaited) return;
      awaited = state;
      clearTimeout(timer);
      const mayFill = (cardsSeen === 0 || cardsRead < cardsSeen) && blockedBy === null && problem === null;
      timer = setTimeout(() => show(store.state), shown === '' || mayFill ? PATIENCE : 0);
    };
    const stopWaiting = (): void => {
      awaited = '';
      clearTimeout(timer);
    };
    store.follow(signal, (state) => {
      const isList = state.page.endsWith('-list');
      if (!isWell(state) || (isList && state.health.cardsSeen === 0)) return showLater(state);
      stopWaiting();
      if (isList) show(state);
      else line.hide('status');
    });
    signal.addEventListener('abort', () => {
      stopWaiting();
      host.remove();
    });
  },
};

const isWell = ({ health: { cardsSeen, cardsRead, answersMissed, blockedBy, problem, lost, badgesHeld } }: PageState): boolean =>
  cardsRead === cardsSeen && answersMissed === 0 && blockedBy === null && problem === null && lost.length === 0 && badgesHeld === 0;
