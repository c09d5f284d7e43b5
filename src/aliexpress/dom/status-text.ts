/** The words that a page prints as the state of an order. */
import { statusOfWords } from '../statuses.ts';
import { ownTextOf, textOf } from './content.ts';

/** The text of an element; without what stands in elements within it, where only so it is a known status: other extensions write into it. */
export function statusTextOf(element: Element | null): string {
  const [whole, own] = [textOf(element), ownTextOf(element)];
  return statusOfWords(whole) === null && statusOfWords(own) !== null ? own : whole;
}
