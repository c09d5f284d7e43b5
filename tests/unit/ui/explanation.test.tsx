// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Doubt } from '../../../src/model/judgement.ts';
import { type Mark, NO_CORRECTIONS } from '../../../src/model/mark.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import type { Say } from '../../../src/model/text.ts';
import type { OrderView } from '../../../src/model/view.ts';
import { Explanation } from '../../../src/ui/explanation.tsx';
import { createSay } from '../../../src/ui/say.ts';
import { recordActions } from './actions.ts';
import { allWords, draw, find, settle, user, wordsOf } from './draw.ts';
import { english, lookUpEnglish, TODAY } from './english.ts';
import { advice, calm, day, longTitle, plain, view, warn } from './states.ts';

const explain = (given: OrderView, say: Say = english) => {
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

describe('the advice in an explanation', () => {
  it('is three at most, worst first, and the rest on request', () => {
    const warnings = ['First', 'Second', 'Third', 'Fourth'].map((what, index) => advice(`T0${index}`, 'warn', what));
    const { root } = explain({ ...calm, judgement: { ...calm.judgement, warnings, notes: [advice('P01', 'info', 'Fifth')] } });
    expect(allWords(root, 'section > .advice h3')).toEqual(['First', 'Second', 'Third']);
    const more = find<HTMLDetailsElement>(root, 'details.more');
    expect([wordsOf(more.querySelector('summary')), more.open]).toEqual(['2 more', false]);
    expect(allWords(more, 'h3')).toEqual(['Fourth', 'Fifth']);
  });

  it('tells its reason and the source of its rule on request', () => {
    const why = find<HTMLDetailsElement>(explain(asking()).root, 'details.why');
    expect(why.open).toBe(false);
    expect(why.querySelector('summary')?.getAttribute('aria-label')).toBe('Why? Nobody has scanned the parcel');
    expect(allWords(why, ':scope > .reasons, :scope > p')).toEqual(['Handing over takes 3 to 7 days.', 'Source: older buyer guides']);
  });

  it('of a healthy order offers nothing to press but the sheet and Close, and marks on request', () => {
    const { root } = explain(calm);
    expect(allWords(root, ':not(.marks) > button')).toEqual(['Evidence sheet', 'Close']);
    expect(find<HTMLDetailsElement>(root, '.other-marks').open).toBe(false);
  });

  it('below a warning is quiet: what to do first, no level and no second day to look again', () => {
    const notes = [
      advice('P01', 'info', 'Protected', { lookAgainOn: day('2026-12-01') }),
      advice('D02', 'info', 'How to', { action: plain('Choose dispute.'), why: [plain('Reason to choose: late.')] }),
    ];
    const { root } = explain({ ...warn, judgement: { ...warn.judgement, warnings: [silent], notes } });
    expect(allWords(root, '.advice h3')).toEqual(['Nobody has scanned the parcel', 'How to', 'Protected']);
    expect(allWords(root, '.advice > .level-mark')).toEqual(['Attention:']);
    expect(allWords(root, '.beside p')).toEqual(['Choose dispute.', 'Source: older buyer guides']);
    expect(wordsOf(root.querySelector('.beside div > .reasons'))).toBe('Reason to choose: late.');
  });

  it('D03: has the evidence sheet at hand', () => {
    const { root, actions } = explain({ ...warn, judgement: { ...warn.judgement, notes: [advice('D03', 'info', 'Evidence')] } });
    user.click(find(root, '.tools button', 'Open the evidence sheet'));
    expect(actions.openSheet).toHaveBeenCalledExactlyOnceWith(orderId);
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
    expect(allWords(root, '.tools button')).toEqual(['Letter to the seller', 'Mute for 7 days']);
    const undo = find(root, '.noted button');
    expect(undo.getAttribute('aria-label')).toBe('Undo: Wrote to the seller, 20 Nov');
    user.click(undo);
    expect(actions.unmark).toHaveBeenCalledExactlyOnceWith(orderId, 'wrote');
  });

  it('are offered once, like letters, with the worst advice that they answer', () => {
    const shown = asking();
    const month = advice('T04', 'warn', 'Month', { letter: 'L1', marks: ['dispute', 'muted'] });
    const { root } = explain({ ...shown, judgement: { ...shown.judgement, warnings: [silent, month] } });
    expect([...root.querySelectorAll('.tools')].map((tools) => allWords(tools, 'button'))).toEqual([
      ['Letter to the seller', 'I wrote to the seller', 'Mute for 7 days'],
      ['I opened a dispute'],
    ]);
  });

  it('that no advice offers are made on request, as long as the order is open', () => {
    const { root, actions } = explain(asking({ marks: [{ ...wrote, kind: 'dispute' }] }));
    expect(allWords(root, '.marks button')).toEqual([
      'The seller answered',
      'I accepted an offer',
      'Protection was extended',
      'It arrived',
      'I was refunded',
    ]);
    user.click(find(root, '.marks button', 'It arrived'));
    expect(actions.mark).toHaveBeenCalledExactlyOnceWith(orderId, { ...wrote, kind: 'arrived' });
    expect(explain({ ...calm, judgement: { ...calm.judgement, isOpen: false } }).root.querySelector('.other-marks')).toBeNull();
  });

  it('that a page made cannot be taken back here', () => {
    const { root } = explain(asking({ marks: [{ kind: 'dispute', on: TODAY, until: null, by: 'page' }] }));
    expect(allWords(root, '.noted li')).toEqual(['Dispute opened, 22 Novseen on AliExpress']);
    expect(root.querySelectorAll('.noted button')).toHaveLength(0);
  });

  it('keep the focus in the explanation when the button leaves with what it answered', async () => {
    const { root, redraw } = explain(asking());
    const button = find(root, 'button', 'I wrote to the seller');
    button.focus();
    user.click(button);
    await settle();
    redraw({ ...warn, order: { ...warn.order, marks: [wrote] } });
    expect(button.isConnected).toBe(false);
    expect(document.activeElement).toBe(root.querySelector('section'));
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
});

describe('the letter', () => {
  const writeText = vi.fn(async (_: string): Promise<void> => undefined);
  beforeEach(() => {
    writeText.mockReset();
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  });
  const open = (say?: Say) => {
    const { root } = explain(asking(), say);
    user.click(find(root, 'button', 'Letter to the seller'));
    return root;
  };
  const texts = (root: HTMLElement) => [...root.querySelectorAll('textarea')];

  it('opens to be read, and is copied by one click', async () => {
    const root = open();
    expect(texts(root).map(({ readOnly, lang }) => [readOnly, lang])).toEqual([[true, 'en']]);
    expect(texts(root)[0]?.value).toContain(orderId);
    user.click(find(root, 'button', 'Copy'));
    await settle();
    expect(writeText).toHaveBeenCalledExactlyOnceWith(texts(root)[0]?.value);
    expect(wordsOf(root.querySelector('.letter [role=status]'))).toBe('Copied.');
  });

  it('is selected, with a word how to go on, where the browser does not allow copying', async () => {
    writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    const root = open();
    user.click(find(root, 'button', 'Copy'));
    await settle();
    expect(wordsOf(root.querySelector('.letter [role=status]'))).toContain('press Ctrl+C');
    const [field] = texts(root);
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
    expect(wordsOf(document.activeElement)).toBe('Letter to the seller');
  });
});

it('leads to the evidence sheet', () => {
  const { root, actions } = explain(calm);
  user.click(find(root, 'button', 'Evidence sheet'));
  expect(actions.openSheet).toHaveBeenCalledExactlyOnceWith(calm.order.orderId);
});
