// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Doubt } from '../../../src/model/judgement.ts';
import { type Mark, NO_CORRECTIONS } from '../../../src/model/mark.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { type Say, text } from '../../../src/model/text.ts';
import type { OrderView } from '../../../src/model/view.ts';
import { Explanation } from '../../../src/ui/explanation.tsx';
import { createSay } from '../../../src/ui/say.ts';
import { recordActions } from './actions.ts';
import { allWords, draw, find, settle, user, wordsOf } from './draw.ts';
import { english, lookUpEnglish, TODAY } from './english.ts';
import { advice, calm, day, finished, longTitle, noNumber, plain, urgent, view, warn } from './states.ts';

const explain = (given: OrderView, say: Say = english, showPage: (() => void) | null = null) => {
  const actions = recordActions();
  const show = (shown: OrderView, root?: HTMLElement) =>
    draw(
      <Explanation
        panel={{ id: 'panel', onKeyDown: () => undefined, onClose: () => undefined }}
        view={shown}
        services={DEFAULT_SETTINGS.services}
        say={say}
        today={TODAY}
        zone="UTC"
        actions={actions}
        showPage={showPage}
      />,
      root,
    );
  const root = show(given);
  return { root, actions, redraw: (shown: OrderView) => show(shown, root) };
};
const { orderId } = warn.order;
const wrote: Mark = { kind: 'wrote', on: TODAY, until: null, by: 'buyer' };
const silent = advice('T02', 'warn', 'Nobody has scanned the parcel', {
  letter: 'L1',
  marks: ['wrote', 'muted'],
  doubts: ['shippedOn', 'number', 'trackedAt'],
  why: [plain('Handing over takes 3 to 7 days.')],
  source: plain('older buyer guides'),
});
const asking = (order: Partial<OrderView['order']> = {}): OrderView => ({
  order: { ...warn.order, ...order },
  judgement: { ...warn.judgement, warnings: [silent] },
});

/** The folded part of this name. */
const fold = (root: HTMLElement, name: string): HTMLDetailsElement => find<HTMLDetailsElement>(root, '.folds > details', name);

