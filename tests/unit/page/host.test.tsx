// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHost } from '../../../src/page/features/host.ts';
import { fireTrusted, rootIn } from './closed-roots.ts';

const host = createHost(document, 'badge', '', { language: 'en', direction: 'ltr' });
afterEach(() => host.remove());

const TYPES = ['click', 'keydown', 'keypress', 'keyup'];

function open(heard: () => void, type: string): { card: Element; button: Element } {
  const card = document.createElement('a');
  card.append(host.element);
  document.body.append(card);
  host.draw(<button type="button" {...{ [`on${type}`]: heard }} />);
  return { card, button: rootIn(host.element)?.querySelector('button') as Element };
}

describe('our own node on the page', () => {
  it.each(TYPES)('keeps a %s in it from the card around it', (type) => {
    const [ours, theirs] = [vi.fn(), vi.fn()];
    const { card, button } = open(ours, type);
    card.addEventListener(type, theirs);
    fireTrusted(button, new Event(type, { bubbles: true, composed: true }));
    expect(ours).toHaveBeenCalledOnce();
    expect(theirs).not.toHaveBeenCalled();
    card.dispatchEvent(new Event(type));
    expect(theirs).toHaveBeenCalledOnce();
    card.remove();
  });

  it('cannot be entered by a script of the page', () => expect(host.element.shadowRoot).toBeNull());

  it.each([...TYPES, 'change', 'submit'])('does nothing at a %s that no user made', (type) => {
    const ours = vi.fn();
    const { card, button } = open(ours, type);
    button.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    expect(ours).not.toHaveBeenCalled();
    card.remove();
  });
});
