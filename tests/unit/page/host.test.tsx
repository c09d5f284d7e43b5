// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHost } from '../../../src/page/features/host.ts';

const host = createHost(document, 'badge', '', { language: 'en', direction: 'ltr' });
afterEach(() => host.remove());

describe('our own node on the page', () => {
  it.each(['click', 'keydown', 'keypress', 'keyup'])('keeps a %s in it from the card around it', (type) => {
    const card = document.createElement('a');
    const heard = vi.fn();
    card.addEventListener(type, heard);
    card.append(host.element);
    document.body.append(card);
    host.draw(<input />);
    host.element.shadowRoot?.querySelector('input')?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    expect(heard).not.toHaveBeenCalled();
    card.dispatchEvent(new Event(type));
    expect(heard).toHaveBeenCalledOnce();
    card.remove();
  });
});