describe('a panel', () => {
  it('says what to do and one reason, and does not repeat the headline above it', () => {
    const { root } = explain({
      ...warn,
      judgement: { ...warn.judgement, warnings: [{ ...silent, action: plain('Write to the seller.') }, advice('N10', 'warn', 'China only')] },
    });
    expect(allWords(root, '.opening > *')).toEqual(['Write to the seller.', 'Handing over takes 3 to 7 days.']);
    expect(root.querySelector('h1, h2')).toBeNull();
  });

  it('of a healthy order says that there is nothing to do, and where it was seen last', () => {
    expect(allWords(explain(calm).root, '.opening > *')).toEqual(['Nothing to do for now.', 'Last tracking update: Under way, 18 Nov.']);
  });

  it('lets the way to the order stand out only where there is something to do', () => {
    expect(explain(asking()).root.querySelector('.actions > .primary')).not.toBeNull();
    expect(explain(noNumber).root.querySelector('.actions > .primary')).not.toBeNull();
    for (const quiet of [calm, finished]) expect(explain(quiet).root.querySelector('.primary')).toBeNull();
  });

  it('has the order page first, then the letter, then the evidence', () => {
    const { root } = explain(asking());
    const controls = [...root.querySelectorAll('a, button')].slice(0, 4);
    expect(controls.map(wordsOf)).toEqual([
      'Open the order page (opens a new tab)',
      'Copy the letter to the seller',
      'Ask the seller about the number',
      'Save evidence',
    ]);
    const [link] = controls as HTMLAnchorElement[];
    expect([link?.href, link?.target, link?.rel]).toEqual([
      `https://www.aliexpress.com/p/order/detail.html?orderId=${orderId}`,
      '_blank',
      'noreferrer noopener',
    ]);
  });

  it('leads to the tracking page where that is what to look at', () => {
    const stale = { ...silent, action: text('advice.T02.look') };
    const { root } = explain({ ...warn, judgement: { ...warn.judgement, warnings: [stale] } });
    expect(find<HTMLAnchorElement>(root, '.actions > a').href).toBe(`https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${orderId}`);
  });

  it('on the order’s own page brings its buttons into view', () => {
    const showPage = vi.fn();
    const { root } = explain(asking(), english, showPage);
    expect(root.querySelector('.actions > a')).toBeNull();
    user.click(find(root, '.actions > button', 'Go to this page’s buttons'));
    expect(showPage).toHaveBeenCalledOnce();
  });

  it('is named after its order, apart from all others', () => {
    expect(explain(asking()).root.querySelector('section')?.getAttribute('aria-label')).toBe(
      `Details of Watering can, 5 litres and 2 more, order ${orderId}`,
    );
  });

  it('shows time as a picture, and says its days in their order', () => {
    const days = explain(calm).root.querySelector('.time-days');
    expect(days?.getAttribute('aria-label')).toBe('Dates of this order');
    expect(allWords(days as HTMLElement, 'li')).toEqual(['Last update 18 Nov', 'Today', 'Protected until 15 Dec', 'Dispute by about 30 Dec']);
    expect(explain(finished).root.querySelector('.time')).toBeNull();
  });

  it('folds everything else', () => {
    const folds = [...explain(asking()).root.querySelectorAll<HTMLDetailsElement>('details')];
    expect(folds.every(({ open }) => !open)).toBe(true);
    expect(folds.filter(({ parentElement }) => parentElement?.className === 'folds').map((each) => wordsOf(each.querySelector('summary')))).toEqual([
      'Why we say this',
      'Parcel and number',
      'Dates and plan',
    ]);
  });

  it('tells its reasons and the source of its rule on request', () => {
    const why = fold(explain(asking()).root, 'Why we say this');
    expect(allWords(why, '.fold > p, .fold > .reasons')).toEqual([
      'Nobody has scanned the parcel',
      'Handing over takes 3 to 7 days.',
      'Source: older buyer guides',
    ]);
  });

  it('tells on request how to open a dispute, and what else is worth knowing, each thing once', () => {
    const notes = [
      advice('P01', 'info', 'Protected'),
      advice('D03', 'info', 'Evidence'),
      advice('D02', 'info', 'How to', { action: plain('Choose dispute.'), why: [plain('Reason to choose: late.')], letter: 'L2' }),
      advice('N21', 'info', 'The number has changed'),
    ];
    const { root } = explain({ ...warn, judgement: { ...warn.judgement, warnings: [silent, advice('N10', 'note', 'China only')], notes } });
    expect(allWords(fold(root, 'How to'), '.fold > *')).toEqual(['Reason to choose: late.', 'Choose dispute.']);
    expect(allWords(fold(root, 'Good to know (2)'), 'h3')).toEqual(['China only', 'The number has changed']);
    expect(allWords(root, '.advice > .level-mark')).toEqual(['Note:']);
  });

  it('offers another letter with the advice that it goes with, once', () => {
    const others = [
      advice('T12', 'warn', 'Lost', { letter: 'L3' }),
      advice('T11', 'warn', 'Lost too', { letter: 'L3' }),
      advice('N10', 'note', 'Local', { letter: 'L1' }),
    ];
    const { root } = explain({ ...warn, judgement: { ...warn.judgement, warnings: [silent, ...others] } });
    expect(allWords(root, '.advice .tools')).toEqual(['Letter to the seller']);
    user.click(find(root, '.advice .tools > button'));
    expect(find<HTMLTextAreaElement>(root, '.advice textarea').value).toContain('ask for a search');
  });

  it('of a healthy order offers its page, the evidence, “it arrived” and Close, and all else on request', () => {
    const { root } = explain(calm);
    const shown = [...root.querySelectorAll('a, button')].filter((each) => !each.closest('details'));
    expect(shown.map(wordsOf)).toEqual(['Open the order page (opens a new tab)', 'Save evidence', 'It arrived', 'Close']);
  });
});

