// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { RUNS_HERE, removeRemains, showPresence } from '../../../src/page/presence.ts';

it('a content script that lives in a page can be told from outside', () => {
  expect(RUNS_HERE in globalThis).toBe(false);
  showPresence();
  expect(RUNS_HERE in globalThis).toBe(true);
});

it('what an older script has drawn goes, wherever it stands, and nothing else', () => {
  document.body.innerHTML =
    '<div data-trackguard="status"></div><ul><li><div data-trackguard="badge">old</div><a>Order</a></li></ul><div class="trackguard"></div>';
  removeRemains(document);
  expect(document.body.innerHTML).toBe('<ul><li><a>Order</a></li></ul><div class="trackguard"></div>');
});
