import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReply } from '../../../src/background/api.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import type { OrderView } from '../../../src/model/view.ts';
import { createReporter } from '../../../src/page/reporter.ts';
import { createStore } from '../../../src/page/state.ts';

const seen = (store: string, orderId = '8200000000000001'): Observation => ({
  orderId,
  source: 'list-dom',
  seenAt: 0,
  facts: { store },
  parcels: [],
});
const reply = (...orderIds: string[]): PageReply => ({
  views: orderIds.map((orderId) => ({ order: { orderId }, judgement: {} }) as OrderView),
  settings: DEFAULT_SETTINGS,
  problem: null,
});

function openPage() {
  const store = createStore('order-list');
  store.change({ health: { ...store.state.health, cardsSeen: 1, cardsRead: 1 } });
  const asked: [string, unknown][] = [];
  const answers: (() => Promise<PageReply>)[] = [];
  let isAlive = true;
  const ask = vi.fn(async (name: string, data: unknown) => {
    asked.push([name, data]);
    return (answers.shift() ?? (async () => reply((data as Observation[])[0]?.orderId ?? '')))();
  });
  let losses = 0;
  const lose = () => {
    losses += 1;
  };
  const reporter = createReporter(store, { ask: ask as never, isAlive: () => isAlive }, lose, new AbortController().signal);
  return {
    store,
    reporter,
    losses: () => losses,
    asked,
    answerNext: (answer: () => Promise<PageReply>) => answers.push(answer),
    die: () => {
      isAlive = false;
    },
  };
}
const settle = () => vi.advanceTimersByTimeAsync(1_000);
beforeEach(() => vi.useFakeTimers());

describe('the reporter', () => {
  it('hands over what was seen and shows what is known', async () => {
    const page = openPage();
    page.reporter.report([seen('a')]);
    await settle();
    expect(page.asked).toEqual([['observe', [seen('a')]]]);
    expect([...page.store.state.views.keys()]).toEqual(['8200000000000001']);
  });

  it('does not hand over the same reading twice, but a changed one', async () => {
    const page = openPage();
    page.reporter.report([seen('a')]);
    page.reporter.report([seen('a')]);
    page.reporter.report([seen('b')]);
    await settle();
    expect(page.asked.map(([, data]) => data)).toEqual([[seen('a')], [seen('b')]]);
  });

  it('keeps what could not be handed over, says so without blaming the storage, and tries again with the next', async () => {
    const page = openPage();
    page.answerNext(() => Promise.reject(new Error('the background is away')));
    page.reporter.report([seen('a')]);
    await vi.advanceTimersByTimeAsync(100);
    expect(page.store.state.health.problem).toBe('unheard');
    expect(page.losses()).toBe(0);
    page.reporter.report([seen('x', '8200000000000002')]);
    await vi.advanceTimersByTimeAsync(100);
    expect(page.asked.at(-1)).toEqual(['observe', [seen('a'), seen('x', '8200000000000002')]]);
    expect(page.store.state.health.problem).toBeNull();
  });

  it('tries again by itself, more and more seldom, until it is heard', async () => {
    const page = openPage();
    for (let time = 1; time <= 3; time += 1) page.answerNext(() => Promise.reject(new Error('the background is away')));
    page.reporter.report([seen('a')]);
    await vi.advanceTimersByTimeAsync(6_900);
    expect([page.asked.length, page.store.state.health.problem]).toEqual([3, 'unheard']);
    await vi.advanceTimersByTimeAsync(200);
    expect([page.asked.length, page.store.state.health.problem]).toEqual([4, null]);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(page.asked).toHaveLength(4);
  });

  it('hands over again what could not be stored, each minute until it is, and says so meanwhile', async () => {
    const page = openPage();
    const [first, second] = [seen('a'), seen('x', '8200000000000002')];
    for (let time = 1; time <= 2; time += 1) page.answerNext(async () => ({ ...reply(first.orderId), problem: 'full' }));
    page.reporter.report([first]);
    await vi.advanceTimersByTimeAsync(60_500);
    expect([page.asked.length, page.store.state.health.problem]).toEqual([2, 'full']);
    page.reporter.report([second]);
    await settle();
    expect(page.store.state.health.problem).toBe('full');
    await vi.advanceTimersByTimeAsync(600_000);
    expect(page.asked.map(([, data]) => data)).toEqual([[first], [first], [second], [first]]);
    expect(page.store.state.health.problem).toBeNull();
  });

  it('hands over and asks in pieces, however many cards there are', async () => {
    const page = openPage();
    const many = Array.from({ length: 1_011 }, (_, index) => seen('a', String(8_200_000_000_000_000 + index)));
    page.answerNext(async () => reply(...many.map(({ orderId }) => orderId)));
    page.reporter.report(many);
    await settle();
    expect(page.asked.flatMap(([, data]) => data as Observation[])).toEqual(many);
    page.asked.length = 0;
    page.reporter.refresh();
    await settle();
    expect(page.asked.flatMap(([, data]) => data as string[])).toEqual(many.map(({ orderId }) => orderId));
    expect(Math.max(...page.asked.map(([, data]) => (data as string[]).length))).toBeLessThanOrEqual(1_000);
  });

  it('says nothing of the storage where it only could not look again, and looks again once', async () => {
    const page = openPage();
    page.reporter.report([seen('a')]);
    await settle();
    page.answerNext(() => Promise.reject(new Error('reading failed')));
    page.reporter.refresh();
    await settle();
    expect(page.store.state.health.problem).toBeNull();
    page.answerNext(async () => reply('8200000000000001'));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(page.asked.slice(1).map(([name]) => name)).toEqual(['view', 'view']);
  });

  it('tells when the extension was replaced under the page', async () => {
    const page = openPage();
    page.die();
    page.answerNext(() => Promise.reject(new Error('Extension context invalidated.')));
    page.reporter.report([seen('a')]);
    await settle();
    expect(page.losses()).toBe(1);
  });

  it('asks anew, once, for the orders that it shows when something else has changed', async () => {
    const page = openPage();
    page.reporter.report([seen('a')]);
    await settle();
    page.answerNext(async () => reply('8200000000000001'));
    page.reporter.refresh();
    page.reporter.refresh();
    await settle();
    expect(page.asked.slice(1)).toEqual([['view', ['8200000000000001']]]);
  });
});
