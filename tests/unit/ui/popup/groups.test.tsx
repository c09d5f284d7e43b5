// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../../src/model/day.ts';
import type { OrderView } from '../../../../src/model/view.ts';
import { entryOf, type SeenEntry } from '../../../../src/ui/popup/entries.ts';
import { countGroups, divide, useHeld } from '../../../../src/ui/popup/groups.ts';
import { draw } from '../draw.ts';
import { TODAY } from '../english.ts';
import { advice, calm, deadline, finished, urgent, view, warn } from '../states.ts';

const entriesOf = (...views: OrderView[]): SeenEntry[] => views.map((each) => entryOf(each, TODAY));
const idOf = ({ order }: OrderView): string => order.orderId;
const shape = (sections: ReturnType<typeof divide>) => sections.map(({ section, entries }) => [section, entries.map(({ id }) => id)]);

const unread = view({ orderId: '8212000000000021' }, { isChecked: false });
const underWay = view({ orderId: '8212000000000022', marks: [{ kind: 'arrived', on: TODAY, until: null, by: 'buyer' }] });
const ending = (orderId: string, on: string, daysLeft: number): OrderView =>
  view({ orderId }, { deadline: deadline(on, daysLeft), warnings: [advice('P02', 'warn', 'Ends')] });
const later = ending('8212000000000031', '2026-11-28', 6);
const sooner = ending('8212000000000032', '2026-11-24', 2);

describe('the groups', () => {
  it('stand as they matter, whatever order they come in, and none of them is empty', () => {
    const sections = divide(entriesOf(finished, underWay, unread, urgent), null);
    expect(sections.map(({ section }) => section)).toEqual(['risk', 'unchecked', 'underWay', 'finished']);
    expect(divide([], null)).toEqual([]);
  });

  it('have the nearest day first, and what is urgent before all', () => {
    expect(shape(divide(entriesOf(later, sooner, urgent), null))).toEqual([['risk', [urgent, sooner, later].map(idOf)]]);
  });

  it('leave the order of the page to a place of its own before all others', () => {
    expect(shape(divide(entriesOf(sooner, finished), idOf(finished)))).toEqual([
      ['page', [idOf(finished)]],
      ['risk', [idOf(sooner)]],
    ]);
    expect(shape(divide(entriesOf(sooner), '8212000000009999'))).toEqual([['risk', [idOf(sooner)]]]);
  });

  it('count every order once', () => {
    expect(countGroups(entriesOf(urgent, sooner, warn, unread, underWay, finished))).toEqual({
      risk: 2,
      chase: 1,
      unchecked: 1,
      underWay: 1,
      finished: 1,
    });
  });
});

describe('what the buyer is at work on', () => {
  const [before] = entriesOf(sooner);
  const over = view({ orderId: idOf(sooner), status: 'completed' }, { isOpen: false });

  it('stays where it was, whatever becomes of it', () => {
    const [held] = entriesOf(sooner);
    if (!held) throw new Error('No entry');
    const sections = divide(entriesOf(over, later), null, new Map([[held.id, held.place]]));
    expect(shape(sections)).toEqual([['risk', [idOf(sooner), idOf(later)]]]);
    expect(sections[0]?.entries[0]).toMatchObject({ headline: { sign: 'finished' } });
  });

  it('keeps the first of its places', () => {
    let held: ReturnType<typeof useHeld> | undefined;
    const Holder = () => {
      held = useHeld();
      return null;
    };
    draw(<Holder />);
    const [after] = entriesOf(over);
    for (const entry of [before, after]) act(() => entry && held?.hold(entry));
    expect([...(held?.held ?? [])]).toEqual([[idOf(sooner), before?.place]]);
  });
});

it('an order without any day stands after those that have one', () => {
  const undated = view({ orderId: '8212000000000041' }, { warnings: [advice('T02', 'warn', 'Silent')] });
  const dated = view({ orderId: '8212000000000042' }, { deadline: deadline('2026-12-30' as Day, 38), warnings: [advice('T02', 'warn', 'Silent')] });
  expect(shape(divide(entriesOf(undated, calm, dated), null))[0]).toEqual(['chase', [idOf(dated), idOf(undated)]]);
});
