import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showOrderList } from '../../../src/background/order-list-tab.ts';
import { isReadingWanted } from '../../../src/page/walk/request.ts';
import { keepReadingRequest, takeReadingRequest } from '../../../src/store/reading-request.ts';

const NOW = Date.UTC(2026, 10, 22);
const LIST = 'https://www.aliexpress.com/p/order/index.html';

beforeEach(() => fakeBrowser.reset());

describe('the request to read the rest', () => {
  it('is taken once', async () => {
    await keepReadingRequest(NOW);
    expect([await takeReadingRequest(NOW + 5_000), await takeReadingRequest(NOW + 5_001)]).toEqual([true, false]);
  });

  it.each([60_000, 86_400_000, -1])('is not taken %i ms later', async (later) => {
    await keepReadingRequest(NOW);
    expect(await takeReadingRequest(NOW + later)).toBe(false);
  });

  it('is not there without a click', async () => expect(await takeReadingRequest(NOW)).toBe(false));
});

describe('the order list', () => {
  const tabs = (...open: { id: number; url?: string; active?: boolean }[]) => {
    vi.spyOn(browser.tabs, 'query').mockResolvedValue(open.map((tab) => ({ windowId: 7, ...tab })) as never);
    vi.spyOn(browser.windows, 'update').mockResolvedValue({} as never);
    return {
      create: vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never),
      update: vi.spyOn(browser.tabs, 'update').mockResolvedValue({} as never),
      send: vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined),
      reload: vi.spyOn(browser.tabs, 'reload').mockResolvedValue(undefined),
    };
  };

  it.each([
    ['no tab tells its address', { id: 1 }],
    ['only another site’s list is open', { id: 1, url: 'https://www.aliexpress.us/p/order/index.html' }],
    ['only another page is open', { id: 1, url: 'https://www.aliexpress.com/p/order/detail.html?orderId=8200000000000001' }],
    ['only the phones’ list is open', { id: 1, url: 'https://m.aliexpress.com/p/order/index.html' }],
    ['a page of another site names it', { id: 1, url: `https://evil.example/?${LIST}` }],
  ])('is opened where %s', async (_, tab) => {
    const { create, update } = tabs(tab);
    await showOrderList('com');
    expect(create).toHaveBeenCalledWith({ url: LIST });
    expect(update).not.toHaveBeenCalled();
  });

  it('that is open comes to the front and is told', async () => {
    const { create, update, send } = tabs(
      { id: 1, url: 'https://www.aliexpress.com/item/1.html' },
      { id: 2, url: LIST },
      { id: 3, url: LIST, active: true },
    );
    await showOrderList('com');
    expect(update).toHaveBeenCalledWith(3, { active: true });
    expect(send.mock.calls.map(([id, message]) => [id, isReadingWanted(message)])).toEqual([[3, true]]);
    expect(create).not.toHaveBeenCalled();
  });

  it('in which nobody listens is loaded anew', async () => {
    const { send, reload } = tabs({ id: 2, url: LIST });
    send.mockRejectedValue(new Error('Receiving end does not exist'));
    await showOrderList('com');
    expect(reload).toHaveBeenCalledWith(2);
  });
});
