/** How our own nodes on AliExpress's pages are known, so that they are never read as the page's. */
export const OWN = 'data-trackguard';

export const isOwn = (node: Node): boolean => (node instanceof Element ? node : node.parentElement)?.closest(`[${OWN}]`) != null;
