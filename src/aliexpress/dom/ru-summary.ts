/** The sum of an order on aliexpress.ru, which the page's own data hold: `"summary":{"total":{"value":"1 234,56 ₽",...}}`. */

const TOTAL = /"summary"\s*:\s*\{\s*"total"\s*:\s*\{[^{}[\]]{0,500}?"value"\s*:\s*("(?:[^"\\]|\\.){1,60}")/;

/**
 * The printed total of an order, or null. The data stay as they were loaded when the site shows another order, so they count only where they
 * name this one. Nothing else of them is looked at.
 */
export function readSummaryTotal(document: Document, orderId: string): string | null {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const data = script.textContent ?? '';
    const value = data.includes(orderId) ? data.match(TOTAL)?.[1] : undefined;
    if (value) return textOfJson(value);
  }
  return null;
}

/** A string literal that is cut off or wrongly escaped is no total. */
function textOfJson(literal: string): string | null {
  try {
    return String(JSON.parse(literal));
  } catch {
    return null;
  }
}
