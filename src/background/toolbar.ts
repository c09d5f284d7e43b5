/** The badge on the toolbar button: how many orders need action, coloured by the worst. */
import { browser } from 'wxt/browser';
import type { Level } from '../model/judgement.ts';

const COLOURS: Record<Level, string> = { info: '#57606a', note: '#0a58ca', warn: '#9a5b00', urgent: '#c0141c' };

export async function showCount(count: number, worst: Level): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  await browser.action.setBadgeBackgroundColor({ color: COLOURS[worst] });
}