describe('marks', () => {
  it.each<[string, Mark]>([
    ['I wrote to the seller', wrote],
    ['Mute for 7 days', { kind: 'muted', on: TODAY, until: day('2026-11-29'), by: 'buyer' }],
  ])('are made by one click: %s', (button, mark) => {
    const { root, actions } = explain(asking());
    user.click(find(root, 'button', button));
    expect(actions.mark).toHaveBeenCalledExactlyOnceWith(orderId, mark);
  });

  it('are listed with their day, taken back by one click, and not offered again', () => {
    const { root, actions } = explain(asking({ marks: [{ ...wrote, on: day('2026-11-20') }] }));
    expect(allWords(root, '.noted li')).toEqual(['Wrote to the seller, 20 NovUndo']);
    expect(allWords(root, '.done > .marks > button')).toEqual(['It arrived']);
    expect(root.querySelectorAll('[data-mark=wrote]')).toHaveLength(0);
    const undo = find(root, '.noted button');
    expect(undo.getAttribute('aria-label')).toBe('Undo: Wrote to the seller, 20 Nov');
    user.click(undo);
    expect(actions.unmark).toHaveBeenCalledExactlyOnceWith(orderId, 'wrote');
  });

  it('that answer the warning are at hand, with “it arrived”; all others are made on request, as long as the order is open', () => {
    const { root, actions } = explain(asking({ marks: [{ ...wrote, kind: 'dispute' }] }));
    expect(allWords(root, '.done > .marks > button')).toEqual(['I wrote to the seller', 'It arrived']);
    const others = find<HTMLDetailsElement>(root, '.other-marks');
    expect([others.open, allWords(others, 'button')]).toEqual([
      false,
      ['The seller answered', 'I accepted an offer', 'I sent it back', 'Protection was extended', 'I was refunded'],
    ]);
    user.click(find(others, 'button', 'The seller answered'));
    expect(actions.mark).toHaveBeenCalledExactlyOnceWith(orderId, { ...wrote, kind: 'answered' });
    expect(explain(finished).root.querySelector('.marks')).toBeNull();
  });

  it('that a page made cannot be taken back here', () => {
    const { root } = explain(asking({ marks: [{ kind: 'dispute', on: TODAY, until: null, by: 'page' }] }));
    expect(allWords(root, '.noted li')).toEqual(['Dispute opened, 22 Novseen on AliExpress']);
    expect(root.querySelectorAll('.noted button')).toHaveLength(0);
  });

  it('lead on to their undo, and that leads back, for whoever uses the keyboard', async () => {
    const { root, redraw } = explain(asking());
    const button = find(root, 'button', 'I wrote to the seller');
    button.focus();
    user.click(button);
    await settle();
    redraw(asking({ marks: [wrote] }));
    expect(button.isConnected).toBe(false);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Undo: Wrote to the seller, 22 Nov');
    user.click(document.activeElement as HTMLElement);
    await settle();
    redraw(asking());
    expect(wordsOf(document.activeElement)).toBe('I wrote to the seller');
  });

  it('leave the focus in the panel where nothing is left to lead to', async () => {
    const { root, redraw } = explain(asking({ marks: [wrote] }));
    find(root, '.noted button').focus();
    user.click(find(root, '.noted button'));
    await settle();
    redraw({ ...finished, order: { ...finished.order, orderId } });
    expect(document.activeElement).toBe(root.querySelector('section'));
  });

  it('are said aloud once they are stored, and when they are taken back', async () => {
    const { root, redraw } = explain(asking());
    const news = () => wordsOf(root.querySelector('section > [role=status]'));
    expect(news()).toBe('');
    user.click(find(root, 'button', 'I wrote to the seller'));
    await settle();
    expect(news()).toBe('Wrote to the seller, 22 Nov');
    redraw(asking({ marks: [wrote] }));
    user.click(find(root, '.noted button'));
    await settle();
    expect(news()).toBe('Undone');
  });

  it('leave the focus alone when nobody acted', () => {
    const { redraw } = explain(asking());
    redraw({ ...warn });
    expect(document.activeElement).toBe(document.body);
  });

  it('that the background does not take are told of, until one is taken', async () => {
    const { root, actions } = explain(asking());
    actions.mark.mockRejectedValueOnce(new Error('gone'));
    user.click(find(root, 'button', 'I wrote to the seller'));
    await settle();
    expect(wordsOf(root.querySelector('[role=alert]'))).toBe('Trackguard did not answer.');
    user.click(find(root, 'button', 'I wrote to the seller'));
    await settle();
    expect(root.querySelector('[role=alert]')).toBeNull();
  });
});

