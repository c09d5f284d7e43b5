/** Scripts for Firefox's own window: what no protocol offers for extensions, its own code can do. They run in the browser, so they are text. */

/** A function that reports every web address that the add-on of this id asks for, from its background and its pages; not those of tabs that it opens. */
export const reportRequests = (id: string): string => `(report) => {
  window.trackguardObserver = {
    observe(channel) {
      const { loadInfo, URI } = channel.QueryInterface(Ci.nsIHttpChannel);
      const isTab = loadInfo.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT;
      if (!isTab && loadInfo.triggeringPrincipal?.addonId === ${JSON.stringify(id)}) report(URI.spec);
    },
  };
  Services.obs.addObserver(window.trackguardObserver, 'http-on-opening-request');
}`;

/** Opens a page of the add-on in a new tab, as a click of the user would; gives its address. */
export const openExtensionPage = (id: string, path: string): string => `
  (() => {
    const policy = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    const address = policy.getURL(${JSON.stringify(path)});
    gBrowser.selectedTab = gBrowser.addTab(address, { triggeringPrincipal: policy.extension.principal });
    return address;
  })()`;

/** Ends the add-on's event page, as Firefox does when it is idle. */
export const endBackground = (id: string): string => `
  WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground().then(() => 'ended')`;

/** Notices stand until they are closed, as on a desktop: without one Firefox closes each of them at once. */
export const OPEN_DESKTOP = `
  (() => {
    const standing = new Map();
    const tell = (name, topic) => standing.get(name)?.observe(null, topic, '');
    window.trackguardDesktop = {
      QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
      showAlert({ name }, listener) {
        standing.set(name, listener);
        tell(name, 'alertshow');
      },
      closeAlert(name) {
        tell(name, 'alertfinished');
        standing.delete(name);
      },
      click: (name) => tell(name, 'alertclickcallback'),
    };
    const factory = {
      QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
      createInstance: (wanted) => window.trackguardDesktop.QueryInterface(wanted),
    };
    const registrar = Components.manager.QueryInterface(Ci.nsIComponentRegistrar);
    registrar.registerFactory(Services.uuid.generateUUID(), 'notices', '@mozilla.org/alerts-service;1', factory);
    return 'open';
  })()`;

export const clickNotice = (id: string): string => `window.trackguardDesktop.click(${JSON.stringify(id)})`;

/** Disables the add-on, and enables it again. */
export const switchOffAndOn = (id: string): string => `
  (async () => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const addon = await AddonManager.getAddonByID(${JSON.stringify(id)});
    await addon.disable();
    await addon.enable();
    return 'on';
  })()`;
