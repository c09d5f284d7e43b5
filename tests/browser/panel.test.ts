/** The panel of the order whose protection ends tomorrow: its buttons, its second question, and the keyboard. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIST_URL } from '../world/addresses.ts';
import type { TestBrowser } from './harness/browser.ts';
import type { Tab } from './harness/tab.ts';
import { BROWSERS, badgeOn, detailOf, explain, idOf, openBrowser, pasteInto, signOf, visit, waitForBadges, waitForTexts } from './stage.ts';

/** P04: one day is left. */
const PRESSING = 'one-day-left';
const IN_BADGE = `${badgeOn(PRESSING)} >>> `;
const ONLY_BADGE = '[data-trackguard="badge"]';
const NOTED = `${IN_BADGE}.noted li`;
const QUESTION = `${IN_BADGE}.question > span`;
const mark = (kind: string): string => `${IN_BADGE}.done > .marks > [data-mark=${kind}]`;

describe.each(BROWSERS)('the panel of a last call, in %s', (name) => {
  let browser: TestBrowser;
  let tab: Tab;
  const focused = (): Promise<string> =>
    tab.evaluateIn(badgeOn(PRESSING), ([root]) => root?.activeElement?.getAttribute('aria-label') ?? root?.activeElement?.textContent.trim() ?? '');
  beforeAll(async () => {
    browser = await openBrowser(name);
    tab = await browser.openPage(LIST_URL);
    await visit(tab, PRESSING);
    await tab.goto(LIST_URL);
    await waitForBadges(tab, 10);
    await explain(tab, PRESSING);
  });
  afterAll(() => browser?.close());

  it('stays where it is in its card when the panel opens or closes', async () => {
    const placeOf = async (): Promise<number> => {
      const [[badge], [card]] = await Promise.all([tab.boxes(`${IN_BADGE}.badge-row`), tab.boxes(`.order-item:has(a[href*="${idOf(PRESSING)}"])`)]);
      return (badge?.top ?? Number.NaN) - (card?.top ?? Number.NaN);
    };
    const opened = await placeOf();
    await tab.click(`${IN_BADGE}.badge-row`);
    await expect.poll(() => tab.boxes(`${IN_BADGE}.explanation`)).toEqual([]);
    const closed = await placeOf();
    await explain(tab, PRESSING);
    expect([opened, await placeOf()].map((top) => Math.abs(top - closed))).toEqual([expect.closeTo(0, 0), expect.closeTo(0, 0)]);
  });

  it('opens the order page in a tab of its own', async () => {
    await tab.click(`${IN_BADGE}.actions > a`);
    const order = await browser.tabAt(`detail.html?orderId=${idOf(PRESSING)}`);
    await waitForBadges(order, 1);
    await order.close();
  });

  it('copies the text for the dispute', async () => {
    await tab.click(`${IN_BADGE}.split > button`);
    await waitForTexts(tab, `${IN_BADGE}.outcome`, 'Copied.');
    expect(await pasteInto(tab)).toContain(`I have not received my order ${idOf(PRESSING)}.`);
  });

  it.each(['dispute', 'arrived'])('%s: asks once more, and “Not yet” changes nothing', async (kind) => {
    await tab.click(mark(kind));
    await waitForTexts(tab, QUESTION, 'The urgent warning stops then.');
    expect(await focused()).toBe('Not yet');
    await tab.click(`${IN_BADGE}.question > button`);
    await expect.poll(() => tab.texts(QUESTION)).toEqual([]);
    expect(await tab.texts(NOTED)).toEqual([]);
    expect(await signOf(tab, PRESSING)).toBe('urgent');
  });

  it('silences the last call after “Yes”, says so, and has its undo at hand', async () => {
    await tab.click(mark('dispute'));
    await tab.click(`${IN_BADGE}[data-yes=dispute]`);
    await waitForTexts(tab, NOTED, /^Dispute opened/);
    await waitForTexts(tab, `${IN_BADGE}.explanation > [role=status]`, /^Dispute opened/);
    expect(await signOf(tab, PRESSING)).toBe('note');
    expect(await focused()).toMatch(/^Undo: Dispute opened/);
    await tab.press('Enter');
    await expect.poll(() => tab.texts(NOTED)).toEqual([]);
    await waitForTexts(tab, `${IN_BADGE}.explanation > [role=status]`, 'Undone');
    expect(await signOf(tab, PRESSING)).toBe('urgent');
    expect(await focused()).toBe('I opened a dispute');
  });

  it('answers the question by keyboard, where Escape means “not yet” and leaves the panel open', async () => {
    await tab.press('Enter');
    await waitForTexts(tab, QUESTION, 'Is the dispute open');
    await tab.press('Escape');
    await expect.poll(() => tab.texts(QUESTION)).toEqual([]);
    expect(await focused()).toBe('I opened a dispute');
    expect(await tab.texts(NOTED)).toEqual([]);
  });

  it('asks nothing before a mark that silences nothing', async () => {
    await tab.click(mark('extended'));
    await waitForTexts(tab, NOTED, /^Protection extended/);
    await tab.click(`${IN_BADGE}.noted button`);
    await expect.poll(() => tab.texts(NOTED)).toEqual([]);
  });

  it('leads by Tab from the button of the letter into the letter, and by Escape out of both', async () => {
    await tab.click(`${IN_BADGE}.split > [aria-expanded]`);
    await waitForTexts(tab, `${IN_BADGE}.letter h4`, 'Text for the dispute');
    await tab.press('Tab');
    expect(await focused()).toBe('Text for the dispute');
    await tab.press('Escape');
    await expect.poll(() => tab.texts(`${IN_BADGE}.letter`)).toEqual([]);
    expect(await focused()).toBe('Text for the dispute');
    await tab.press('Escape');
    await expect.poll(() => tab.texts(`${IN_BADGE}.explanation`)).toEqual([]);
    expect(await focused()).toContain('Protection timer near zero');
  });

  it('opens what is folded', async () => {
    await explain(tab, PRESSING);
    await tab.click(`${IN_BADGE}.folds > details:first-child > summary`);
    const open = await tab.evaluateIn(badgeOn(PRESSING), ([root]) =>
      [...(root?.querySelectorAll<HTMLDetailsElement>('.folds > details') ?? [])].map((details) => details.open),
    );
    expect(open).toEqual(open.map((_, index) => index === 0));
    const [opened] = await tab.texts(`${IN_BADGE}.folds > [open] p`);
    expect(opened).toMatch(/^On the order page choose the dispute/);
  });

  it('fits a page of 360 px, with the order page near its top', async () => {
    await tab.resize(360, 740);
    const [panel] = await tab.boxes(`${IN_BADGE}.explanation`);
    const [link] = await tab.boxes(`${IN_BADGE}.actions > a`);
    if (!panel || !link) throw new Error('No panel');
    expect(link.top + link.height - panel.top).toBeLessThanOrEqual(220);
    const parts = await tab.boxes(`${IN_BADGE}.explanation :is(button, a, summary, .time-day, .time-line)`);
    for (const { left, width } of parts) expect(left + width).toBeLessThanOrEqual(panel.left + panel.width);
    await tab.resize(1280, 900);
  });

  it('on the order’s own page gives way to the page’s buttons', async () => {
    await tab.goto(detailOf(PRESSING));
    await waitForBadges(tab, 1);
    await tab.click(`${ONLY_BADGE} >>> .badge-row`);
    expect(await tab.texts(`${ONLY_BADGE} >>> .actions > a`)).toEqual([]);
    await tab.click(`${ONLY_BADGE} >>> .actions > .primary`);
    await expect.poll(() => tab.texts(`${ONLY_BADGE} >>> .explanation`)).toEqual([]);
    const [status] = await tab.boxes('.order-status');
    expect(status?.top).toBeLessThan(200);
  });

  it('asks nothing of any network, and complains of nothing', () => {
    expect(browser.traffic).toEqual({ unexpected: [], byExtension: [] });
    expect(browser.complaints).toEqual([]);
  });
});
