/** The balloon that opens over the list while the pointer is on a track button (2023-2026): number and estimated delivery of one order. */
import { dayAt } from '../../model/day.ts';
import { daysIn } from '../dates.ts';
import { readPromise } from '../labels.ts';
import { parcelsOf } from '../parcels.ts';
import { type CardReading, NOTHING_READ, type ReadingTime, readingOf } from '../reading.ts';
import { readNumber, readNumberLine, type ShownNumber } from '../shown-number.ts';
import { type FactStrategies, firstFound, readFacts, type Strategy } from '../strategies.ts';
import { find, findAll, isShown, outermost, textOf } from './content.ts';
import { orderIdOfLinks } from './links.ts';
import { findCards, ORDER_ID } from './list.ts';

export const findPopovers = (root: ParentNode): Element[] => outermost(findAll(root, '[class*="order-track-pop"]')).filter(isShown);

/**
 * The order that a popover belongs to, as far as the page itself says so. Under the pointer is no proof: while one balloon closes, the
 * pointer may already be on the next order's button.
 */
export const orderIdOfPopover = (popover: Element): string | null => orderIdOfLinks(popover) ?? orderIdOfDescribed(popover) ?? orderIdOfCard(popover);

/** The order of the button that says that this popover describes it. */
function orderIdOfDescribed(popover: Element): string | null {
  const id = popover.closest('[id]')?.id;
  if (!id) return null;
  const buttons = findAll(popover.ownerDocument, '[aria-describedby], [aria-controls]').filter((button) =>
    [button.getAttribute('aria-describedby'), button.getAttribute('aria-controls')].some((ids) => ids?.split(/\s+/).includes(id)),
  );
  return buttons.length === 1 && buttons[0] ? orderIdOfCard(buttons[0]) : null;
}

/** The order of the card that an element stands in. */
function orderIdOfCard(element: Element): string | null {
  const card = findCards(element.ownerDocument).find((candidate) => candidate.contains(element));
  return (card && firstFound(ORDER_ID, card)?.value) ?? null;
}

interface Balloon {
  popover: Element;
  time: ReadingTime;
}

/** What a popover says of an order that the caller knows it to belong to; `time.now` (ms) becomes seenAt. */
export function readPopover(popover: Element, orderId: string, time: ReadingTime): CardReading {
  const balloon = { popover, time };
  const numbers = firstFound(NUMBERS, balloon);
  const read = readFacts(FACTS, balloon);
  if (!numbers && Object.keys(read.facts).length === 0) return NOTHING_READ;
  const { observation } = readingOf('popover-dom', { value: orderId, by: 'caller' }, time, read, parcelsOf(numbers?.value ?? []));
  return { observation, by: { ...(numbers && { number: numbers.by }), ...read.by } };
}

export const NUMBERS: readonly Strategy<Balloon, ShownNumber[]>[] = [
  { name: 'number-title', seen: '2026-05', read: ({ popover }) => numbersAt(popover, '.tracking-number-title span', readNumber) },
  { name: 'title-line', seen: '2026-05', read: readTitleLines },
];

function numbersAt(popover: Element, selector: string, read: (text: string) => ShownNumber | null): ShownNumber[] | null {
  const numbers = findAll(popover, selector).flatMap((element) => read(textOf(element, ' ')) ?? []);
  return numbers.length > 0 ? numbers : null;
}

/** A line of the title that holds a date is the estimated delivery. */
function readTitleLines({ popover, time }: Balloon): ShownNumber[] | null {
  const today = dayAt(time.now, time.zone);
  return numbersAt(popover, 'p', (line) => (daysIn(line, { today }).length > 0 ? null : readNumberLine(line)));
}

const etaLine = ({ popover }: Balloon): string => textOf(find(popover, '.order-track-popover-title p:not(.tracking-number-title)'));

export const FACTS: FactStrategies<Balloon> = {
  promisedOn: [
    {
      name: 'popover-title',
      seen: '2026-05',
      read: (balloon) => readPromise(etaLine(balloon), dayAt(balloon.time.now, balloon.time.zone), true),
      text: etaLine,
    },
  ],
};
