import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background.ts';

const ORDER = '8200000000000001';
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('reportError', vi.fn());
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('words');
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(browser.permissions.onAdded, 'addListener').mockReturnValue(undefined);
  vi.spyOn(browser.notifications.onButtonClicked, 'addListener').mockReturnValue(undefined);
  const { onPermissionLevelChanged } = browser.notifications as unknown as { onPermissionLevelChanged: { addListener(): void } };
  vi.spyOn(onPermissionLevelChanged, 'addListener').mockReturnValue(undefined);
  vi.spyOn(browser.action, 'setBadgeText').mockResolvedValue(undefined);
  vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined);
  vi.spyOn(browser.action, 'setTitle').mockResolvedValue(undefined);
});

describe('the background', () => {
  it.each(['runtime.onMessage', 'runtime.onInstalled', 'runtime.onStartup', 'alarms.onAlarm', 'notifications.onClicked'])(
    'listens to %s at once, since the browser starts it for that',
    (path) => {
      const [area = '', name = ''] = path.split('.');
      const event = (browser as unknown as Record<string, Record<string, { hasListeners(): boolean }>>)[area]?.[name];
      expect(event?.hasListeners()).toBe(false);
      background.main();
      expect(event?.hasListeners()).toBe(true);
    },
  );

  it.each([
    ['install', [{ url: expect.stringContaining('/welcome.html') }]],
    ['update', []],
  ])('after an %s opens the page of the first minutes, once and then only', async (reason, pages) => {
    const opened = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    background.main();
    await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
    await settle();
    expect(opened.mock.calls.flat()).toEqual(pages);
  });

  it('opens the page of the order whose reminder is clicked', async () => {
    const opened = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    background.main();
    await fakeBrowser.notifications.onClicked.trigger(`${ORDER}:guarantee:P04`);
    await settle();
    expect(opened).toHaveBeenCalledWith({ url: `https://www.aliexpress.com/p/order/detail.html?orderId=${ORDER}` });
  });

  it.each(['', 'someone-else', '1:guarantee:P04', `${ORDER}:guarantee:P04:x`])('opens nothing for the notification "%s"', async (id) => {
    const opened = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    background.main();
    await fakeBrowser.notifications.onClicked.trigger(id);
    await settle();
    expect(opened).not.toHaveBeenCalled();
  });
});
