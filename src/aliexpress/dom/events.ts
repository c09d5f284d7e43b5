/** The timeline of a parcel, on the tracking page. */
import { addDays, type Day, earlierDay } from '../../model/day.ts';
import type { ParcelEvent } from '../../model/order.ts';
import { readDay } from '../dates.ts';
import { shown } from '../plain-text.ts';
import { find, findAll, languageTagOf, textOf } from './content.ts';

/**
 * Days by which an event may be newer than the one above it: carriers' scans come in out of order. An event that seems newer by more than this
 * is a year older, since no year is printed.
 */
const OUT_OF_ORDER_DAYS = 180;

/** Newest first, as printed; [] for a timeline without events, null where there is none. The words carry no code. */
export function readEvents(block: Element, today: Day): ParcelEvent[] | null {
  const nodes = nodesOf(block);
  if (nodes.length === 0) return find(block, '[class*="--track--"]') ? [] : null;
  let latest = today;
  return nodes.map((node) => {
    const time = find(node, '[class*="--nodeTime"]');
    const at = readDay(textOf(time ?? node, ' '), { today: latest, language: languageTagOf(block.ownerDocument) });
    if (at) latest = earlierDay(today, addDays(at, OUT_OF_ORDER_DAYS));
    const words = [find(node, '[class*="--nodeDesc"]'), find(node, '[class*="--nodeTitle"]')].map((part) => shown(textOf(part)));
    return { at, code: null, text: words.find((text) => text !== null) ?? '' };
  });
}

/** Of the first version of the page only the description of a node is known. */
function nodesOf(block: Element): Element[] {
  const nodes = findAll(block, '[class*="--node--"]');
  return nodes.length > 0 ? nodes : findAll(block, '[class*="--nodeDesc"]').flatMap((description) => description.parentElement ?? []);
}
