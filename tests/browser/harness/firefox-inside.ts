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
