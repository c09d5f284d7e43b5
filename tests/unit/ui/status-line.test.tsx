// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { LostField } from '../../../src/model/health.ts';
import type { PageHealth } from '../../../src/model/view.ts';
import { StatusLine } from '../../../src/ui/status-line.tsx';
import { allWords, draw, find, user, wordsOf } from './draw.ts';
import { english } from './english.ts';

const well: PageHealth = {
  page: 'order-list',
  cardsSeen: 10,
  cardsRead: 10,
  answersMissed: 0,
  blockedBy: null,
  isOrphaned: false,
  badgesHeld: 0,
  lost: [],
  problem: null,
};

const lost = (field: string, isToldElsewhere = false): LostField => ({ page: 'order-list', field, isToldElsewhere });

it.each<[string, Partial<PageHealth>]>([
  ['10 orders found', {}],
  ['1 order found', { cardsSeen: 1, cardsRead: 1 }],
  ['No orders on this page', { cardsSeen: 0, cardsRead: 0 }],
  ['Note: 7 of 10 orders read', { cardsRead: 7 }],
  ['Attention: 0 of 10 orders read: the page may have changed', { cardsRead: 0 }],
  ['Note: AliExpress asks for a check. Solve it and Trackguard goes on.', { cardsSeen: 0, cardsRead: 0, blockedBy: 'captcha' }],
  ['Note: You are signed out. Sign in, and the orders are read.', { cardsSeen: 0, cardsRead: 0, blockedBy: 'login' }],
  ['Attention: Trackguard was updated. Reload this page.', { isOrphaned: true, blockedBy: 'captcha' }],
  ['Attention: 10 orders found The browser’s storage is full: nothing new is kept.', { problem: 'full' }],
  ['Attention: 10 orders found The browser did not let Trackguard keep what is new.', { problem: 'refused' }],
  ['Note: 10 orders found Trackguard could not read 1 part of this page', { answersMissed: 1 }],
  ['Attention: 0 of 10 orders read: the page may have changed Trackguard could not read 2 parts of this page', { cardsRead: 0, answersMissed: 2 }],
  [
    'Attention: 10 orders found This page may have changed. No longer read: total and order date. What was known stays.',
    { lost: [lost('total'), lost('orderedOn')] },
  ],
  ['Note: 10 orders found One of two ways to read this has stopped, the other goes on: store', { lost: [lost('store', true)] }],
  [
    'Note: 10 orders found One of two ways to read this has stopped, the other goes on: orders',
    { lost: [{ page: 'answer:order.list', field: 'orderId', isToldElsewhere: true }] },
  ],
  ['Attention: 0 of 10 orders read: the page may have changed', { cardsRead: 0, lost: [lost('orderId')] }],
  ['Attention: 0 of 10 orders read: the page may have changed', { cardsRead: 0, lost: [lost('total'), lost('store', true)] }],
  [
    'Attention: 0 of 10 orders read: the page may have changed One of two ways to read this has stopped, the other goes on: orders',
    { cardsRead: 0, lost: [lost('orderId', true)] },
  ],
  [
    'Note: 10 orders found Trackguard could not read 1 part of this page',
    { answersMissed: 1, lost: [{ page: 'answer:order.list', field: 'orderId', isToldElsewhere: true }] },
  ],
  ['Note: You are signed out. Sign in, and the orders are read.', { cardsSeen: 0, cardsRead: 0, blockedBy: 'login', lost: [lost('total')] }],
])('%s', (words, health) => {
  const line = find(draw(<StatusLine health={{ ...well, ...health }} say={english} report={null} />), '[role=status]');
  expect(allWords(line, '.for-ears, .part').join(' ')).toBe(words);
});

describe('the details', () => {
  const reading = { page: 'order-list', visit: 1, seenAt: 1, cardsSeen: 10, cardsRead: 9, fields: {}, told: {} };
  const open = (save: () => string) => {
    const readings = [reading, { ...reading, page: 'answer:order.list', cardsRead: 10 }];
    const root = draw(<StatusLine health={well} say={english} report={{ readings, save }} />);
    user.click(find(root, 'button', 'Details'));
    return root;
  };

  it('tell how each way of reading went', () => {
    expect(allWords(open(vi.fn()), 'li')).toEqual(['Order list: 9 of 10 read', 'Data behind the order list: 10 of 10 read']);
  });

  it('save a report, once for each press, and tell where', () => {
    const save = vi.fn(() => 'trackguard-order-list.html');
    const root = open(save);
    expect(save).not.toHaveBeenCalled();
    user.click(find(root, 'button', 'Save a report'));
    expect(save).toHaveBeenCalledOnce();
    expect(wordsOf(root)).toContain('Saved as trackguard-order-list.html. Please attach it to a bug report.');
  });

  it('say when it could not be saved', () => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const failure = new Error('no room');
    const root = open(() => {
      throw failure;
    });
    user.click(find(root, 'button', 'Save a report'));
    expect(wordsOf(root)).toContain('The report could not be saved.');
    expect(reported).toHaveBeenCalledWith(failure);
  });

  it('close by Escape, back to their button', () => {
    const root = open(vi.fn());
    user.press(find(root, 'button', 'Save a report'), 'Escape');
    expect(root.querySelector('section')).toBeNull();
    expect(wordsOf(document.activeElement)).toBe('Details');
  });

  it('are not offered where nothing can be saved any more', () => {
    expect(draw(<StatusLine health={{ ...well, isOrphaned: true }} say={english} report={null} />).querySelector('button')).toBeNull();
  });
});
