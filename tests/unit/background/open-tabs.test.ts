import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fillOpenTabs } from '../../../src/background/open-tabs.ts';

const RUNS_HERE = 'runsHere';
const SCRIPTS = [
  { matches: ['https://www.aliexpress.com/p/order*'], js: ['ears.js'], world: 'MAIN' },
  { matches: ['https://www.aliexpress.com/p/order*', 'https://aliexpress.ru/order-list*'], js: ['orders.js'] },
];
interface Injection {
  target: { tabId: number };
  files?: string[];
  world?: string;
}

/** @param living tabs in which a content script lives already; `refusing`: those that take none */
function browserWith(tabs: { id?: number }[], { living = [], refusing = [], scripts = SCRIPTS }: Partial<Given> = {}) {
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ content_scripts: scripts } as never);
  const query = vi.spyOn(browser.tabs, 'query').mockResolvedValue(tabs as never);
  const injected: string[] = [];
  const executeScript = vi.fn(async ({ target: { tabId }, files, world }: Injection) => {
    if (refusing.includes(tabId)) throw new Error(`tab ${tabId} is closing`);
    if (files) injected.push(`${tabId} ${files} ${world}`);
    return [{ result: living.includes(tabId) }];
  });
  Object.assign(browser, { scripting: { executeScript } });
  return { query, injected };
}
interface Given {
  living: number[];
  refusing: number[];
  scripts: typeof SCRIPTS;
}

beforeEach(() => fakeBrowser.reset());

describe('order pages that are open already', () => {
  it('get every content script of the manifest, in its order and its world', async () => {
    const { injected, query } = browserWith([{ id: 1 }, { id: 2 }]);
    await fillOpenTabs(RUNS_HERE);
    expect(query).toHaveBeenCalledExactlyOnceWith({ url: SCRIPTS[1]?.matches, discarded: false });
    expect(injected.toSorted()).toEqual(['1 ears.js MAIN', '1 orders.js ISOLATED', '2 ears.js MAIN', '2 orders.js ISOLATED']);
    expect(injected.indexOf('1 ears.js MAIN')).toBeLessThan(injected.indexOf('1 orders.js ISOLATED'));
  });

  it('are left alone where a script lives already', async () => {
    const { injected } = browserWith([{ id: 1 }, { id: 2 }], { living: [1] });
    await fillOpenTabs(RUNS_HERE);
    expect(injected).toEqual(['2 ears.js MAIN', '2 orders.js ISOLATED']);
  });

  it('get theirs though another one refuses, and the refusal is told', async () => {
    const { injected } = browserWith([{ id: 1 }, { id: 2 }], { refusing: [1] });
    await expect(fillOpenTabs(RUNS_HERE)).rejects.toThrow('it does after a reload');
    expect(injected).toEqual(['2 ears.js MAIN', '2 orders.js ISOLATED']);
  });

  it('are not looked for where the manifest has no content script', async () => {
    const { query } = browserWith([{ id: 1 }], { scripts: [] });
    await fillOpenTabs(RUNS_HERE);
    expect(query).not.toHaveBeenCalled();
  });

  it('are passed over where a tab has no number', async () => {
    const { injected } = browserWith([{}, { id: 3 }]);
    await fillOpenTabs(RUNS_HERE);
    expect(injected).toEqual(['3 ears.js MAIN', '3 orders.js ISOLATED']);
  });
});
