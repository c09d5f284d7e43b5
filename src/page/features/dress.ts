/** Styles for shadow roots. */

/** One sheet for all roots of a document that are dressed alike: a long list has hundreds. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Gives a shadow root these styles. Firefox lets no content script share a sheet between roots; there, and where sheets cannot be constructed,
 * each root has its own style element, which the page's content security policy does not concern.
 */
export function dress(shadow: ShadowRoot, styles: string): void {
  const sheet = canShare(shadow) ? sheetOf(shadow.ownerDocument, styles) : null;
  if (sheet) shadow.adoptedStyleSheets = [sheet];
  else {
    const style = shadow.ownerDocument.createElement('style');
    style.textContent = styles;
    shadow.append(style);
  }
}

function canShare(shadow: ShadowRoot): boolean {
  try {
    shadow.adoptedStyleSheets = [];
    return shadow.adoptedStyleSheets.length === 0;
  } catch {
    return false;
  }
}

function sheetOf(document: Document, styles: string): CSSStyleSheet | null {
  const View = document.defaultView?.CSSStyleSheet;
  if (!View?.prototype.replaceSync) return null;
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, known);
  let sheet = known.get(styles);
  if (!sheet) {
    sheet = new View();
    sheet.replaceSync(styles);
    known.set(styles, sheet);
  }
  return sheet;
}
