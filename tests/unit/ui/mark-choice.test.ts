import { describe, expect, it } from 'vitest';
import { judgeOrder } from '../../../src/advice/judge.ts';
import { MARK_KINDS, type Mark } from '../../../src/model/mark.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { asksAgain, markChoice } from '../../../src/ui/mark-choice.ts';
import { advice, calm, day, finished, view, warn } from './states.ts';

describe('what a mark silences', () => {
  const now = Date.UTC(2026, 10, 22, 12);
  const { order } = view({
    orderId: '8212000000000012',
    shippedOn: day('2026-10-10'),
    clocks: [{ kind: 'guarantee', on: day('2026-11-23') }],
    parcels: [{ number: 'RB123456785CN' }],
  });
  const isUrgent = (marks: Mark[]) => judgeOrder({ ...order, marks }, DEFAULT_SETTINGS, { now, zone: 'UTC' }).level === 'urgent';

  it('is urgent without any', () => expect(isUrgent([])).toBe(true));

  it.each(MARK_KINDS)('%s: is asked once more if it silences what is urgent, and only then', (kind) => {
    const mark: Mark = { kind, on: day('2026-11-22'), until: kind === 'muted' ? day('2026-11-29') : null, by: 'buyer' };
    expect(asksAgain(kind)).toBe(!isUrgent([mark]));
  });
});

describe('the marks of a panel', () => {
  const silent = advice('T02', 'warn', 'Silent', { marks: ['wrote', 'muted'] });

  it('has the answers to the advice at hand, each once, and mutes apart', () => {
    expect(markChoice(warn, silent)).toMatchObject({ likely: ['wrote', 'arrived'], canMute: true });
    expect(markChoice(warn, advice('P04', 'urgent', 'Call', { marks: ['arrived', 'dispute'] }))).toMatchObject({
      likely: ['arrived', 'dispute'],
      canMute: false,
    });
  });

  it('offers none that stands', () => {
    const muted: Mark = { kind: 'muted', on: day('2026-11-22'), until: day('2026-11-29'), by: 'buyer' };
    const marked = { ...warn, order: { ...warn.order, marks: [muted, { ...muted, kind: 'arrived' as const, until: null }] } };
    const { likely, other, canMute } = markChoice(marked, silent);
    expect([likely, other.includes('arrived'), canMute]).toEqual([['wrote'], false, false]);
  });

  it.each([
    ['to-pay', calm, []],
    ['delivered', calm, ['arrived']],
    ['completed', finished, []],
  ] as const)('of an order that is %s offers “it arrived” only where it can have', (status, { order, judgement }, likely) => {
    expect(markChoice({ order: { ...order, status }, judgement }, null).likely).toEqual(likely);
  });
});
