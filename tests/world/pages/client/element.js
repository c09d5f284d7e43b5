const drawn = new WeakSet();
/** True for what the page has made itself. */
export const isDrawn = (node) => drawn.has(node);

/** Makes an element of `tag.class.class` with attributes and children; strings among them stay text, and null is left out. */
export function h(name, attributes, ...children) {
  const [tag, ...classes] = name.split('.');
  const element = document.createElement(tag);
  drawn.add(element);
  if (classes.length > 0) element.className = classes.join(' ');
  for (const [key, value] of Object.entries(attributes ?? {})) if (value !== null) element.setAttribute(key, value);
  element.append(...children.flat().filter((child) => child !== null));
  return element;
}

/** A price as the site draws it: every character in a span of its own. */
export const price = (text) =>
  h(
    'span.es--wrap--1Hlfkoj.notranslate',
    null,
    [...text].map((character) => h('span', null, character)),
  );
