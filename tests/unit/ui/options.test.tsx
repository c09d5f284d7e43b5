// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { NoticeAccess, NoticeTrial } from '../../../src/background/api.ts';
import type { AsideFile, Returned } from '../../../src/model/aside-file.ts';
import type { HealthMemory } from '../../../src/model/health.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings.ts';
import type { Overview, StoreProblem } from '../../../src/model/view.ts';
import type { Loading } from '../../../src/ui/loading.ts';
import { Options } from '../../../src/ui/options.tsx';
import { allWords, draw, find, settle, user, wordsOf } from './draw.ts';
import { english } from './english.ts';
import { overviewOf } from './states.ts';

async function options(overview: Loading<Overview> = overviewOf()) {
  const actions = {
    changeSettings: vi.fn(async (_: Settings): Promise<StoreProblem> => null),
    forgetEverything: vi.fn(async () => undefined),
    aside: { save: vi.fn(async () => undefined), giveBack: vi.fn(async (_: AsideFile): Promise<Returned> => ({ back: 2, stillAside: 0 })) },
    notices: {
      findAccess: vi.fn(async (): Promise<NoticeAccess> => 'allowed'),
      tryNotice: vi.fn(async (): Promise<NoticeTrial> => 'shown'),
    },
    retry: vi.fn(),
  };
  const root = draw(<Options overview={overview} say={english} zone="Europe/Madrid" actions={actions} />);
  await settle();
  return { root, actions };
}
const outcomes = (root: HTMLElement) => allWords(root, '.outcome').filter(Boolean);
const reminder = (root: HTMLElement) => find<HTMLInputElement>(root, '#reminder-days');

describe('the reminder days', () => {
  const enter = async (root: HTMLElement, days: string) => {
    user.type(reminder(root), days);
    user.commit(reminder(root));
    await settle();
  };

  it('are kept at once, and that is told', async () => {
    const { root, actions } = await options();
    expect(wordsOf(root.querySelector('label[for=reminder-days]'))).toBe('Days before protection ends');
    await enter(root, '10');
    expect(actions.changeSettings).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_SETTINGS, reminderDays: 10 });
    expect(outcomes(root)).toEqual(['Saved']);
  });

  it.each(['3', '31', '', '7.5', '-7', '1e1'])('of “%s” are not saved, and the reason is told', async (days) => {
    const { root, actions } = await options();
    await enter(root, days);
    expect(actions.changeSettings).not.toHaveBeenCalled();
    expect(wordsOf(find(root, '[role=alert]'))).toBe('Enter a whole number from 4 to 30. It was not saved.');
    expect(reminder(root).getAttribute('aria-invalid')).toBe('true');
    expect(outcomes(root)).toEqual([]);
  });

  it('take back the complaint once they are right', async () => {
    const { root } = await options();
    await enter(root, '99');
    await enter(root, '30');
    expect(root.querySelector('[role=alert]')).toBeNull();
    expect(outcomes(root)).toEqual(['Saved']);
  });

  it('are saved once they are entered, not while they are typed', async () => {
    const { root, actions } = await options();
    user.type(reminder(root), '1');
    user.type(reminder(root), '12');
    expect(actions.changeSettings).not.toHaveBeenCalled();
    expect(root.querySelector('[role=alert]')).toBeNull();
  });
});

