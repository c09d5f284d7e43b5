import { describe, expect, it } from 'vitest';
import { openingOf } from '../../../src/advice/opening.ts';
import type { Advice } from '../../../src/model/judgement.ts';
import { text } from '../../../src/model/text.ts';
import { english, TODAY } from '../ui/english.ts';
import { advice, calm, day, finished, noNumber, parcel, plain, verdict, view } from '../ui/states.ts';

const order = { orderId: '8212000000000014', parcels: [{ number: 'RB123456785CN' }] };
const seen = parcel({ verdict: verdict('RB123456785CN'), stage: 'customs', lastEventOn: day('2026-11-19') });
const spoken = (given: Parameters<typeof openingOf>[0]) => {
  const { lead, reason } = openingOf(given, TODAY);
  return [lead && english(lead), reason && english(reason)];
};
const warned = (warning: Advice, judged = seen) => view(order, { warnings: [warning], parcels: [judged] });

describe('what a panel says first', () => {
  it('is what to do, and the first reason for it', () => {
    const why = [plain('Because.'), plain('And so.')];
    expect(spoken(warned(advice('N12', 'note', 'What', { action: plain('Do.'), why })))).toEqual(['Do.', 'Because.']);
    expect(spoken(warned(advice('N12', 'note', 'What', { why })))).toEqual(['What', 'Because.']);
  });

  it.each(['N03', 'N10', 'T15'])('%s: the reason is what is wrong with this very number or delay', (id) => {
    expect(spoken(warned(advice(id, 'note', 'What', { action: plain('Do.'), why: [plain('Because.')] })))).toEqual(['Do.', 'What']);
  });

  it.each(['P02', 'P03', 'P04', 'P05', 'P11'])('%s: near the end the reason is how far the parcel has come', (id) => {
    const near = advice(id, 'warn', 'What', { action: plain('Do.'), why: [plain('The date is printed.')] });
    expect(spoken(warned(near))).toEqual(['Do.', 'Last tracking update: At customs, 19 Nov.']);
    expect(spoken(view({ orderId: order.orderId }, { warnings: [near] }))).toEqual(['Do.', 'The date is printed.']);
  });

  it('does not say again how long nothing was heard', () => {
    const silent = advice('T02', 'warn', 'What', { what: text('advice.T02.what', undefined, 12), action: plain('Do.') });
    expect(spoken(warned(silent))).toEqual(['Do.', null]);
  });

  it.each([
    ['was read and shows nothing, says so and asks for nothing', [], ['Nothing to do for now.', 'Tracking has shown nothing since it was shipped.']],
    ['was not read, says that alone', null, ['Its tracking page has not been read yet.', null]],
  ])('of a healthy order whose tracking page %s', (_, events, words) => {
    expect(
      spoken(
        view(
          { orderId: order.orderId, parcels: [{ number: 'RB123456785CN', events }] },
          { parcels: [parcel({ verdict: verdict('RB123456785CN') })] },
        ),
      ),
    ).toEqual(words);
  });

  it('speaks of the parcel that is not here', () => {
    const here = parcel({ verdict: verdict('RB123456785CN'), stage: 'delivered', lastEventOn: day('2026-11-20') });
    expect(spoken(view({ ...order, parcels: [{ number: 'A1' }, { number: 'B2' }] }, { parcels: [here, seen] }))).toEqual([
      'Nothing to do for now.',
      'Last tracking update: At customs, 19 Nov.',
    ]);
    expect(spoken(view(order, { parcels: [here] }))).toEqual([null, null]);
  });

  it('while the seller has time to answer, tells what comes after that', () => {
    const asked = advice('T02', 'info', 'Wait.', { what: text('advice.T02.wrote', { on: { day: TODAY } }), lookAgainOn: day('2026-11-27') });
    const plan = [{ on: day('2026-11-27'), id: 'T03', text: plain('Open a dispute.') }];
    expect(spoken(view(order, { notes: [asked], parcels: [seen], plan }))).toEqual(['Open a dispute.', 'Last tracking update: At customs, 19 Nov.']);
    expect(spoken(view(order, { notes: [asked], parcels: [seen] }))).toEqual(['Last tracking update: At customs, 19 Nov.', null]);
  });

  it('of an order that nobody has read asks for its page, and calls nothing fine', () => {
    expect(spoken(noNumber)).toEqual(['Open its order page once: Trackguard reads it there.', null]);
  });

  it('says no more than the headline of what is finished', () => expect(spoken(finished)).toEqual([null, null]));

  it('names the sign of the headline', () => {
    expect(openingOf(calm, TODAY).sign).toBe('ok');
    expect(openingOf(warned(advice('P04', 'urgent', 'Call')), TODAY).sign).toBe('urgent');
  });
});
