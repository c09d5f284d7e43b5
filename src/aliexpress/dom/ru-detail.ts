/** The page of one order on aliexpress.ru (2024-2026): its date, its items and its tracking number. */
import { type Day, dayAt } from '../../model/day.ts';
import type { Facts } from '../../model/observation.ts';
import { readDay } from '../dates.ts';
import { readMoneyOn } from '../money.ts';
import { groupedOrderIdIn, onlyOne, orderIdIn, orderIdOfUrl } from '../order-ids.ts';
import { parcelsOf } from '../parcels.ts';
import { plain, shown } from '../plain-text.ts';
import { type CardReading, NOTHING_READ, type ReadingTime, readingOf } from '../reading.ts';
import { readGuarantee, readProtection } from '../sentences.ts';
import { readNumber, type ShownNumber } from '../shown-number.ts';
import { type FactStrategies, firstFound, readFacts, type Strategy } from '../strategies.ts';
import { find, findAll, textOf } from './content.ts';
import { readSummaryTotal } from './ru-summary.ts';
import { readOrderedDay, statusOfTag } from './ru-words.ts';
import { statusTextOf } from './status-text.ts';

interface Detail {
  document: Document;
  url: string;
  today: Day;
}
export const RU_DETAIL_PARTS = '[data-testid="orderNumber"], [data-testid="productBlock"], [class*="OrderDetails"]';

/**
 * The order of the page, or no observation when its id cannot be told. The site goes from page to page without loading one: while the address
 * already names an order and another one or the list still stands there, nothing is read.
 */
export function readRuDetail(document: Document, url: string, time: ReadingTime): CardReading {
  const detail: Detail = { document, url, today: dayAt(time.now, time.zone) };
  const id = firstFound(ORDER_ID, detail);
  const printed = printedId(detail);
  if (!id || (printed !== null && printed !== id.value) || !find(document, RU_DETAIL_PARTS)) return NOTHING_READ;
  const numbers = firstFound(NUMBERS, detail);
  const read = readFacts(FACTS, detail);
  if (!numbers && Object.keys(read.facts).length === 0) return NOTHING_READ;
  const { observation, by } = readingOf('detail-dom', id, time, read, parcelsOf(numbers?.value ?? []));
  return { observation, by: { ...by, ...(numbers && { number: numbers.by }) } };
}

export const ORDER_ID: readonly Strategy<Detail, string>[] = [
  { name: 'address', seen: '2026-07', read: ({ url }) => orderIdOfUrl(url) },
  { name: 'number', seen: '2026-07', read: printedId },
];

/** One copy for wide screens and one for narrow ones, of which one may be empty. */
const numberPlaces = ({ document }: Detail): Element[] => findAll(document, '[data-testid="orderNumber"]');

function printedId(detail: Detail): string | null {
  return onlyOne(numberPlaces(detail).map((place) => groupedOrderIdIn(textOf(place)) ?? orderIdIn(textOf(place))));
}

export const NUMBERS: readonly Strategy<Detail, ShownNumber[]>[] = [
  numbersAt('delivery-button', '2026-07', '[class*="InfoDeliveryButton__trackNumber__"]'),
  numbersAt('track-number', null, '[class*="trackNumber" i], [data-testid*="trackNumber" i]'),
  { name: 'button', seen: null, read: readButtons },
];

/** A button that shows what only a tracking number looks like. */
function readButtons({ document }: Detail): ShownNumber[] | null {
  const texts = findAll(document, 'button').map((button) => textOf(button, ' ').replace(/\s/g, ''));
  const numbers = texts.filter((text) => /^[A-Z]{1,5}\d{8,}[A-Z]{0,2}$/.test(text)).flatMap((text) => readNumber(text) ?? []);
  return numbers.length > 0 ? numbers : null;
}

function numbersAt(name: string, seen: string | null, selector: string): Strategy<Detail, ShownNumber[]> {
  return {
    name,
    seen,
    read({ document }) {
      const numbers = findAll(document, selector).flatMap((element) => readGroupedNumber(textOf(element, ' ')) ?? []);
      return numbers.length > 0 ? numbers : null;
    },
  };
}