describe('the settings', () => {
  const country = (root: HTMLElement) => find<HTMLSelectElement>(root, '#destination');
  const choice = (root: HTMLElement, name: string) => find<HTMLInputElement>(find(root, 'label.choice', name), 'input');

  it('offer every country by name, in the order of the alphabet, and none', async () => {
    const names = allWords(country((await options()).root), 'option');
    expect(names).toHaveLength(251);
    expect(names.slice(0, 3)).toEqual(['Not set', 'Afghanistan', 'Åland Islands']);
    expect(names).toContain('Germany');
  });

  it.each([
    ['DE', 'DE'],
    ['', null],
  ])('keep the country “%s”', async (chosen, destination) => {
    const { root, actions } = await options({ ...overviewOf(), settings: { ...DEFAULT_SETTINGS, destination: 'FR' } });
    expect(country(root).value).toBe('FR');
    user.type(country(root), chosen);
    user.commit(country(root));
    await settle();
    expect(actions.changeSettings).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_SETTINGS, destination });
    expect(outcomes(root)).toEqual(['Saved']);
  });

  it('keep both of two quick changes', async () => {
    const { root, actions } = await options();
    user.click(choice(root, '17TRACK'));
    user.click(choice(root, 'ParcelsApp'));
    expect(actions.changeSettings).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, services: ['carrier', 'cainiao'] });
    user.click(choice(root, '17TRACK'));
    expect(actions.changeSettings).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, services: ['carrier', 'cainiao', '17track'] });
  });

  it('keep a change that is on its way when something older arrives', async () => {
    const { root, actions } = await options();
    user.click(choice(root, '17TRACK'));
    draw(<Options overview={{ ...overviewOf(), settings: { ...DEFAULT_SETTINGS } }} say={english} zone="Europe/Madrid" actions={actions} />, root);
    await settle();
    expect(choice(root, '17TRACK').checked).toBe(false);
  });

  it.each([
    ['the storage is full', async (): Promise<StoreProblem> => 'full'],
    ['nobody answers', async () => Promise.reject(new Error('no background'))],
  ])('go back to what is kept when %s', async (_, answer) => {
    const { root, actions } = await options();
    actions.changeSettings.mockImplementation(answer);
    user.click(choice(root, '17TRACK'));
    await settle();
    expect(choice(root, '17TRACK').checked).toBe(true);
    expect(outcomes(root)).toEqual(['Not saved. Please try again.']);
  });

  it('follow a change that was made elsewhere', async () => {
    const { root, actions } = await options();
    const settings = { ...DEFAULT_SETTINGS, reminderDays: 14 };
    draw(<Options overview={{ ...overviewOf(), settings }} say={english} zone="Europe/Madrid" actions={actions} />, root);
    expect(reminder(root).value).toBe('14');
  });
});

describe('the hour of notices', () => {
  const hour = (root: HTMLElement) => find<HTMLSelectElement>(root, '#notice-hour');

  it('is one of the day, and the quiet hours are told', async () => {
    const { root } = await options();
    expect(hour(root).value).toBe('9');
    const words = allWords(hour(root), 'option');
    expect([words.length, words[0], words.at(-1)]).toEqual([15, '6:00 AM', '8:00 PM']);
    expect(wordsOf(find(root, '#notice-help'))).toBe(
      'Notifications come between 9:00 AM and 10:00 PM, your time. Only the last 12 hours before protection ends are worth waking you for.',
    );
  });

  it('is kept at once', async () => {
    const { root, actions } = await options();
    user.type(hour(root), '18');
    user.commit(hour(root));
    await settle();
    expect(actions.changeSettings).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_SETTINGS, noticeHour: 18 });
    expect(outcomes(root)).toEqual(['Saved']);
    expect(wordsOf(find(root, '#notice-help'))).toContain('between 6:00 PM and 10:00 PM');
  });
});

describe('whether notices reach the buyer', () => {
  const part = (root: HTMLElement) => find(root, '.notice-access');
  const press = async (root: HTMLElement) => {
    await settle();
    user.click(find(root, 'button', 'Show a test notification'));
  };

  it.each<[string, () => Promise<NoticeAccess>, string]>([
    ['allowed', async () => 'allowed', 'Your browser lets Trackguard show notifications.'],
    ['blocked', async () => 'blocked', 'Notifications are blocked, so no reminder can pop up. Allow them'],
    ['not told', async () => 'untold', 'Your browser does not say whether notifications are allowed.'],
    ['not to be found out', async () => Promise.reject(new Error('no background')), 'Trackguard could not find out'],
  ])('is said where it is %s', async (_, findAccess, words) => {
    const { root, actions } = await options();
    actions.notices.findAccess.mockImplementation(findAccess);
    await act(async () => void dispatchEvent(new Event('focus')));
    await settle();
    expect(wordsOf(part(root))).toContain(words);
  });

  it('is looked up again by whoever comes back from the system’s settings', async () => {
    const { root, actions } = await options();
    actions.notices.findAccess.mockResolvedValue('blocked');
    await settle();
    actions.notices.findAccess.mockResolvedValue('allowed');
    await act(async () => void dispatchEvent(new Event('focus')));
    await settle();
    expect(wordsOf(part(root))).not.toContain('blocked');
  });

  it.each<[NoticeTrial, string]>([
    ['shown', 'Your browser has shown it.'],
    ['gone', 'Your browser accepted it, but it is not on your screen.'],
  ])('is tried, and told when it is %s', async (trial, words) => {
    const { root, actions } = await options();
    let answer = (_: NoticeTrial): void => undefined;
    actions.notices.tryNotice.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    await press(root);
    expect(outcomes(root)).toEqual(['One moment…']);
    answer(trial);
    await settle();
    expect(outcomes(root)).toEqual([expect.stringContaining(words)]);
  });

  it('is tried once, however often it is pressed meanwhile', async () => {
    const { root, actions } = await options();
    actions.notices.tryNotice.mockReturnValue(new Promise(() => undefined));
    await press(root);
    await press(root);
    expect(actions.notices.tryNotice).toHaveBeenCalledOnce();
  });

  it('says when the test failed, and when notices were blocked meanwhile', async () => {
    const { root, actions } = await options();
    actions.notices.tryNotice.mockRejectedValueOnce(new Error('refused'));
    await press(root);
    await settle();
    expect(outcomes(root)).toEqual([expect.stringContaining('Your browser did not show it.')]);
    actions.notices.tryNotice.mockResolvedValue('blocked');
    actions.notices.findAccess.mockResolvedValue('blocked');
    await press(root);
    await settle();
    expect(outcomes(root)).toEqual([]);
    expect(wordsOf(part(root))).toContain('Notifications are blocked');
  });
});

