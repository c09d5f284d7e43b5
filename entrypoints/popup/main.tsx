import { browser } from 'wxt/browser';
import { orderOfPage } from '../../src/aliexpress/page-order.ts';
import { ask } from '../../src/background/api.ts';
import type { ReadingSite } from '../../src/model/walk.ts';
import { browserAccess } from '../../src/ui/browser-access.ts';
import { showExtensionPage } from '../../src/ui/extension-page.tsx';
import { createOrderActions } from '../../src/ui/order-actions.ts';
import { createPopupLoader } from '../../src/ui/popup/load-popup.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import '../../src/ui/styles/popup.css';

/** The order whose page is in front of the buyer; without access to the site the browser tells no address. */
async function findPageOrder(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return orderOfPage(tab?.url ?? '');
}

const loader = createPopupLoader(ask, findPageOrder);

showExtensionPage(
  loader.load,
  ({ value, reload, ...shown }) => {
    // Whatever the background cannot do shows as its silence, once it is asked again.
    const openOrder = (orderId: string) => ask('openOrder', orderId).catch(reload);
    const openOptions = () => browser.runtime.openOptionsPage();
    const readRest = (site: ReadingSite) => ask('readRest', site).catch(reload);
    const look = (orderIds: string[]) => {
      loader.look(orderIds);
      reload();
    };
    const search = () => {
      loader.search();
      reload();
    };
    const actions = { ...createOrderActions(ask, reload), openOrder, openOptions, readRest, look, search, retry: reload };
    const { listing, haystacks, pageOrder } = typeof value === 'object' ? value : { listing: value, haystacks: null, pageOrder: null };
    return <Popup listing={listing} haystacks={haystacks} pageOrder={pageOrder} access={browserAccess} {...shown} actions={actions} />;
  },
  Date.now(),
);
