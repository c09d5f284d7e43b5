// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { useLoading } from '../../../src/ui/loading.ts';
import { draw, settle, wordsOf } from './draw.ts';

interface Question {
  answer(value: string): void;
  refuse(): void;
}

/** A view of something that the test answers by hand. */
function ask() {
  const questions: Question[] = [];
  const load = vi.fn(
    () => new Promise<string>((resolve, reject) => questions.push({ answer: resolve, refuse: () => reject(new Error('no background')) })),
  );
  const stop = vi.fn();
  let change = (): void => undefined;
  const onChange = (listener: () => void) => {
    change = listener;
    return stop;
  };
  const View = () => <p>{useLoading(load, onChange).value}</p>;
  const root = draw(<View />);
  const latest = async (act: (question: Question) => void) => {
    const question = questions.at(-1);
    if (question) act(question);
    await settle();
    return wordsOf(root);
  };
  return { root, load, latest, stop, change: () => change() };
}

it('asks, and shows the answer', async () => {
  const { root, latest } = ask();
  expect(wordsOf(root)).toBe('loading');
  expect(await latest((question) => question.answer('3 orders'))).toBe('3 orders');
});

it('says when nobody answered, and recovers with the next answer', async () => {
  const { latest, change } = ask();
  expect(await latest((question) => question.refuse())).toBe('failed');
  change();
  expect(await latest((question) => question.answer('3 orders'))).toBe('3 orders');
});

it('says so when nobody answers for long, and asks anew on request', async () => {
  vi.useFakeTimers();
  const { root, load, latest, change } = ask();
  await act(async () => {
    await vi.advanceTimersByTimeAsync(10_000);
  });
  expect(wordsOf(root)).toBe('failed');
  vi.useRealTimers();
  change();
  expect(load).toHaveBeenCalledTimes(2);
  expect(await latest((question) => question.answer('3 orders'))).toBe('3 orders');
});

it('answers any number of changes by one more question, so that the last answer is the newest', async () => {
  const { load, latest, change } = ask();
  for (let index = 0; index < 10; index += 1) change();
  expect(load).toHaveBeenCalledTimes(1);
  expect(await latest((question) => question.answer('old'))).toBe('old');
  expect(load).toHaveBeenCalledTimes(2);
  expect(await latest((question) => question.answer('new'))).toBe('new');
  expect(load).toHaveBeenCalledTimes(2);
});

it('stops listening once it is gone', () => {
  const { root, stop } = ask();
  draw(null, root);
  expect(stop).toHaveBeenCalledOnce();
});
