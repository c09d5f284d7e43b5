import { findMoreButton } from '../../aliexpress/dom/more.ts';
import { DAY_MS } from '../../model/day.ts';
import { readingMinutes, type UnreadOrder, type WalkProgress } from '../../model/walk.ts';
import styles from '../../ui/styles/page.css?inline';
import { WalkPanel } from '../../ui/walk-panel.tsx';
import type { Feature } from '../feature.ts';
import { createLoadOrders } from '../walk/load-orders.ts';
import { createOffer } from '../walk/offer.ts';
import { createReadOrders } from '../walk/read-orders.ts';
import { visitInFrame } from '../walk/visit.ts';
import { createWalker } from '../walk/walker.ts';
import { createHost } from './host.ts';

/** What one walk may take on. */
const MOST_ORDERS = 1_000;

const planOf = (unread: readonly UnreadOrder[]) => ({
  kind: 'numbers' as const,
  todo: unread.map(({ orderId }) => orderId).slice(0, MOST_ORDERS),
  done: 0,
});

/** Offers to read the orders whose own pages were not opened yet, and to load the rest of the list; nothing happens without the buyer's click. */
export const readRest: Feature = {
  id: 'read-rest',
  include: ['order-list'],
  init(drawing, signal) {
    const { document, store, say, walking, line } = drawing;
    const host = createHost(document, 'walk', styles, drawing);
    const { ask } = walking;
    const offer = createOffer(ask, signal, draw);
    // The phones' tracking page is not known well enough to be opened unseen.
    const canVisit = !document.location.hostname.startsWith('m.');
    let progress: WalkProgress | null = null;
    let views = store.state.views;

    const steps = {
      numbers: createReadOrders({
        unread: async (orderId) => (await ask('unread', [orderId]))[0]?.pages ?? [],
        visit: (address, until) => visitInFrame(document, address, until),
        origin: document.location.origin,
      }),
      list: createLoadOrders(document, store),
    };
    const walker = createWalker(steps, { ...walking, save: (walk) => ask('saveWalk', walk) }, signal, (next) => {
      progress = next;
      renewOffer();
      draw();
    });
    document.defaultView?.addEventListener('pagehide', walker.pause, { signal });
    const actions = {
      readOrders: () => void walker.begin(planOf(offer.unread)),
      loadOrders: () => void walker.begin({ kind: 'list', todo: [], done: store.state.cards.size }),
      pause: walker.pause,
      goOn: () => void walker.goOn(),
      stop: walker.stop,
    };

    function renewOffer(): void {
      if (canVisit && progress?.phase !== 'walking') offer.renew();
    }

    function draw(): void {
      const { unread } = offer;
      const hasMore = findMoreButton(document) !== null;
      if (!progress && unread.length === 0 && !hasMore) {
        line.hide('walk');
        return;
      }
      // Before its cards stand, a page has no place for us.
      if (!host.element.isConnected && store.state.cards.size === 0) return;
      line.show('walk', host);
      const minutes = readingMinutes(unread.reduce((sum, { pages }) => sum + pages.length, 0));
      host.draw(<WalkPanel offer={{ unread: unread.length, minutes, hasMore }} progress={progress} say={say} actions={actions} />);
    }

    store.follow(signal, (state) => {
      if (state.views !== views) renewOffer();
      views = state.views;
      draw();
    });
    signal.addEventListener('abort', host.remove);
    recall().then(takeRequest).catch(draw);
    walking.onReadingWanted(signal, () => void takeRequest().catch(draw));
    // While another tab walked, this one lay behind it: what it says may be over.
    const onShown = (): void => void (document.visibilityState === 'visible' && progress?.phase === 'elsewhere' && recall());
    document.addEventListener('visibilitychange', onShown, { signal });

    function recall(): Promise<void> {
      return ask('loadWalk').then(
        (walk) => {
          if (progress?.phase === 'walking') return;
          if (walk && walking.now() - walk.at < DAY_MS) return walker.restore(walk);
          progress = null;
          renewOffer();
          draw();
        },
        // Whoever cannot be asked now is asked again at the click.
        draw,
      );
    }

    /** Reads at once where the buyer has asked for it in the popup. */
    async function takeRequest(): Promise<void> {
      if (!canVisit || !(await ask('takeReadingRequest'))) return;
      const unread = await ask('unread', null);
      if (unread.length > 0) await walker.begin(planOf(unread));
    }
  },
};
