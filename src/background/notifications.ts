/** Notices as the browsers show them, and all in which the browsers differ. */
import { browser } from 'wxt/browser';
import type { OrderNotice } from './notices.ts';
import type { NoticeAccess } from './protocol.ts';

/** Firefox refuses a notice that asks for buttons, or to stay. */
const hasButtons = (): boolean => !import.meta.env.FIREFOX;

/** Shows a notice; the same id replaces the one that still stands. Rejects when the browser shows none. */
export async function showNotice({ id, title, message, stays, buttons }: OrderNotice): Promise<void> {
  if ((await noticeAccess()) === 'blocked') throw new Error('The browser does not let Trackguard show notices');
  const rich = hasButtons() ? { requireInteraction: stays, buttons: buttons.map((words) => ({ title: words })) } : {};
  await browser.notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('/icons/128.png'), title, message, ...rich });
}

/** Firefox cannot tell. */
export async function noticeAccess(): Promise<NoticeAccess> {
  const { getPermissionLevel } = browser.notifications as { getPermissionLevel?: () => Promise<string> };
  if (getPermissionLevel === undefined) return 'untold';
  return (await getPermissionLevel()) === 'denied' ? 'blocked' : 'allowed';
}

export async function takeBackNotice(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

export const standingNotices = async (): Promise<string[]> => Object.keys(await browser.notifications.getAll());

/** Calls back for a click on a notice or on one of its buttons, and when the user lets notices be shown again. */
export function listenToNotices(on: { click(id: string): unknown; button(id: string, button: number): unknown; allowed(): unknown }): void {
  const { onClicked, onButtonClicked, onPermissionLevelChanged } = browser.notifications as Partial<typeof browser.notifications>;
  onClicked?.addListener((id) => void on.click(id));
  onButtonClicked?.addListener((id, button) => void on.button(id, button));
  onPermissionLevelChanged?.addListener((level) => void (level === 'granted' && on.allowed()));
}
