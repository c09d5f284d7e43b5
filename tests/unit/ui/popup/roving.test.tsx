// @vitest-environment jsdom
import { useRef } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { CONTROL, RovingProvider, useRoving, useRovingKeys, useTabIndex } from '../../../../src/ui/popup/roving.ts';
import { draw, find, user } from '../draw.ts';

function Row({ id, controls }: { id: string; controls: readonly string[] }) {
  const tabIndex = useTabIndex(id);
  const { onKeyDown, activate } = useRovingKeys();
  return (
    <li data-id={id} onKeyDown={onKeyDown} onFocusIn={() => activate(id)}>
      {controls.map((control) => (
        <button key={control} type="button" tabIndex={tabIndex} {...{ [CONTROL]: control }}>
          {`${control} ${id}`}
        </button>
      ))}
    </li>
  );
}

function List({ rows }: { rows: Readonly<Record<string, readonly string[]>> }) {
  const root = useRef<HTMLUListElement>(null);
  const { roving, goFirst } = useRoving(Object.keys(rows), root);
  return (
    <RovingProvider value={roving}>
      <button type="button" onClick={goFirst}>
        To the first
      </button>
      <ul ref={root}>
        {Object.entries(rows).map(([id, controls]) => (
          <Row key={id} id={id} controls={controls} />
        ))}
      </ul>
    </RovingProvider>
  );
}

const BOTH = ['open', 'mute'];
const ROWS = { a: BOTH, b: ['open'], c: BOTH };
const show = (rows: Readonly<Record<string, readonly string[]>> = ROWS, root?: HTMLElement) => draw(<List rows={rows} />, root);
const stops = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('li button')].filter(({ tabIndex }) => tabIndex === 0).map((each) => each.textContent);
const focused = () => document.activeElement?.textContent;
const press = (key: string) => user.press(document.activeElement as HTMLElement, key);
const start = (root: HTMLElement, name: string) => find(root, 'li button', name).focus();

describe('the keys of a list', () => {
  it('let only one entry take part in the order of tabs, at first the first', () => {
    const root = show();
    expect(stops(root)).toEqual(['open a', 'mute a']);
    start(root, 'open a');
    press('End');
    expect(stops(root)).toEqual(['open c', 'mute c']);
  });

  it('lead to the same control of the next entry, or to its first where it has none such', () => {
    start(show(), 'mute a');
    press('ArrowDown');
    expect(focused()).toBe('open b');
    press('ArrowDown');
    expect(focused()).toBe('open c');
    press('Home');
    expect(focused()).toBe('open a');
  });

  it('stop at both ends', () => {
    start(show(), 'mute a');
    press('ArrowUp');
    expect(focused()).toBe('mute a');
    press('End');
    press('ArrowDown');
    expect(focused()).toBe('mute c');
  });

  it('are left to the browser together with others, and where they are not ours', () => {
    const root = show();
    start(root, 'open a');
    const strike = (init: KeyboardEventInit) => {
      const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
      document.activeElement?.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect([{ altKey: true }, { ctrlKey: true }, { metaKey: true }].map((held) => strike({ key: 'ArrowDown', ...held }))).toEqual([
      false,
      false,
      false,
    ]);
    expect(strike({ key: 'x' })).toBe(false);
    expect(focused()).toBe('open a');
  });

  it('go on from the first once the entry is gone', () => {
    const root = show();
    start(root, 'open c');
    press('ArrowUp');
    expect(stops(root)).toEqual(['open b']);
    show({ a: BOTH, c: BOTH }, root);
    expect(stops(root)).toEqual(['open a', 'mute a']);
  });

  it('lead from elsewhere to the first entry, as often as they are asked', () => {
    const root = show();
    const away = find(root, 'button', 'To the first');
    for (const _ of [1, 2]) {
      away.focus();
      user.click(away);
      expect(focused()).toBe('open a');
    }
  });

  it('do nothing in an empty list', () => {
    const root = show({});
    const away = find(root, 'button', 'To the first');
    away.focus();
    user.click(away);
    expect(document.activeElement).toBe(away);
  });
});