it('comes in the order of what a buyer sets, with deletion at the end', async () => {
  expect(allWords((await options()).root, 'h2')).toEqual([
    'Reminders',
    'Where your parcels go',
    'Cheap goods without tracking',
    'Tracking services',
    'Diagnostics',
    'Your data',
  ]);
});

describe('what is stored', () => {
  it.each([
    [{ orders: 10 }, { bytes: 36_840, most: 10_485_760 }, '10 orders. They stay in this browser. 37 kB of 10.5 MB used.'],
    [{ orders: 1 }, { bytes: 840, most: null }, '1 order. It stays in this browser. 840 bytes used.'],
    [{ orders: 10_000 }, { bytes: 12_340_000, most: null }, '10,000 orders. They stay in this browser. 12.3 MB used.'],
    [{ orders: 7 }, null, '7 orders. They stay in this browser. Bring back orders'],
    [{ broken: 2 }, null, '2 stored orders could not be read back. They were set aside.'],
  ])('is told: %o, %o', async (stored, room, words) => {
    const { root } = await options(overviewOf({ stored: { orders: 0, broken: 0, problem: null, ...stored }, room }));
    expect(wordsOf(root)).toContain(words);
  });

  const choose = async (root: HTMLElement, words: string) => {
    const chooser = find<HTMLInputElement>(root, 'input[type=file]');
    Object.defineProperty(chooser, 'files', { value: [new File([words], 'x.json')], configurable: true });
    user.commit(chooser);
    await settle();
    await settle();
  };
  it('can be saved where some of it cannot be read, and is read back from such a file', async () => {
    const { root, actions } = await options(overviewOf({ stored: { orders: 3, broken: 2, problem: null } }));
    user.click(find(root, 'button', 'Save what was set aside…'));
    await settle();
    expect(actions.aside.save).toHaveBeenCalledOnce();
    const file = { trackguard: 'set aside', records: { 'newer:order:8200000000000009#2': { version: 99 } } };
    await choose(root, JSON.stringify(file));
    expect(actions.aside.giveBack).toHaveBeenCalledExactlyOnceWith(file);
    expect(outcomes(root)).toEqual(['2 orders are back.']);
    actions.aside.giveBack.mockResolvedValueOnce({ back: 0, stillAside: 1 });
    await choose(root, JSON.stringify(file));
    expect(outcomes(root)).toEqual(['1 order still cannot be read by this version. It is kept.']);
    expect([...(await options()).root.querySelectorAll('button')].map(wordsOf)).not.toContain('Save what was set aside…');
  });

  it.each(['', '{}', '[1]', '{"trackguard":"set aside","records":{"settings":{}}}'])('is not read from another file: %s', async (words) => {
    const { root, actions } = await options();
    await choose(root, words);
    expect(actions.aside.giveBack).not.toHaveBeenCalled();
    expect(outcomes(root)).toEqual(['This is no file of set-aside orders. Nothing was changed.']);
  });

  const ask = (root: HTMLElement) => user.click(find(root, 'button', 'Delete everything…'));
  const confirm = async (root: HTMLElement) => {
    user.click(find(root, '[role=alertdialog] button', 'Delete everything'));
    await settle();
  };

  it('is deleted after a second press only', async () => {
    const { root, actions } = await options();
    ask(root);
    expect(wordsOf(find(root, '[role=alertdialog]'))).toContain('This cannot be undone.');
    expect(wordsOf(document.activeElement)).toBe('Keep');
    expect(actions.forgetEverything).not.toHaveBeenCalled();
    await confirm(root);
    expect(actions.forgetEverything).toHaveBeenCalledOnce();
    expect(outcomes(root)).toEqual(['Everything was deleted.']);
  });

  it.each([
    ['Keep', (dialog: HTMLElement) => user.click(find(dialog, 'button', 'Keep'))],
    ['Escape', (dialog: HTMLElement) => user.press(find(dialog, 'button', 'Keep'), 'Escape')],
  ])('stays after %s', async (_, leave) => {
    const { root, actions } = await options();
    ask(root);
    leave(find(root, '[role=alertdialog]'));
    expect(root.querySelector('[role=alertdialog]')).toBeNull();
    expect(wordsOf(document.activeElement)).toBe('Delete everything…');
    expect(actions.forgetEverything).not.toHaveBeenCalled();
  });

  it('tells when deleting failed', async () => {
    const { root, actions } = await options();
    actions.forgetEverything.mockRejectedValue(new Error('refused'));
    ask(root);
    await confirm(root);
    expect(outcomes(root)).toEqual(['Not everything could be deleted. Please try again.']);
  });
});

