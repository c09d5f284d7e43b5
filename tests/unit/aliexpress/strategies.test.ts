import { describe, expect, it } from 'vitest';
import * as detail from '../../../src/aliexpress/dom/detail.ts';
import * as legacyDetail from '../../../src/aliexpress/dom/legacy-detail.ts';
import * as legacyList from '../../../src/aliexpress/dom/legacy-list.ts';
import * as list from '../../../src/aliexpress/dom/list.ts';
import * as popover from '../../../src/aliexpress/dom/popover.ts';
import * as ruDetail from '../../../src/aliexpress/dom/ru-detail.ts';
import * as ruList from '../../../src/aliexpress/dom/ru-list.ts';
import * as trackSite from '../../../src/aliexpress/dom/track-site.ts';
import * as tracking from '../../../src/aliexpress/dom/tracking.ts';
import { firstFound, readFacts, type Strategy, tallyOf } from '../../../src/aliexpress/strategies.ts';
import * as orderDetail from '../../../src/aliexpress/wire/order-detail.ts';
import * as orderList from '../../../src/aliexpress/wire/order-list.ts';
import * as queryDetail from '../../../src/aliexpress/wire/query-detail.ts';
import { day } from './fixture.ts';

const never = { name: 'never', seen: '2026-09', read: () => null };
const always = { name: 'always', seen: '2025-01', read: (text: string) => text };

describe('firstFound', () => {
  it('gives the first value and the name of its strategy', () => {
    expect(firstFound([never, always, { ...always, name: 'later' }], 'x')).toEqual({ value: 'x', by: 'always' });
    expect(firstFound([never], 'x')).toBeNull();
    expect(firstFound([], 'x')).toBeNull();
  });
});

describe('readFacts', () => {
  it('leaves out what could not be read, and keeps the text that stands there', () => {
    const orderedOn = [{ name: 'fixed', seen: null, read: () => day('2026-07-15') }];
    const paidOn = [never, { name: 'line', seen: null, read: () => null, text: () => ' 15th of Julember ' }];
    expect(readFacts({ store: [never, always], statusText: [never], orderedOn, paidOn }, 'Lamp Store')).toEqual({
      facts: { store: 'Lamp Store', orderedOn: '2026-07-15' },
      by: { store: 'always', orderedOn: 'fixed' },
      unread: { paidOn: '15th of Julember' },
    });
  });
});

describe('tallyOf', () => {
  it('counts the answers of each strategy', () => {
    expect(tallyOf([{ store: 'link', total: 'mark' }, { store: 'link' }, { store: 'name' }])).toEqual({
      store: { link: 2, name: 1 },
      total: { mark: 1 },
    });
  });
});

describe('every list of strategies', () => {
  const lists: [name: string, strategies: readonly Pick<Strategy<never, unknown>, 'name' | 'seen'>[]][] = [
    ...Object.entries({ list, detail, ruList, ruDetail, legacyList, legacyDetail, orderList, orderDetail }).map(
      ([page, { ORDER_ID }]): (typeof lists)[number] => [`${page} orderId`, ORDER_ID],
    ),
    ...Object.entries({ tracking, detail, popover, trackSite, ruDetail, legacyDetail }).map(([page, { NUMBERS }]): (typeof lists)[number] => [
      `${page} number`,
      NUMBERS,
    ]),
    ...Object.entries({ list, detail, tracking, popover, ruList, ruDetail, legacyList, legacyDetail, orderList, orderDetail, queryDetail }).flatMap(
      ([page, { FACTS }]) => Object.entries(FACTS).map(([field, strategies]): (typeof lists)[number] => [`${page} ${field}`, strategies]),
    ),
  ];

  it.each(lists)('%s stands newest first, each way with a name of its own', (_, strategies) => {
    const seen = strategies.map((strategy) => strategy.seen ?? '0000-00');
    expect(seen).toEqual(seen.toSorted().toReversed());
    expect(seen.every((month) => /^\d{4}-\d{2}$/.test(month))).toBe(true);
    expect(new Set(strategies.map(({ name }) => name)).size).toBe(strategies.length);
    expect(strategies.length).toBeGreaterThan(0);
  });
});
