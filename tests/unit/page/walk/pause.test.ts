import { expect, it } from 'vitest';
import { randomPause } from '../../../../src/page/walk/pause.ts';

it.each([
  [0, 3_000],
  [0.5, 4_500],
  [0.999999, 6_000],
])('a draw of %d makes a pause of %d ms', (drawn, ms) => {
  expect(randomPause(() => drawn)).toBeCloseTo(ms, -1);
});