it('tells of a mark that could not be stored', async () => {
  const { root, actions } = explain(asking());
  actions.mark.mockResolvedValueOnce('full');
  user.click(find(root, 'button', 'I wrote to the seller'));
  await settle();
  expect(wordsOf(root.querySelector('[role=alert]'))).toBe('The browser’s storage is full: nothing new is kept.');
});

describe('marks that silence an urgent warning', () => {
  const lastCall = advice('P04', 'urgent', 'Last call', { marks: ['dispute', 'extended', 'arrived'] });
  const pressing: OrderView = { ...urgent, judgement: { ...urgent.judgement, warnings: [lastCall] } };
  const ask = (button: string) => {
    const shown = explain(pressing);
    find(shown.root, 'button', button).focus();
    user.click(find(shown.root, 'button', button));
    return shown;
  };

  it.each([
    ['I opened a dispute', 'Is the dispute open on AliExpress? The urgent warning stops then.', 'dispute'],
    ['It arrived', 'Do you have the parcel? The urgent warning stops then.', 'arrived'],
    ['I was refunded', 'Do you have your money back? The urgent warning stops then.', 'refunded'],
  ])('%s: are asked once more, and made by Yes', (button, question, kind) => {
    const { root, actions } = ask(button);
    expect(actions.mark).not.toHaveBeenCalled();
    expect(wordsOf(root.querySelector('.question > span'))).toBe(question);
    expect(wordsOf(document.activeElement)).toBe('Not yet');
    user.click(find(root, '.question > button', 'Yes'));
    expect(actions.mark).toHaveBeenCalledExactlyOnceWith(urgent.order.orderId, { ...wrote, kind });
    expect(root.querySelector('.question')).toBeNull();
  });

  it.each([
    ['Not yet', (root: HTMLElement) => user.click(find(root, '.question > button', 'Not yet'))],
    ['Escape', (root: HTMLElement) => user.press(find(root, '.question > button'), 'Escape')],
  ])('are not made by %s, which leads back to where they were', (_, answer) => {
    const { root, actions } = ask('It arrived');
    answer(root);
    expect(actions.mark).not.toHaveBeenCalled();
    expect(wordsOf(document.activeElement)).toBe('It arrived');
  });

  it('ask nothing where nothing is silenced, or nothing is urgent', () => {
    const extended = ask('Protection was extended');
    expect(extended.actions.mark).toHaveBeenCalledOnce();
    const { root, actions } = explain(asking());
    user.click(find(root, 'button', 'It arrived'));
    expect(actions.mark).toHaveBeenCalledOnce();
  });
});

