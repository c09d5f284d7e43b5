import { browser } from 'wxt/browser';
import { ask } from '../../src/background/api.ts';
import { showExtensionPage } from '../../src/ui/extension-page.tsx';
import { Popup } from '../../src/ui/popup.tsx';
import '../../src/ui/styles/popup.css';

showExtensionPage(
  () => ask('overview'),
  ({ reload, ...state }) => {
    // Whatever the background cannot do shows as its silence, once it is asked again.
    const openOrder = (orderId: string) => ask('openOrder', orderId).catch(reload);
    const openOptions = () => browser.runtime.openOptionsPage();
    return <Popup {...state} actions={{ openOrder, openOptions, retry: reload }} />;
  },
  Date.now(),
);
