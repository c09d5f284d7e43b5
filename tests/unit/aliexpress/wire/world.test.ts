/** The stand-in's answers, read: the same facts in every language, from JSON and from a callback. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type AnswerReading, readAnswer } from '../../../../src/aliexpress/wire/read-answer.ts';
import { addDays } from '../../../../src/model/day.ts';
import { type Observation, ObservationSchema } from '../../../../src/model/observation.ts';
import { answer } from '../../../world/answers.ts';
import { CAST, PERSONAL } from '../../../world/cast.ts';
import type { CastOrder } from '../../../world/cast-order.ts';
import { LANGUAGES, type Language, wordsOf } from '../../../world/words/languages.ts';
import { day } from '../fixture.ts';

const NOW = Date.parse('2026-12-30T12:00:00Z');
const TODAY = day('2026-12-30');
const LIST = 'mtop.aliexpress.trade.buyer.order.list';
const DETAIL = 'mtop.aliexpress.trade.buyer.order.detail';
const TRACKING = 'mtop.ae.ld.querydetail';

const on = (days: number | null): string | undefined => (days === null ? undefined : addDays(TODAY, days));
const BUTTONS: Partial<Record<CastOrder['status'], string[]>> = { 'to-pay': ['PAY'], processing: [], shipped: ['CONFIRM_GOODS', 'TRACKING'] };
const buttonsOf = ({ status }: CastOrder): string[] => BUTTONS[status] ?? ['REPURCHASE', 'DELETE'];

describe.each(LANGUAGES)('the answers in %s', (language: Language) => {
  const words = wordsOf(language, '2026');
  const viewer = { now: NOW, offsetMinutes: 0, words };
  const readings = (api: string, data: Record<string, unknown>): AnswerReading[] =>
    [null, 'mtopjsonp7'].map((callback) => {
      const text = answer({ api, data, callback, fault: 'none' }, viewer) ?? '';
      return readAnswer(text, { now: NOW, zone: 'UTC' }, { orderId: String(data.tradeOrderId), language });
    });
  /** What both transports say, once they are seen to say the same. */
  function read(api: string, data: Record<string, unknown>): Observation[] {
    const [plain, called] = readings(api, data);
    expect(called).toEqual(plain);
    if (!plain || 'problem' in plain) throw new Error(plain?.problem);
    expect(JSON.stringify(plain)).not.toContain(PERSONAL);
    for (const observation of plain.observations) {
      expect(v.is(ObservationSchema, observation)).toBe(true);
      expect(observation.unread).toBeUndefined();
    }
    return plain.observations;
  }

  it('tell the facts of the list, page after page', () => {
    const seen = [1, 2, 3, 4].flatMap((pageIndex) => read(LIST, { statusTab: 'all', pageIndex }));
    for (const order of CAST) {
      const facts = seen.find(({ orderId }) => orderId === order.id)?.facts;
      expect(facts).toMatchObject({
        status: order.status,
        statusText: words.statuses[order.status].trim(),
        orderedOn: on(order.orderedOn),
        buttons: buttonsOf(order),
        total: { currency: words.currency },
      });
      expect(facts?.items?.map(({ quantity }) => quantity)).toEqual(order.items.map(({ quantity }) => quantity));
    }
  });

  it('tell the facts of a tab alone', () => {
    const statuses = new Set(read(LIST, { statusTab: 'completed' }).map(({ facts }) => facts.status));
    expect([...statuses]).toEqual(['completed']);
  });

  it.each(CAST)('tell the facts of $name', (order) => {
    const isPaid = order.status !== 'to-pay';
    const [{ facts } = { facts: {} }] = read(DETAIL, { tradeOrderId: order.id });
    expect(facts).toEqual({
      status: order.status,
      statusText: words.statuses[order.status].trim(),
      buttons: [...buttonsOf(order), 'OPEN_DISPUTE'],
      store: order.store,
      total: { amount: expect.any(Number), currency: words.currency },
      items: expect.any(Array),
      orderedOn: on(order.orderedOn),
      ...(isPaid && { paidOn: on(order.orderedOn) }),
      ...(order.shippedOn !== null && { shippedOn: on(order.shippedOn) }),
      ...(order.completedOn !== null && { completedOn: on(order.completedOn) }),
      ...(order.shippedOn !== null && order.promisedOn !== null && { promisedOn: on(order.promisedOn) }),
      ...(order.guaranteeOn !== null && {
        guaranteeOn: on(order.guaranteeOn),
        compensationOn: on(order.promisedOn ?? order.guaranteeOn),
      }),
      ...(order.status === 'completed' && { disputeOn: on(order.orderedOn + 90) }),
    });
  });

  it.each(CAST.filter(({ parcels }) => parcels.length > 0))('tell the parcels of $name', (order) => {
    const [seen] = read(TRACKING, { tradeOrderId: order.id });
    expect(seen?.facts).toEqual({
      paidOn: on(order.orderedOn),
      shippedOn: on(order.shippedOn),
      ...(order.promisedOn !== null && { promisedOn: on(order.promisedOn) }),
      ...(order.guaranteeOn !== null && {
        guaranteeOn: on(order.guaranteeOn),
        compensationOn: on(order.promisedOn ?? order.guaranteeOn),
      }),
    });
    expect(seen?.parcels).toMatchObject(
      order.parcels.map((parcel, position) => ({
        number: parcel.isHidden ? null : parcel.number,
        isHidden: parcel.isHidden === true,
        carrier: parcel.carrier ?? null,
        service: parcel.service,
        position,
        count: order.parcels.length,
      })),
    );
    for (const [position, { events }] of (seen?.parcels ?? []).entries()) {
      const scans = (order.parcels[position]?.scans ?? []).map(({ day: ago, code }) => ({ at: on(ago), code, text: words.scans[code][1] }));
      expect(events?.slice(0, scans.length)).toEqual(scans.toReversed());
    }
  });
});
