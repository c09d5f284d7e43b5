/** The tracking page (2024-2026): the parcels of one order, their numbers and their events. */
import { type Day, dayAt } from '../../model/day.ts';
import type { ParcelSighting } from '../../model/observation.ts';
import type { DateContext } from '../dates.ts';
import { readPromise } from '../labels.ts';
import { orderIdOfUrl } from '../order-ids.ts';
import { type CardReading, NOTHING_READ, type ReadingTime, readingOf } from '../reading.ts';
import { readCompensation, readGuarantee, readProtection } from '../sentences.ts';
import { readNumber, readNumberLine, type ShownNumber } from '../shown-number.ts';
import { type By, type FactStrategies, firstFound, readFacts, type Strategy } from '../strategies.ts';
import { readCarrier } from './carrier.ts';
import { find, findAll, languageTagOf, outermost, textOf } from './content.ts';
import { readEvents } from './events.ts';

/** Classes are `module--element--hash`: the hash changes with each release, the module did once (`-v2`), the element never yet. */
export const TRACKING_PARTS =
  '[class*="logistic-info"], [class*="arrival-time"], [class*="--mailNo"], [class*="--track--"], [class*="tab-list"], .full-number';
const TABS = '[class*="tab-list"][class*="--tab--"]';

/** What the page says of the order that its address names; no observation when it names none, or when nothing could be read. */
export function readTracking(document: Document, url: string, time: ReadingTime): CardReading {
  const today = dayAt(time.now, time.zone);
  const orderId = orderIdOfUrl(url);
  const read = readFacts(FACTS, { document, text: textOf(document.body, ' '), today, context: { language: languageTagOf(document) } });
  const { parcels, by: parcelsBy } = readParcels(document, today);
  if (!orderId || (parcels.length === 0 && Object.keys(read.facts).length === 0)) return NOTHING_READ;
  const { observation, by } = readingOf('tracking-dom', { value: orderId, by: 'address' }, time, read, parcels);
  return { observation, by: { ...by, ...parcelsBy } };
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

/** The value alone, or with the button in it. */
const readValue = (text: string): ShownNumber | null => readNumber(text) ?? readNumberLine(text);

export const NUMBERS: readonly Strategy<Document, NumberNode[]>[] = [
  { name: 'number-value', seen: '2026-09', read: (document) => numbersAt(document, '[class*="--mailNoValue"]', readValue) },
  { name: 'number-line', seen: '2025-01', read: (document) => numbersAt(document, '[class*="--mailNo--"]', readNumberLine) },
  { name: 'number-line-v1', seen: '2024-09', read: (document) => numbersAt(document, '[class*="--mailNo-pc"]', readNumberLine) },
  { name: 'full-number', seen: '2024-06', read: (document) => numbersAt(document, '.full-number a', readNumber) },
];

interface Page {
  document: Document;
  text: string;
  today: Day;
  context: DateContext;
}
const headlineAt = (name: string, selector: string): Strategy<Page, Day> => ({
  name,
  seen: '2026-09',
  read: ({ document, today }) => readPromise(textOf(find(document, selector)), today, false),
});

export const FACTS: FactStrategies<Page> = {
  promisedOn: [headlineAt('headline', '[class*="arrival-time"][class*="--title"]'), headlineAt('headline-block', '[class*="arrival-time"]')],
  guaranteeOn: [{ name: 'sentence', seen: '2026-09', read: ({ text, context }) => readGuarantee(text, context) }],
  compensationOn: [{ name: 'sentence', seen: '2026-09', read: ({ text, context }) => readCompensation(text, context) }],
  protectionOn: [{ name: 'sentence', seen: null, read: ({ text, context }) => readProtection(text, context) }],
};

/**
 * With tabs only the chosen parcel stands in the page. When it cannot be told which one that is, none is read: a number under the wrong
 * parcel would look like a number that changed.
 */
function readParcels(document: Document, today: Day): { parcels: ParcelSighting[]; by: By } {
  const numbers = firstFound(NUMBERS, document);
  const places = numbers?.value ?? placesWithoutNumber(document);
  const tabs = tabsOf(document);
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

/** The tabs of the parcels; should their class be renamed, the parts of their list. */
function tabsOf(document: Document): Element[] {
  const tabs = findAll(document, TABS);
  const [list] = outermost(findAll(document, '[class*="tab-list"]'));
  return tabs.length > 0 ? tabs : [...(list?.children ?? [])];
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