/** The number in a button, which prints it in groups, with or without a label: "Track number: LB 123 456 785 SG". */
function readGroupedNumber(text: string): ShownNumber | null {
  const groups = plain(text).match(/(?<![\p{L}\d])[A-Z\d*-]+(?:\s[A-Z\d*-]+)*(?![\p{L}\d])/gu) ?? [];
  return groups.flatMap((group) => readNumber(group) ?? [])[0] ?? null;
}

/** The text of the line that the number stands in: "Order 5012 3456 7890 1234 of 29 January 2024". */
const linesOfNumber = (detail: Detail): string[] => numberPlaces(detail).map((place) => textOf(place.parentElement?.parentElement ?? place, ' '));

const SHORT_LINE = 60;
/** Labels and values stand in elements of their own, so a line is any element of little text. */
function labelledDay({ document, today }: Detail): Day | null {
  for (const element of findAll(document, '[class*="OrderDetails"], [class*="OrderDetails"] *')) {
    const line = textOf(element, ' ');
    const day = line.length <= SHORT_LINE ? readOrderedDay(line, { today }) : null;
    if (day) return day;
  }
  return null;
}

const LONGEST_STATUS = 30;
/** No source tells where the status stands; a heading that is a status and nothing else is one. */
const statusHeading = ({ document }: Detail): string => {
  const headings = findAll(document, 'h1, h2, h3, h4, [class*="status" i]').map(statusTextOf);
  return headings.find((heading) => heading.length <= LONGEST_STATUS && statusOfTag(heading) !== null) ?? '';
};
const pageText = ({ document }: Detail): string => textOf(document.body, ' ');

export const FACTS: FactStrategies<Detail> = {
  status: [{ name: 'heading', seen: null, read: (detail) => statusOfTag(statusHeading(detail)) }],
  statusText: [{ name: 'heading', seen: null, read: (detail) => shown(statusHeading(detail)) }],
  orderedOn: [
    {
      name: 'beside-number',
      seen: '2026-07',
      read: (detail) => linesOfNumber(detail).flatMap((line) => readDay(line, { today: detail.today }) ?? [])[0] ?? null,
      text: (detail) => linesOfNumber(detail).find((line) => line.length <= SHORT_LINE && /\p{L}/u.test(line)) ?? null,
    },
    { name: 'label', seen: '2026-07', read: labelledDay },
  ],
  store: [
    { name: 'seller-link', seen: '2026-07', read: ({ document }) => shown(textOf(find(document, `:is(${SELLER}) a[href*="/store/"]`))) },
    { name: 'seller-anchor', seen: '2026-07', read: ({ document }) => withoutLabel(textOf(find(document, 'a[data-testid="sellerInfoV2"]'), ' ')) },
    { name: 'seller-info', seen: '2026-07', read: ({ document }) => shown(textOf(find(document, SELLER), ' ').match(LABELLED)?.[1]) },
  ],
  total: [{ name: 'summary', seen: '2026-07', read: readTotal }],
  items: [{ name: 'product-blocks', seen: '2026-07', read: readItems }],
  guaranteeOn: [{ name: 'sentence', seen: null, read: (detail) => readGuarantee(pageText(detail)) }],
  protectionOn: [{ name: 'sentence', seen: null, read: (detail) => readProtection(pageText(detail)) }],
};

/** "Seller: X" */
const LABELLED = /^[^:]{1,30}:\s*(.+)$/;
const withoutLabel = (text: string): string | null => shown(text.match(LABELLED)?.[1] ?? text);
const SELLER = '[data-testid="sellerInfoV2Block"], [data-testid="sellerInfoV2"]';

function readTotal({ document, url }: Detail) {
  const orderId = orderIdOfUrl(url);
  const total = orderId && readSummaryTotal(document, orderId);
  return total ? readMoneyOn('ru', total) : null;
}

function readItems({ document }: Detail): NonNullable<Facts['items']> | null {
  const items = findAll(document, '[data-testid="productBlock"]').flatMap((line) => {
    const title = shown(textOf(find(line, '[class*="Product__title__"]'))) ?? shown(textOf(find(line, 'a[data-testid="productText"]')));
    const quantity = Number(textOf(find(line, '[class*="Product__quantityText__"]')).match(/^(\d{1,4})(?!\d)/)?.[1]) || 1;
    return title ? [{ title, quantity }] : [];
  });
  return items.length > 0 ? items : null;
}
