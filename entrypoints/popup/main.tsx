import { browser } from 'wxt/browser';
import { ask } from '../../src/background/api.ts';
import { showExtensionPage } from '../../src/ui/extension-page.tsx';
import { createOrderActions } from '../../src/ui/order-actions.ts';
import { Popup } from '../../src/ui/popup.tsx';
import '../../src/ui/styles/popup.css';

showExtensionPage(
  () => ask('overview'),
  ({ value, reload, ...shown }) => {
    // Whatever the background cannot do shows as its silence, once it is asked again.
    const openOrder = (orderId: string) => ask('openOrder', orderId).catch(reload);
    const openOptions = () => browser.runtime.openOptionsPage();
    const actions = { ...createOrderActions(ask, reload), openOrder, openOptions, retry: reload };
    return <Popup overview={value} {...shown} actions={actions} />;
  },
  Date.now(),
);
