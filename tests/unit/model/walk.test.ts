import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parcelsOf } from '../../../src/aliexpress/parcels.ts';
import { OrderRecordSchema } from '../../../src/model/record.ts';
import { settleOrder } from '../../../src/model/settle.ts';
import { isTaken, unreadPages, type Walk } from '../../../src/model/walk.ts';

const NOW = Date.UTC(2026, 10, 22);
type Sightings = Record<string, { facts?: Record<string, unknown>; parcels?: Record<string, unknown>[] }>;

function pagesOf(sightings: Sightings): string[] {
  const record = v.parse(OrderRecordSchema, {
    orderId: '8200000000000001',
    lastSeenAt: NOW,
    sightings: Object.fromEntries(
      Object.entries(sightings).map(([source, { facts = {}, parcels = [] }]) => [
        source,
        {
          facts,
          factsAt: Object.fromEntries(Object.keys(facts).map((name) => [name, NOW])),
          parcels: parcels.map((parcel) => ({ ...PARCEL, ...parcel })),
        },
      ]),
    ),
  });
  return unreadPages(settleOrder(record, 'Europe/Madrid'));
}
const PARCEL = { ...parcelsOf([{ number: null, isHidden: false }])[0], at: NOW, eventsAt: NOW };
const onList = (status: string): Sightings => ({ 'list-dom': { facts: { status } } });
const DATES = { shippedOn: '2026-11-01', guaranteeOn: '2026-12-20' };

describe('the pages of an order that a walk would open', () => {
  it.each<[string, Sightings, string[]]>([
    ['shipped, and seen on the list alone', onList('shipped'), ['tracking', 'detail']],
    ['in a dispute', onList('in-dispute'), ['tracking', 'detail']],
    ['of unreadable status', onList('unknown'), ['tracking', 'detail']],
    ['not paid yet', onList('to-pay'), []],
    ['not sent yet', onList('processing'), []],
    ['completed', onList('completed'), []],
    ['cancelled', onList('cancelled'), []],
    ['whose number its popover told', { ...onList('shipped'), 'popover-dom': { parcels: [{ number: 'RB123456785CN' }] } }, ['detail']],
    ['whose tracking page told all', { ...onList('shipped'), 'tracking-answer': { facts: DATES, parcels: [{ number: 'RB123456785CN' }] } }, []],
    ['whose tracking page told no dates', { ...onList('shipped'), 'tracking-dom': { parcels: [{ number: 'RB123456785CN' }] } }, ['detail']],
    ['whose tracking page had no number', { ...onList('shipped'), 'tracking-answer': { facts: DATES } }, []],
    ['whose detail page was read', { ...onList('shipped'), 'detail-dom': { facts: DATES } }, ['tracking']],
    ['whose pages were both read in vain', { ...onList('shipped'), 'detail-answer': {}, 'tracking-dom': {} }, []],
  ])('%s', (_, sightings, pages) => {
    expect(pagesOf(sightings)).toEqual(pages);
  });
});

describe('a walk', () => {
  const walk: Walk = { kind: 'numbers', todo: [], done: 0, by: 'that page', at: NOW, isResting: false, halt: null };
  it.each<[string, Walk | null, number, boolean]>([
    ['nobody began', null, 0, false],
    ['another page is on', walk, 30_000, true],
    ['another page was on until it fell silent', walk, 60_000, false],
    ['another page has paused', { ...walk, isResting: true }, 0, false],
    ['this page is on', { ...walk, by: 'this page' }, 0, false],
  ])('that %s is taken: %#', (_, stored, later, expected) => {
    expect(isTaken(stored, 'this page', NOW + later)).toBe(expected);
  });
});
