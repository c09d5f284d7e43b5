// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { PageBoundary } from '../../../src/ui/page-boundary.tsx';
import { draw, find, user, wordsOf } from './draw.ts';
import { english } from './english.ts';

const unreadable = new Error('unreadable');

/** A view that cannot be drawn until it is mended. */
function drawBroken() {
  const report = vi.fn();
  const retry = vi.fn();
  let isMended = false;
  const View = () => {
    if (!isMended) throw unreadable;
    return <p>Two orders</p>;
  };
  const root = draw(
    <PageBoundary say={english} report={report} retry={retry}>
      <View />
    </PageBoundary>,
  );
  const mend = () => {
    isMended = true;
  };
  return { root, report, retry, mend };
}

it('a view that cannot be drawn is said with what to do, and its error is told', () => {
  const { root, report } = drawBroken();
  expect(wordsOf(find(root, '[role=alert] p'))).toMatch(/^This page could not be shown\. .*restart your browser/);
  expect(report.mock.calls).toEqual([[unreadable]]);
});

it('trying again asks anew and shows the view, once it can be drawn', () => {
  const { root, retry, mend } = drawBroken();
  mend();
  user.click(find(root, 'button', 'Try again'));
  expect(retry).toHaveBeenCalledOnce();
  expect(wordsOf(root)).toBe('Two orders');
});

it('trying again in vain says it again', () => {
  const { root, report } = drawBroken();
  user.click(find(root, 'button', 'Try again'));
  expect(wordsOf(root)).toContain('This page could not be shown.');
  expect(report).toHaveBeenCalledTimes(2);
});
