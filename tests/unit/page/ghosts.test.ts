// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { createHost } from '../../../src/page/features/host.ts';
import { createGhostHunt } from '../../../src/page/ghosts.ts';

const hostOf = () => createHost(document, 'badge', '', { language: 'en', direction: 'ltr' });
let card: HTMLElement;
beforeEach(() => {
  card = document.createElement('div');
  document.body.replaceChildren(card);
});

it('takes away a copy of ours, wherever it came in, and leaves ours and what is the page’s', () => {
  const { element } = hostOf();
  const copy = element.cloneNode() as Element;
  const [around, mark] = [document.createElement('p'), document.createElement('i')];
  mark.setAttribute('data-trackguard', 'badge');
  around.append(copy, mark);
  card.append(element, around);
  createGhostHunt(() => 0)([card, document.createTextNode('x')]);
  expect([...card.querySelectorAll('*')]).toEqual([element, around, mark]);
});

it('leaves a copy that the page puts back at once, again and again, and takes it away a minute later', () => {
  const copy = hostOf().element.cloneNode() as Element;
  let now = 0;
  const hunt = createGhostHunt(() => now);
  let removed = 0;
  for (let turn = 0; turn < 500; turn += 1) {
    card.append(copy);
    hunt([copy]);
    removed += copy.isConnected ? 0 : 1;
  }
  expect(removed).toBe(120);
  now = 61_000;
  hunt([copy]);
  expect(copy.isConnected).toBe(false);
});