describe('“Not true?”', () => {
  const doubting = (doubts: Doubt[], order: Partial<OrderView['order']> = {}) => {
    const shown = asking(order);
    return explain({ ...shown, judgement: { ...shown.judgement, warnings: [{ ...silent, doubts }] } });
  };
  const correct = (root: HTMLElement, value: string) => {
    user.type(find<HTMLInputElement>(root, '.correction input'), value);
    user.click(find(root, '.correction button'));
  };

  it('asks for what the advice rests on, by name', () => {
    expect(allWords(explain(asking()).root, '.correction label')).toEqual(['Shipped on', 'Tracking number', 'It is tracked at']);
    expect(
      explain({ ...calm, judgement: { ...calm.judgement, warnings: [advice('P05', 'warn', 'Over')] } }).root.querySelector('.doubts'),
    ).toBeNull();
  });

  it.each<[Doubt, string, object]>([
    ['shippedOn', '2026-11-15', { shippedOn: '2026-11-15' }],
    ['number', ' RB123456785CN ', { numbers: [{ was: '4501234567890', is: 'RB123456785CN' }] }],
    ['trackedAt', 'Packeta', { trackedAt: [{ number: '4501234567890', where: 'Packeta', on: TODAY }] }],
  ])('corrects %s', (doubt, typed, change) => {
    const { root, actions } = doubting([doubt]);
    correct(root, typed);
    expect(actions.correct).toHaveBeenCalledExactlyOnceWith(orderId, { ...NO_CORRECTIONS, ...change });
  });

  it('keeps the number that was read when a correction is corrected, and all other corrections', () => {
    const corrections = { shippedOn: day('2026-11-15'), numbers: [{ was: '4501234567890', is: 'RB1' }], trackedAt: [] };
    const [read] = warn.order.parcels;
    const { root, actions } = doubting(['number'], { corrections, parcels: read ? [{ ...read, number: 'RB1' }] : [] });
    correct(root, 'RB2');
    expect(actions.correct).toHaveBeenCalledWith(orderId, { ...corrections, numbers: [{ was: '4501234567890', is: 'RB2' }] });
  });

  it.each(['', '   ', '4501234567890'])('saves no value that is none, or the same: “%s”', (typed) => {
    const { root, actions } = doubting(['number']);
    correct(root, typed);
    expect(actions.correct).not.toHaveBeenCalled();
  });

  it('asks for each thing once, with the first advice that rests on it', () => {
    const shown = asking();
    const others = [advice('T12', 'warn', 'Lost', { doubts: ['trackedAt'] }), advice('N10', 'note', 'Local', { doubts: ['number', 'trackedAt'] })];
    const { root } = explain({ ...shown, judgement: { ...shown.judgement, warnings: [{ ...silent, doubts: ['shippedOn'] }, ...others] } });
    expect(allWords(root, '.correction label')).toEqual(['Shipped on', 'It is tracked at', 'Tracking number']);
    expect(allWords(root, '.doubts > summary > .for-ears')).toEqual(['Not true? Nobody has scanned the parcel', 'Not true? Lost', 'Not true? Local']);
    expect(find(root, '.correction button').getAttribute('aria-label')).toBe('Save: Shipped on');
  });

  it('takes no day to come, and none before the order', () => {
    const { max, min } = find<HTMLInputElement>(doubting(['shippedOn'], { orderedOn: day('2026-11-01') }).root, 'input');
    expect([min, max]).toEqual(['2026-11-01', TODAY]);
  });

  it('asks for each parcel of several, and for the number of one that was never seen', () => {
    const warned = (given: OrderView): OrderView => ({ ...given, judgement: { ...given.judgement, warnings: [{ ...silent, doubts: ['number'] }] } });
    expect(allWords(explain(warned(longTitle)).root, '.correction label')).toEqual(['Tracking number of parcel 1', 'Tracking number of parcel 2']);
    const { root, actions } = explain(warned(view({ orderId })));
    correct(root, 'RB123456785CN');
    expect(actions.correct).toHaveBeenCalledWith(orderId, { ...NO_CORRECTIONS, numbers: [{ was: null, is: 'RB123456785CN' }] });
  });

  it('shows every correction, and takes each one back alone', () => {
    const corrections = {
      shippedOn: day('2026-11-15'),
      numbers: [{ was: '4501234567890', is: 'RB1' }],
      trackedAt: [{ number: 'RB1', where: 'Packeta', on: TODAY }],
    };
    const { root, actions } = explain(asking({ corrections }));
    expect(allWords(root, '.noted li > span')).toEqual(['Shipped on 15 Nov', 'Number RB1 instead of 4501234567890', 'RB1 is tracked at Packeta']);
    for (const undo of root.querySelectorAll<HTMLElement>('.noted button')) user.click(undo);
    expect(actions.correct.mock.calls).toEqual([
      [orderId, { ...corrections, shippedOn: null }],
      [orderId, { ...corrections, numbers: [] }],
      [orderId, { ...corrections, trackedAt: [] }],
    ]);
  });

  it.each([
    ['.correction button', 'Saved'],
    ['.noted button', 'Undone'],
  ])('announces what came of it: %s', async (button, words) => {
    const corrections = { ...NO_CORRECTIONS, shippedOn: day('2026-11-15') };
    const { root } = doubting(['shippedOn'], { corrections });
    user.type(find<HTMLInputElement>(root, '.correction input'), '2026-11-16');
    user.click(find(root, button));
    await settle();
    expect(wordsOf(find(root, '.explanation > [role=status]'))).toBe(words);
  });
});

