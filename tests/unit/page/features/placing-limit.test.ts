import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPlacingLimit } from '../../../../src/page/features/placing-limit.ts';

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
});
afterEach(() => life.abort());

const place = {};
function open(isCalm: () => boolean = () => false) {
  const retried = vi.fn(() => {
    if (isCalm()) limit.release(place);
  });
  const limit = createPlacingLimit<object>(Date.now, life.signal, retried);
  return { limit, retried, mayPlace: (times: number) => Array.from({ length: times }, () => limit.mayPlace(place)).filter(Boolean).length };
}

it('lets a page have its way after 120 times within a minute', () => {
  const { limit, mayPlace } = open();
  expect(mayPlace(200)).toBe(120);
  expect([...limit.held]).toEqual([place]);
});

it('never ends where a page throws ours out once a second, however long it goes on', async () => {
  const { limit, mayPlace } = open();
  let placed = 0;
  for (let second = 0; second < 600; second += 1) {
    placed += mayPlace(1);
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(placed).toBe(600);
  expect(limit.held.size).toBe(0);
});

it('tries again every few seconds while it holds back, and not after that', async () => {
  let isCalm = false;
  const { retried, limit, mayPlace } = open(() => isCalm);
  mayPlace(121);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(retried).toHaveBeenCalledTimes(3);
  isCalm = true;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(retried).toHaveBeenCalledTimes(4);
  expect([limit.held.size, mayPlace(1)]).toEqual([0, 1]);
});

it('counts each place for itself', () => {
  const { limit, mayPlace } = open();
  mayPlace(121);
  expect(limit.mayPlace({})).toBe(true);
});
