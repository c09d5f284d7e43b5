/** The button at the list's end that adds ten orders (2023-2026), once it can be clicked; null at the end of the list. */
import { find } from './content.ts';

export function findMoreButton(root: ParentNode): HTMLElement | null {
  const button = find(root, '.order-more button:not([disabled])');
  return button as HTMLElement | null;
}
