// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { HALTS, type WalkProgress } from '../../../src/model/walk.ts';
import { type WalkActions, type WalkOffer, WalkPanel } from '../../../src/ui/walk-panel.tsx';
import { allWords, draw, find, user, wordsOf } from './draw.ts';
import { english } from './english.ts';

const NO_OFFER: WalkOffer = { unread: 0, minutes: 0, hasMore: false };
const walking: WalkProgress = { kind: 'numbers', phase: 'walking', done: 2, total: 6, halt: null };
const panel = (progress: WalkProgress | null, offer: Partial<WalkOffer> = {}, actions: Partial<WalkActions> = {}) => (
  <WalkPanel offer={{ ...NO_OFFER, ...offer }} progress={progress} say={english} actions={actions as WalkActions} />
);
const shown = (progress: WalkProgress | null, offer: Partial<WalkOffer> = {}): { words: string; buttons: string[] } => {
  const root = draw(panel(progress, offer));
  const words = allWords(root, 'p:not(.brief)').filter(Boolean).join(' ');
  return { words, buttons: allWords(root, 'button') };
};

describe('the offer', () => {
  it('says how many orders, what would happen, and how long it takes', () => {
    expect(shown(null, { unread: 6, minutes: 1 })).toEqual({
      words: '6 orders have no number or deadline yet. Trackguard can open their pages for you, in about 1 minute. It changes nothing.',
      buttons: ['Read them'],
    });
  });
  it('has a short form for a narrow line, with number and time', () => {
    expect(allWords(draw(panel(null, { unread: 6, minutes: 2 })), '.brief')).toEqual(['6 orders not read yet, about 2 min']);
  });
  it('is made for the rest of the list too', () => {
    expect(shown(null, { hasMore: true })).toEqual({ words: '', buttons: ['Load all my orders'] });
    expect(shown(null, { unread: 1, minutes: 1, hasMore: true }).buttons).toEqual(['Read them', 'Load all my orders']);
  });
});

describe('a walk', () => {
  it.each<[string, Partial<WalkProgress>, string, string[]]>([
    ['under way', {}, 'Reading order 3 of 6', ['Pause', 'Stop']],
    ['at its last order', { done: 6 }, 'Reading order 6 of 6', ['Pause', 'Stop']],
    ['paused', { phase: 'paused' }, '2 of 6 orders read.', ['Continue', 'Stop']],
    ['in another tab', { phase: 'elsewhere' }, 'Another tab is reading your orders.', ['Continue']],
    ['at its end', { phase: 'finished', done: 6 }, '6 orders read.', []],
    ['over the list', { kind: 'list', total: null, done: 40 }, 'Loading: 40 orders so far', ['Pause', 'Stop']],
    ['over the list, paused', { kind: 'list', total: null, done: 40, phase: 'paused' }, '40 orders loaded.', ['Continue', 'Stop']],
    ['over the list, at its end', { kind: 'list', total: null, done: 300, phase: 'finished' }, 'All 300 orders are on this page.', []],
  ])('%s', (_, rest, words, buttons) => {
    expect(shown({ ...walking, ...rest })).toEqual({ words, buttons });
  });

  it.each(HALTS)('stopped by %s says why, how far it came, and leaves it to the buyer', (halt) => {
    const { words, buttons } = shown({ ...walking, phase: 'halted', halt });
    expect(words).toMatch(/[.?] 2 of 6 orders read\.$/);
    expect(buttons).toEqual(['Continue', 'Stop']);
  });

  it('has a bar with a name, which has no value where the end is not known', () => {
    const bar = find<HTMLProgressElement>(draw(panel(walking)), 'progress');
    expect([bar.value, bar.max, bar.getAttribute('aria-label')]).toEqual([2, 6, 'Reading order 3 of 6']);
    expect(find(draw(panel({ ...walking, kind: 'list', total: null })), 'progress').hasAttribute('value')).toBe(false);
  });

  it('offers what is left when it is done', () => {
    expect(shown({ ...walking, phase: 'finished', done: 6 }, { hasMore: true }).buttons).toEqual(['Load all my orders']);
  });

  it('does what its buttons say, and keeps the focus from "Pause" to "Continue"', () => {
    const actions = { pause: vi.fn(), goOn: vi.fn(), stop: vi.fn() };
    const root = draw(panel(walking, {}, actions));
    const pause = find(root, 'button', 'Pause');
    pause.focus();
    user.click(pause);
    draw(panel({ ...walking, phase: 'paused' }, {}, actions), root);
    expect(wordsOf(document.activeElement)).toBe('Continue');
    user.click(find(root, 'button', 'Continue'));
    user.click(find(root, 'button', 'Stop'));
    expect(Object.values(actions).map((action) => action.mock.calls.length)).toEqual([1, 1, 1]);
  });

  it('keeps the focus when the pressed button leaves: at the button that is left, else at what is said', () => {
    const root = draw(panel(walking, {}, { stop: vi.fn() }));
    const stop = find(root, 'button', 'Stop');
    stop.focus();
    user.click(stop);
    draw(panel(null, { unread: 3, minutes: 1 }), root);
    expect(wordsOf(document.activeElement)).toBe('Read them');
    draw(panel({ ...walking, phase: 'finished', done: 3 }), root);
    expect(wordsOf(document.activeElement)).toBe('3 orders read.');
  });

  it('takes no focus from elsewhere', () => {
    draw(panel({ ...walking, phase: 'finished', done: 3 }), draw(panel(walking)));
    expect(document.activeElement).toBe(document.body);
  });

  it('announces how it comes to rest, not each order', () => {
    const root = draw(panel(walking));
    expect(wordsOf(find(root, '[role=status]'))).toBe('');
    draw(panel({ ...walking, phase: 'paused' }), root);
    expect(wordsOf(find(root, '[role=status]'))).toBe('2 of 6 orders read.');
  });
});
