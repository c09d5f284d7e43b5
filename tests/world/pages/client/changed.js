/** A layout of tomorrow: the answers' names read backwards, and the page's own names and ids are gone. */
export function restoreNames(value) {
  if (Array.isArray(value)) return value.map(restoreNames);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const name = backwards(key);
      return [name, name === 'tag' ? backwards(inner) : restoreNames(inner)];
    }),
  );
}
const backwards = (text) => [...text].reverse().join('');

/** Leaves an element's words, but takes away everything by which its parts were known. */
export function disguise(element) {
  for (const inner of element.querySelectorAll('*')) {
    inner.className = 'renamed';
    inner.removeAttribute('data-pl');
    inner.removeAttribute('title');
    if (inner.hasAttribute('href')) inner.setAttribute('href', '#');
    for (const child of inner.childNodes) if (child.nodeType === Node.TEXT_NODE) child.data = child.data.replace(/[A-Z]*\d{6,}[A-Z]*/g, '…');
  }
  return element;
}
