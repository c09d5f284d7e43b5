import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { showToolbar } from '../../../src/background/toolbar.ts';
import type { ToolbarState } from '../../../src/background/toolbar-state.ts';
import type { Day } from '../../../src/model/day.ts';
import { english } from '../ui/english.ts';

const NOTHING: ToolbarState = { pressing: 0, worst: null, unchecked: 0, next: null, hasOrders: true };
const [badge, colour, title] = [vi.fn(async () => undefined), vi.fn(async () => undefined), vi.fn(async () => undefined)];

beforeEach(() => {
  vi.clearAllMocks();
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation(badge);
  vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockImplementation(colour);
  vi.spyOn(browser.action, 'setTitle').mockImplementation(title);
});

describe('the toolbar button', () => {
  it.each<[string, Partial<ToolbarState>, string, string[]]>([
    ['no order at all', { hasOrders: false }, '', []],
    ['orders that need nothing', { next: '2026-12-15' as Day }, '', ['Nothing needs you now', 'Next deadline: 15 Dec']],
    ['orders that nobody has looked at', { unchecked: 5, worst: 'unchecked' }, '•', ['5 orders not checked yet']],
    [
      'orders that need the buyer',
      { pressing: 3, worst: 'urgent', unchecked: 1, next: '2026-11-23' as Day },
      '3',
      ['3 orders need you', '1 order not checked yet', 'Next deadline: 23 Nov'],
    ],
  ])('says of %s what there is to say', async (_, state, number, lines) => {
    await showToolbar({ ...NOTHING, ...state }, english);
    expect(badge).toHaveBeenCalledWith({ text: number });
    expect(title).toHaveBeenCalledWith({ title: ['Trackguard for AliExpress', ...lines].join('\n') });
  });

  it('has a neutral colour for what was not checked, and another for what is urgent', async () => {
    await showToolbar({ ...NOTHING, worst: 'unchecked', unchecked: 1 }, english);
    await showToolbar({ ...NOTHING, worst: 'urgent', pressing: 1 }, english);
    const [first, second] = colour.mock.calls.map((call: unknown[]) => call[0]);
    expect(first).not.toEqual(second);
  });
});
