/** Reminders as the browser's notifications. */
import { browser } from 'wxt/browser';

export interface Notice {
  id: string;
  title: string;
  message: string;
}

/** Shows a notice; the same id replaces the one that still stands. */
export async function showNotice({ id, title, message }: Notice): Promise<void> {
  await browser.notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('/icons/128.png'), title, message });
}

export async function takeBackNotice(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

export async function takeBackAllNotices(): Promise<void> {
  for (const id of Object.keys(await browser.notifications.getAll())) await takeBackNotice(id);
}
