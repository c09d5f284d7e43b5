// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { PageHealth } from '../../../src/model/view.ts';
import { StatusLine } from '../../../src/ui/status-line.tsx';
import { draw, find, wordsOf } from './draw.ts';
import { english } from './english.ts';

const well: PageHealth = {
  page: 'order-list',
  cardsSeen: 10,
  cardsRead: 10,
  answersMissed: 0,
  blockedBy: null,
  isOrphaned: false,
  lost: [],
  problem: null,
};

it.each<[string, Partial<PageHealth>]>([
  ['Calm: 10 orders read', {}],
  ['Calm: 1 order read', { cardsSeen: 1, cardsRead: 1 }],
  ['Calm: No orders on this page', { cardsSeen: 0, cardsRead: 0 }],
  ['Note: 7 of 10 orders read', { cardsRead: 7 }],
  ['Attention: 0 of 10 orders read: the page may have changed', { cardsRead: 0 }],
  ['Note: AliExpress asks for a check. Solve it, and the orders are read.', { cardsSeen: 0, cardsRead: 0, blockedBy: 'captcha' }],
  ['Note: You are signed out. Sign in, and the orders are read.', { cardsSeen: 0, cardsRead: 0, blockedBy: 'login' }],
  ['Attention: Trackguard was updated. Reload this page.', { isOrphaned: true, blockedBy: 'captcha' }],
  ['Attention: 10 orders read The browser’s storage is full: new readings are not kept.', { problem: 'full' }],
  ['Attention: 10 orders read The browser did not let Trackguard keep what it read.', { problem: 'refused' }],
  ['Note: 10 orders read 1 answer of the page could not be understood', { answersMissed: 1 }],
  ['Attention: 0 of 10 orders read: the page may have changed 2 answers of the page could not be understood', { cardsRead: 0, answersMissed: 2 }],
])('%s', (words, health) => {
  const line = find(draw(<StatusLine health={{ ...well, ...health }} say={english} />), '[role=status]');
  const [mark, parts] = [line.querySelector('.for-ears'), line.querySelectorAll('.part')];
  expect([wordsOf(mark), ...[...parts].map(wordsOf)].join(' ')).toBe(words);
});
