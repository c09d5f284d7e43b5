/** A buyer whose browser is not English. Chromium alone brings its other languages along. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIST_URL } from '../world/addresses.ts';
import type { TestBrowser } from './harness/browser.ts';
import type { Tab } from './harness/tab.ts';
import { badgeOn, explain, idOf, openBrowser, pasteInto, visit, waitForBadges, waitForTexts } from './stage.ts';

const SILENT = 'silent-twelve-days';
const IN_BADGE = `${badgeOn(SILENT)} >>> `;

describe('a browser in Spanish', () => {
  let browser: TestBrowser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await openBrowser('chromium', { language: 'es' });
    tab = await browser.openPage(LIST_URL);
    await visit(tab, SILENT);
    await tab.goto(LIST_URL);
    await waitForBadges(tab, 10);
  });
  afterAll(async () => browser?.close());

  it('T02: is told in Spanish what to do', async () => {
    expect(await explain(tab, SILENT)).toContain('12 días sin movimientos desde el envío.');
  });

  it('L1: shows the letter in English and, beside it, in Spanish; each is copied by its own click', async () => {
    await tab.click(`${IN_BADGE}.split > [aria-expanded]`);
    await tab.click(`${IN_BADGE}.copy-text:nth-child(1) button`);
    await waitForTexts(tab, `${IN_BADGE}.copy-text:nth-child(1) [role=status]`, 'Copiado.');
    expect(await pasteInto(tab)).toContain(`I cannot track the parcel of my order ${idOf(SILENT)}.`);
    await tab.click(`${IN_BADGE}.copy-text:nth-child(2) button`);
    await waitForTexts(tab, `${IN_BADGE}.copy-text:nth-child(2) [role=status]`, 'Copiado.');
    expect(await pasteInto(tab)).toContain(`No puedo seguir el paquete de mi pedido ${idOf(SILENT)}.`);
  });

  it('finds the popup in Spanish', async () => {
    const popup = await browser.openExtensionPage('popup.html');
    await waitForTexts(popup, 'header', 'en curso');
    await popup.close();
  });
});
