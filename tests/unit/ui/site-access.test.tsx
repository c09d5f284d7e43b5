// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { type SiteAccess, SiteAccessNotice } from '../../../src/ui/site-access.tsx';
import { Welcome } from '../../../src/ui/welcome.tsx';
import { allWords, draw, find, settle, user, wordsOf } from './draw.ts';
import { english } from './english.ts';

/** What the browser keeps away; a test may change it, and call the listener. */
function accessTo(missing: string[]) {
  const state: { missing: string[]; changed: () => void } = { missing, changed: () => undefined };
  const access = {
    findMissing: vi.fn(async () => state.missing),
    request: vi.fn(async () => true),
    onChange: vi.fn((listener: () => void) => {
      state.changed = listener;
      return () => undefined;
    }),
  } satisfies SiteAccess;
  return { state, access };
}

async function drawNotice(access: SiteAccess) {
  const root = draw(<SiteAccessNotice access={access} say={english} />);
  await settle();
  return root;
}
const ALL = ['aliexpress.com', 'aliexpress.us', 'aliexpress.ru'];

describe('access to AliExpress', () => {
  it('is silent while the browser gives all of it', async () => {
    expect(wordsOf(await drawNotice(accessTo([]).access))).toBe('');
  });

  it.each([
    [['aliexpress.com'], 'aliexpress.com'],
    [ALL, 'aliexpress.com, aliexpress.us, and aliexpress.ru'],
  ])('that is missing is told by its sites: %j', async (missing, sites) => {
    const root = await drawNotice(accessTo(missing).access);
    expect(allWords(root, '[role=status]')).toEqual([`Your browser does not let Trackguard see ${sites}, so orders there stay unread.`]);
    expect(wordsOf(root)).not.toContain('can see');
  });

  it('is asked for by one click; once it is there, the notice gives way to these words, which have the focus', async () => {
    const { access, state } = accessTo(ALL);
    const root = await drawNotice(access);
    const button = find<HTMLButtonElement>(root, 'button', 'Allow it');
    button.focus();
    state.missing = [];
    user.click(button);
    await settle();
    expect(access.request).toHaveBeenCalledOnce();
    expect(wordsOf(root)).toBe('Trackguard can see your AliExpress order pages.');
    expect(wordsOf(document.activeElement)).toBe('Trackguard can see your AliExpress order pages.');
  });

  it('that comes from elsewhere takes no focus, and has nothing more to say', async () => {
    const { access, state } = accessTo(ALL);
    const root = await drawNotice(access);
    state.missing = [];
    state.changed();
    await settle();
    expect(wordsOf(root)).toBe('');
    expect(document.activeElement).toBe(document.body);
  });

  it('that the buyer refuses stays missing, and that can be changed later', async () => {
    const { access } = accessTo(ALL);
    access.request.mockResolvedValue(false);
    const root = await drawNotice(access);
    user.click(find(root, 'button', 'Allow it'));
    await settle();
    expect(wordsOf(root)).toContain('Still not allowed.');
    expect(find(root, 'button', 'Allow it')).toBeTruthy();
  });

  it('that the browser does not ask for is told with another way', async () => {
    const { access } = accessTo(ALL);
    access.request.mockRejectedValue(new Error('no gesture'));
    const root = await drawNotice(access);
    user.click(find(root, 'button', 'Allow it'));
    await settle();
    expect(wordsOf(root)).toContain('Please allow it in your browser’s extension settings.');
  });

  it('that cannot be found out is not taken for given', async () => {
    const { access } = accessTo([]);
    access.findMissing.mockRejectedValue(new Error('no answer'));
    const root = await drawNotice(access);
    expect(wordsOf(root)).toContain('could not find out whether it may see your orders');
    expect(find(root, 'button', 'Allow it')).toBeTruthy();
  });

  it('that changes in the browser’s own settings is followed', async () => {
    const { access, state } = accessTo([]);
    const root = await drawNotice(access);
    state.missing = ALL;
    state.changed();
    await settle();
    expect(find(root, 'button', 'Allow it')).toBeTruthy();
  });
});

describe('the first page', () => {
  const open = async (missing: string[], family: 'chromium' | 'firefox' = 'chromium') => {
    const root = draw(<Welcome say={english} access={accessTo(missing).access} family={family} />);
    await settle();
    return root;
  };

  it('leads to the orders, and says that they can be seen', async () => {
    const root = await open([]);
    expect(find<HTMLAnchorElement>(root, '.start', 'Open my orders').href).toBe('https://www.aliexpress.com/p/order/index.html');
    expect(wordsOf(root)).toContain('can see your AliExpress order pages');
  });

  it('says instead that they cannot', async () => {
    const root = await open(ALL);
    expect(wordsOf(root)).not.toContain('can see your AliExpress order pages');
    expect(find(root, 'button', 'Allow it')).toBeTruthy();
  });

  it('says what it does and what it never does, under headings of one level', async () => {
    const root = await open([]);
    expect(allWords(root, 'h1')).toHaveLength(1);
    expect(allWords(root, 'h2')).toEqual(['What it does', 'What it never does', 'Keep it in sight']);
  });

  it.each([
    ['firefox', 'Pin to Toolbar'],
    ['chromium', 'the pin beside Trackguard'],
  ] as const)('tells how to pin it in %s', async (family, words) => {
    expect(wordsOf(await open([], family))).toContain(words);
  });
});
