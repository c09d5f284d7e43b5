// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { OrderView } from '../../../src/model/view.ts';
import type { Loading } from '../../../src/ui/loading.ts';
import { createSay } from '../../../src/ui/say.ts';
import { Sheet } from '../../../src/ui/sheet.tsx';
import { allWords, draw, find, settle, user, wordsOf } from './draw.ts';
import { lookUpEnglish, TODAY } from './english.ts';
import { day, deadline, longTitle, noNumber, parcel, verdict, view } from './states.ts';

const say = createSay(lookUpEnglish, 'en-GB', day('1970-01-01'));
const open = (given: Loading<OrderView | null>) => {
  const actions = { retry: vi.fn(), print: vi.fn(), savePicture: vi.fn(async () => undefined) };
  return { root: draw(<Sheet view={given} say={say} today={TODAY} zone="UTC" {...actions} />), ...actions };
};

const silent = view(
  {
    orderId: '8212000000000031',
    store: 'Maple Toy Workshop',
    statusText: 'Awaiting delivery',
    items: [{ title: 'Wooden Marble Run', quantity: 2 }],
    total: { amount: 29.9, currency: 'EUR' },
    orderedOn: day('2026-11-08'),
    shippedOn: day('2026-11-10'),
    clocks: [{ kind: 'guarantee', on: day('2026-12-30') }],
    marks: [{ kind: 'wrote', on: day('2026-11-20') }],
    parcels: [
      {
        number: 'RH407182652CN',
        carrier: 'China Post',
        events: [{ at: day('2026-11-11'), code: 'AE_ORDER_SHIPPED', text: 'Package information received' }],
        eventsSeenOn: day('2026-11-22'),
      },
    ],
  },
  {
    deadline: deadline('2026-12-30', 38),
    parcels: [parcel({ verdict: verdict('RH407182652CN'), stage: 'notice', lastEventOn: day('2026-11-11'), silentDays: 12 })],
  },
);
const factsOf = (root: HTMLElement) => Object.fromEntries([...root.querySelectorAll('dl > div')].map((row) => [...row.children].map(wordsOf)));

describe('the evidence sheet', () => {
  it('tells the facts, the clocks with their source, the number with its reasons, and the silence', () => {
    const { root } = open(silent);
    expect(wordsOf(root.querySelector('h1'))).toBe('Evidence for order 8212000000000031');
    expect(wordsOf(root)).toContain('Read from AliExpress on 22 Nov 2026.');
    expect(factsOf(root)).toEqual({
      Store: 'Maple Toy Workshop',
      Items: '2 × Wooden Marble Run',
      Total: 'EUR 29.90',
      Status: 'Awaiting delivery',
      Ordered: '8 Nov 2026',
      Shipped: '10 Nov 2026',
      'Refund if not delivered by': '30 Dec 2026 (shown by AliExpress)',
      'Last day to dispute': '14 Jan 2027 (our estimate)',
      Number: 'RH407182652CN Tracked to the door Two letters, nine digits, two letters: an international postal number.The check digit is right.',
      Carrier: 'China Post',
      Tracking: 'No tracking update for 12 days',
    });
  });

  it('lists every event with its day and code, and when it was read', () => {
    const { root } = open(silent);
    expect(wordsOf(root.querySelector('caption'))).toBe('What tracking shows, read on 22 Nov 2026');
    expect(allWords(root, 'td')).toEqual(['11 Nov 2026', 'Package information received AE_ORDER_SHIPPED']);
  });

  it('draws the days from the order to the last day to dispute, each with its year', () => {
    expect(allWords(open(silent).root, 'svg.wide text')).toEqual([
      'Ordered 8 Nov 2026',
      'Shipped 10 Nov 2026',
      'Today 22 Nov 2026',
      'Protection ends 30 Dec 2026',
      'Last day to dispute 14 Jan 2027',
    ]);
  });

  it('tells what the buyer noted', () => {
    expect(wordsOf(find(open(silent).root, 'section', 'What the buyer noted'))).toContain('Wrote to the seller, 20 Nov 2026');
  });

  it('tells when the deadline moved, and from which day to which', () => {
    const changed = { kind: 'guarantee', from: day('2026-12-10'), to: day('2026-12-30'), on: day('2026-11-20') } as const;
    const { root } = open({ ...silent, order: { ...silent.order, clockChanges: [changed] } });
    expect(factsOf(root).Changed).toBe('20 Nov 2026: from 10 Dec 2026 to 30 Dec 2026');
  });

  it('passes nothing that the buyer corrected off as read', () => {
    const corrections = { shippedOn: day('2026-11-10'), numbers: [{ was: 'RH1', is: 'RH407182652CN' }], trackedAt: [] };
    const { Shipped, Number: number } = factsOf(
      open({ ...silent, order: { ...silent.order, corrections, corrected: ['shippedOn', 'number'] } }).root,
    );
    expect(Shipped).toBe('10 Nov 2026 (corrected by the buyer)');
    expect(number).toContain('RH407182652CN Tracked to the door (corrected by the buyer)');
  });

  it('shows each parcel of several', () => expect(allWords(open(longTitle).root, 'h2')).toContain('Parcel 2 of 2'));

  it.each([
    ['no parcel is known', noNumber, 'Evidence for order'],
    ['the tracking page was not read', longTitle, 'The tracking page was not read.'],
  ])('holds when %s', (_, given, words) => expect(wordsOf(open(given).root)).toContain(words));

  it('says so when the order is not known, when it waits, and when nobody answers', () => {
    expect(wordsOf(open(null).root)).toBe('Trackguard does not know this order. Open it on AliExpress once.');
    expect(wordsOf(open('loading').root)).toBe('One moment…');
    const { root, retry } = open('failed');
    user.click(find(root, 'button', 'Try again'));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('is printed and saved as a picture, named after the order, without its buttons', async () => {
    const { root, print, savePicture } = open(silent);
    user.click(find(root, 'button', 'Print'));
    expect(print).toHaveBeenCalledOnce();
    user.click(find(root, 'button', 'Save as picture'));
    await settle();
    expect(savePicture).toHaveBeenCalledExactlyOnceWith(root.querySelector('main'), '8212000000000031.png');
    expect(root.querySelector('main button')).toBeNull();
    expect(root.querySelector('[role=alert]')).toBeNull();
  });

  it('says what else can be done when no picture can be made', async () => {
    const { root, savePicture } = open(silent);
    savePicture.mockRejectedValue(new Error('tainted'));
    user.click(find(root, 'button', 'Save as picture'));
    await settle();
    expect(wordsOf(root.querySelector('[role=alert]'))).toBe('The picture could not be made. Print to a PDF file instead.');
  });
});
