/** The tracking site track.aliexpress.com (2022-2024): the parcels of one order, their numbers and their events. */
import { type Day, dayAt } from '../../model/day.ts';
import type { ParcelEvent } from '../../model/order.ts';
import { readDay } from '../dates.ts';
import { orderIdOfUrl } from '../order-ids.ts';
import { type ParcelWords, parcelsOf } from '../parcels.ts';
import { shown } from '../plain-text.ts';
import { type CardReading, NOTHING_READ, type ReadingTime, readingOf } from '../reading.ts';
import { readNumber, type ShownNumber } from '../shown-number.ts';
import { firstFound, type Strategy } from '../strategies.ts';
import { find, findAll, outermost, textOf } from './content.ts';
import { hrefOf } from './links.ts';

export const TRACK_SITE_PARTS = '.tracking-module, .tracking-detail, .ship-steps';

/** What the page says of the order that its address names; no observation when it names none, or when nothing could be read. */
export function readTrackSite(document: Document, url: string, time: ReadingTime): CardReading {
  const today = dayAt(time.now, time.zone);
  const orderId = orderIdOfUrl(url);
  const modules = outermost(findAll(document, '.tracking-module'));
  const parcels = (modules.length > 0 ? modules : [document.body]).flatMap((module) => readParcel(module, today) ?? []);
  if (!orderId || parcels.length === 0) return NOTHING_READ;
  const sightings = parcelsOf(parcels.map(({ parcel }) => parcel));
  const { observation, by } = readingOf('tracking-dom', { value: orderId, by: 'address' }, time, { facts: {}, by: {}, unread: {} }, sightings);
  const way = parcels.find(({ by: number }) => number !== null)?.by;
  return { observation, by: { ...by, ...(way && { number: way }) } };
}

interface Numbers {
  current: ShownNumber;
  earlier: string | null;
}

export const NUMBERS: readonly Strategy<Element, Numbers>[] = [
  { name: 'number-span', seen: '2024-08', read: readSpan },
  { name: 'cainiao-link', seen: '2024-08', read: readLink },
];

function readSpan(module: Element): Numbers | null {
  const current = firstNumber(module, '.tracking-no span') ?? firstNumber(module, '.tracking-no');
  return current && { current, earlier: firstNumber(module, '.tracking-no-de span')?.number ?? null };
}

const firstNumber = (module: Element, selector: string): ShownNumber | null =>
  findAll(module, selector).flatMap((element) => readNumber(textOf(element)) ?? [])[0] ?? null;

/** `mailNoList=A,B`: where a number was exchanged, the last one is the current one. */
function readLink(module: Element): Numbers | null {
  const list = hrefOf(find(module, 'a[href*="mailNoList="]')).match(/[?&]mailNoList=([^&#]+)/)?.[1] ?? '';
  const numbers = list.split(/,|%2C/i).flatMap((text) => readNumber(text) ?? []);
  const current = numbers.at(-1);
  return current ? { current, earlier: numbers.at(-2)?.number ?? null } : null;
}

function readParcel(module: Element, today: Day): { parcel: ParcelWords; by: string | null } | null {
  const found = firstFound(NUMBERS, module);
  const events = readEvents(module, today);
  if (!found && events === null) return null;
  const { current, earlier } = found?.value ?? { current: { number: null, isHidden: false }, earlier: null };
  return {
    parcel: {
      ...current,
      originNumber: earlier,
      carrier: shown(textOf(find(module, '.title-eclp'))),
      service: shown(textOf(find(module, '.tracking-name .title'))),
      events,
    },
    by: found?.by ?? null,
  };
}

/** Newest first, as printed; null where there is no timeline. */
function readEvents(module: Element, today: Day): ParcelEvent[] | null {
  const timeline = find(module, '.ship-steps');
  if (!timeline) return null;
  return findAll(timeline, 'li').map((step) => ({
    at: readDay(textOf(find(step, '.time')), { today }),
    code: null,
    text: shown(textOf(find(step, '.text'))) ?? shown(textOf(find(step, '.head'))) ?? '',
  }));
}