describe('the letter', () => {
  const writeText = vi.fn(async (_: string): Promise<void> => undefined);
  beforeEach(() => {
    writeText.mockReset();
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  });
  const open = (say?: Say) => {
    const { root } = explain(asking(), say);
    user.click(find(root, '.split > button[aria-expanded]'));
    return root;
  };
  const texts = (root: HTMLElement) => [...root.querySelectorAll('textarea')];

  it('is copied by one click, unread', async () => {
    const { root } = explain(asking());
    user.click(find(root, 'button', 'Copy the letter to the seller'));
    await settle();
    expect(writeText).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(orderId));
    expect(wordsOf(root.querySelector('.outcome'))).toBe('Copied. Paste it where you write.');
    expect(texts(root)).toEqual([]);
  });

  it('opens to be read right behind its button, and is copied by one click there, too', async () => {
    const root = open();
    expect(texts(root).map(({ readOnly, lang }) => [readOnly, lang])).toEqual([[true, 'en']]);
    expect(texts(root)[0]?.value).toContain(orderId);
    expect(root.querySelector('.split')?.nextElementSibling?.className).toBe('letter');
    user.click(find(root, '.letter button', 'Copy'));
    await settle();
    expect(writeText).toHaveBeenCalledExactlyOnceWith(texts(root)[0]?.value);
    expect(wordsOf(root.querySelector('.letter [role=status]'))).toBe('Copied.');
  });

  it.each([
    ['unread', (root: HTMLElement) => user.click(find(root, 'button', 'Copy the letter to the seller')), () => explain(asking()).root],
    ['while it is read', (root: HTMLElement) => user.click(find(root, '.letter button', 'Copy')), () => open()],
  ])('is selected, with a word how to go on, where the browser does not allow copying: %s', async (_, copy, show) => {
    writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    const root = show();
    copy(root);
    await settle();
    expect(wordsOf(root.querySelector('.letter [role=status]'))).toContain('press Ctrl+C');
    const [field] = texts(root);
    expect(document.activeElement).toBe(field);
    expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, field?.value.length]);
  });

  it('stands beside its version in the language of a buyer who reads another one', () => {
    const german = createSay((key) => (key === 'words.language' ? 'de' : lookUpEnglish(key)), 'de', TODAY);
    const fields = texts(open(german));
    expect(fields.map(({ lang, ariaLabel }) => [lang, ariaLabel])).toEqual([
      ['en', 'In English'],
      ['de', 'In your language'],
    ]);
    expect(fields.map(({ previousElementSibling }) => wordsOf(previousElementSibling))).toEqual(['In English', 'In your language']);
  });

  it('is closed by Escape, which brings the focus back', () => {
    const root = open();
    user.press(find(root, 'textarea'), 'Escape');
    expect(texts(root)).toEqual([]);
    expect(wordsOf(document.activeElement)).toBe('Ask the seller about the number');
  });
});

it('leads to the evidence sheet', () => {
  const { root, actions } = explain(calm);
  user.click(find(root, 'button', 'Save evidence'));
  expect(actions.openSheet).toHaveBeenCalledExactlyOnceWith(calm.order.orderId);
});

it('has a name of its own among the panels of orders for the same thing', () => {
  const nameOf = (order: Partial<OrderView['order']>) => explain(asking(order)).root.querySelector('section.explanation')?.getAttribute('aria-label');
  expect(nameOf({ orderId: '8210000000000001' })).toMatch(/^Details of .+, order .?8210000000000001/);
  expect(nameOf({ orderId: '8210000000000001' })).not.toBe(nameOf({ orderId: '8210000000000002' }));
  expect(nameOf({ orderId: '8210000000000001', items: [] })).toMatch(/^Details of .?Order .?8210000000000001/);
});

it('names an open letter after its order too', () => {
  const { root } = explain(asking());
  user.click(find(root, '.split > [aria-expanded]'));
  expect(root.querySelector('section.letter')?.getAttribute('aria-label')).toBe(`Ask the seller about the number, order ${orderId}`);
});
