/** The ways to look at a view: in light and dark, narrow, enlarged, with forced colours, from right to left. */
import type { Page } from 'puppeteer-core';
import type { ChromiumTab } from '../../browser/harness/chromium-tab.ts';

export const LOOKS = ['light', 'dark', 'narrow', 'zoom', 'forced', 'forced-dark', 'rtl'] as const;
export type Look = (typeof LOOKS)[number];
/** CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

const NARROW: Size = { width: 360, height: 740 };
const USUAL = [
  { name: 'prefers-color-scheme', value: 'light' },
  { name: 'forced-colors', value: 'none' },
];
const MEDIA: Partial<Record<Look, { name: string; value: string }[]>> = {
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  forced: [{ name: 'forced-colors', value: 'active' }],
  'forced-dark': [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: 'dark' },
  ],
};
/** A page that is dark and says so; its rules end at our shadow roots. */
const DARK_PAGE = ':root { color-scheme: dark } :root, body, body * { background-color: #16191c !important; color: #e6e9eb !important }';

/** Sets the window before a view is opened in it. A view that is enlarged to 200 % has half the room, and twice the pixels. */
export async function setLook(tab: ChromiumTab, look: Look, { width, height }: Size, isPopup: boolean): Promise<void> {
  // A browser makes a popup as wide as it wants to be, enlarged too; its height ends at 600 pixels of the screen.
  const enlarged = { width: isPopup ? width : width / 2, height: height / 2, deviceScaleFactor: 2 };
  const view = look === 'zoom' ? enlarged : look === 'narrow' ? NARROW : { width, height };
  await tab.page.setViewport(view);
  // By one connection: another one would add to what the first has set.
  const session = await tab.inspect();
  await session.send('Emulation.setEmulatedMedia', { features: USUAL.map((usual) => MEDIA[look]?.find(({ name }) => name === usual.name) ?? usual) });
}

/** What a look changes in a view that is open: its direction, and a web page that is dark by itself. */
export async function turn(page: Page, look: Look, isOwn: boolean): Promise<void> {
  if (look === 'dark' && !isOwn) await page.addStyleTag({ content: DARK_PAGE });
  if (look !== 'rtl') return;
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>(':root, [data-trackguard]')) element.dir = 'rtl';
  });
}