it('keeps the choice to wait for cheap untracked goods', async () => {
  const { root, actions } = await options();
  const fair = find<HTMLInputElement>(find(root, 'label.choice', 'before opening a dispute'), 'input');
  expect(fair.checked).toBe(true);
  user.click(fair);
  await settle();
  expect(actions.changeSettings).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_SETTINGS, isFair: false });
  expect(outcomes(root)).toEqual(['Saved']);
});

describe('how reading went', () => {
  /** Of a list whose total is lost since the 20th, and of an answer that was read later. */
  const health: HealthMemory = {
    'order-list': {
      last: {
        page: 'order-list',
        visit: 1,
        seenAt: Date.UTC(2026, 10, 21, 23, 30),
        cardsSeen: 10,
        cardsRead: 10,
        fields: { orderId: { 'detail-link': 9, 'any-link': 1 }, cashback: { mark: 10 } },
        told: {},
      },
      readAt: { orderId: Date.UTC(2026, 10, 21), cashback: Date.UTC(2026, 10, 21), total: Date.UTC(2026, 10, 20) },
      doubt: {},
    },
    'answer:order.list': {
      last: { page: 'answer:order.list', visit: 2, seenAt: Date.UTC(2026, 10, 22), cardsSeen: 1_200, cardsRead: 1_200, fields: {}, told: {} },
      readAt: {},
      doubt: {},
    },
  };

  it('is told page by page, on its day in the user’s zone', async () => {
    const { root } = await options({ ...overviewOf(), health });
    expect(allWords(root, 'caption')).toEqual(['Order list 22 Nov: 10 of 10 read', 'Data behind the order list 22 Nov: 1,200 of 1,200 read']);
  });

  it('is told field by field, with the strategies, and marks what is lost', async () => {
    const { root } = await options({ ...overviewOf(), health });
    expect(allWords(root, 'tbody tr')).toEqual(['orders10detail-linkany-link', 'total0Attention: No longer read since 20 Nov', 'cashback10mark']);
  });

  it('is folded away, but a thing that is read no more is told all the same', async () => {
    const { root } = await options({ ...overviewOf(), health });
    expect(find<HTMLDetailsElement>(root, 'details').open).toBe(false);
    expect(wordsOf(find(root, 'summary'))).toBe('DiagnosticsAttention: 1 thing can no longer be read');
  });

  it('is nothing yet', async () => {
    expect(wordsOf(find((await options()).root, 'summary'))).toBe('Diagnostics');
    expect(wordsOf((await options()).root)).toContain('Nothing was read yet. Open your order list.');
  });
});

it('waits, and offers another try when nobody answers', async () => {
  expect(wordsOf(find((await options('loading')).root, '[role=status]'))).toBe('One moment…');
  const { root, actions } = await options('failed');
  user.click(find(root, 'button', 'Try again'));
  expect(actions.retry).toHaveBeenCalledOnce();
});
