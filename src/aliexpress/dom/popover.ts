/** The balloon that opens over the list while the pointer is on a track button (2023-2026): number and estimated delivery of one order. */
import { dayAt } from '../../model/day.ts';
import type { Facts, ParcelSighting } from '../../model/observation.ts';
import { readPromise } from '../labels.ts';
import type { CardReading, ReadingTime } from '../reading.ts';
import { readNumber } from '../shown-number.ts';
import { type FactStrategies, firstFound, readFacts } from '../strategies.ts';
import { find, findAll, isShown, outermost, textOf } from './content.ts';
import { findCards, ORDER_ID, orderIdOfLinks } from './list.ts';

export const findPopovers = (root: ParentNode): Element[] => outermost(findAll(root, '.order-track-popover, .order-track-popup')).filter(isShown);

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

/** What a popover says of an order that the caller knows it to belong to; `time.now` (ms) becomes seenAt. */
export function readPopover(popover: Element, orderId: string, time: ReadingTime): CardReading {
  const parcels = readParcels(popover);
  const { facts, by } = readFacts(FACTS, { popover, time });
  if (parcels.length === 0 && Object.keys(facts).length === 0) return { observation: null, by: {} };
  return {
    observation: { orderId, source: 'popover-dom', seenAt: time.now, facts, parcels },
    by: { ...(parcels.length > 0 && { number: 'number-title' }), ...by },
  };
}

function readParcels(popover: Element): ParcelSighting[] {
  const numbers = findAll(popover, '.tracking-number-title span').flatMap((value) => readNumber(textOf(value)) ?? []);
  return numbers.map(({ number, isHidden }, position) => ({
    number,
    originNumber: null,
    isHidden,
    carrier: null,
    service: null,
    events: null,
    position,
    count: numbers.length,
  }));
}

const FACTS: FactStrategies<{ popover: Element; time: ReadingTime }> = {
  promisedOn: [{ name: 'popover-title', seen: '2026-05', read: readEta }],
};

function readEta({ popover, time }: { popover: Element; time: ReadingTime }): NonNullable<Facts['promisedOn']> | null {
  const line = find(popover, '.order-track-popover-title p:not(.tracking-number-title)');
  return line ? readPromise(textOf(line), dayAt(time.now, time.zone), true) : null;
}
