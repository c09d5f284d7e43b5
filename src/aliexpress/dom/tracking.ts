/** The tracking page (2024-2026): the parcels of one order, their numbers and their events. */
import { type Day, dayAt } from '../../model/day.ts';
import type { ParcelSighting } from '../../model/observation.ts';
import { readPromise } from '../labels.ts';
import { orderIdOfUrl } from '../order-ids.ts';
import type { CardReading, ReadingTime } from '../reading.ts';
import { readGuarantee, readProtection } from '../sentences.ts';
import { readNumber, readNumberLine, type ShownNumber } from '../shown-number.ts';
import { type By, type FactStrategies, firstFound, readFacts, type Strategy } from '../strategies.ts';
import { readCarrier } from './carrier.ts';
import { find, findAll, textOf } from './content.ts';
import { readEvents } from './events.ts';

/** Classes are `module--element--hash`: the hash changes with each release, the module did once (`-v2`), the element never yet. */
export const TRACKING_PARTS = '[class*="logistic-info"], [class*="arrival-time"], [class*="tab-list-v2--"]';
const TABS = '[class*="tab-list-v2--tab--"]';

/** What the page says of the order that its address names; no observation when it names none, or when nothing could be read. */
export function readTracking(document: Document, url: string, time: ReadingTime): CardReading {
  const today = dayAt(time.now, time.zone);
  const orderId = orderIdOfUrl(url);
  const { facts, by } = readFacts(FACTS, { document, today });
  const { parcels, by: parcelsBy } = readParcels(document, today);
  if (!orderId || (parcels.length === 0 && Object.keys(facts).length === 0)) return { observation: null, by: {} };
  return {
    observation: { orderId, source: 'tracking-dom', seenAt: time.now, facts, parcels },
    by: { orderId: 'address', ...parcelsBy, ...by },
  };
}

interface NumberNode extends ShownNumber {
  element: Element;
}
/** A number that the page shows twice (for a wide and for a narrow screen) is one parcel. */
function numbersAt(document: Document, selector: string, read: (text: string) => ShownNumber | null): NumberNode[] | null {
  const found: NumberNode[] = [];
  for (const element of findAll(document, selector)) {
    const shown = read(textOf(element, ' '));
    const isKnown = found.some(({ number }) => number !== null && number === shown?.number);
    if (shown && !isKnown) found.push({ ...shown, element });
  }
  return found.length > 0 ? found : null;
}

export const NUMBERS: readonly Strategy<Document, NumberNode[]>[] = [
  { name: 'number-value', seen: '2026-09', read: (document) => numbersAt(document, '[class*="--mailNoValue"]', readNumber) },
  { name: 'number-line', seen: '2025-01', read: (document) => numbersAt(document, '[class*="--mailNo--"]', readNumberLine) },
  { name: 'number-line-v1', seen: '2024-09', read: (document) => numbersAt(document, '[class*="--mailNo-pc"]', readNumberLine) },
];

export const FACTS: FactStrategies<{ document: Document; today: Day }> = {
  promisedOn: [
    {
      name: 'headline',
      seen: '2026-09',
      read: ({ document, today }) => readPromise(textOf(find(document, '[class*="arrival-time-v2--title"]')), today, false),
    },
  ],
  guaranteeOn: [{ name: 'sentence', seen: '2026-09', read: ({ document }) => readGuarantee(textOf(document.body, ' ')) }],
  protectionOn: [{ name: 'sentence', seen: null, read: ({ document }) => readProtection(textOf(document.body, ' ')) }],
};

/**
 * With tabs only the chosen parcel stands in the page. When it cannot be told which one that is, none is read: a number under the wrong
 * parcel would look like a number that changed.
 */
function readParcels(document: Document, today: Day): { parcels: ParcelSighting[]; by: By } {
  const numbers = firstFound(NUMBERS, document);
  const places = numbers?.value ?? placesWithoutNumber(document);
  const tabs = findAll(document, TABS);
  const isAllShown = places.length >= tabs.length;
  const chosen = tabs.filter(isChosen).length === 1 ? tabs.findIndex(isChosen) : -1;
  if (!isAllShown && (places.length > 1 || chosen < 0)) return { parcels: [], by: {} };
  const parcels = places.map(({ element, number, isHidden }, index): ParcelSighting => {
    const block = blockAround(element, places);
    return {
      number,
      originNumber: null,
      isHidden,
      ...readCarrier(block),
      events: readEvents(block, today),
      position: isAllShown ? index : chosen,
      count: isAllShown ? places.length : tabs.length,
    };
  });
  return { parcels, by: numbers ? { number: numbers.by } : {} };
}

/** A parcel whose number is not shown still has its events. */
function placesWithoutNumber(document: Document): NumberNode[] {
  const track = find(document, '[class*="--track--"], [class*="--node--"]');
  return track ? [{ element: track, number: null, isHidden: false }] : [];
}

const isChosen = (tab: Element): boolean =>
  tab.getAttribute('aria-selected') === 'true' ||
  /(?<!in)active|(?<!un)selected|current/i.test(tab.className) ||
  find(tab, '[aria-selected="true"]') !== null;

/** The largest part of the page that belongs to this parcel alone. */
function blockAround(element: Element, places: readonly NumberNode[]): Element {
  const others = places.filter((place) => place.element !== element);
  let block = element;
  while (block.parentElement && !others.some((other) => block.parentElement?.contains(other.element))) block = block.parentElement;
  return block;
}
