/** The outline of a page: its elements with the names that programs gave them, and shapes in place of all words. */
import { OWN, PERSONAL } from '../dom/content.ts';
import { maskLink } from './links.ts';
import { isName, maskName, shapeOf } from './shapes.ts';

/** Node.TEXT_NODE and Node.ELEMENT_NODE; the globals do not exist outside of a browser. */
const TEXT = 3;
const ELEMENT = 1;
const LEFT_OUT = `${OWN}, head, script, style, link, meta, noscript, template, iframe, object, canvas`;
/** Such elements hold nothing, or nothing that is read. */
const EMPTY = /^(area|br|col|embed|hr|img|input|source|track|wbr)$/;
const DRAWN = /^(svg|picture|video|audio|select|textarea)$/;
/** Between these a line may break: it changes nothing that is read. */
const BLOCK = /^(address|article|aside|body|div|footer|form|h\d|header|li|main|nav|ol|section|table|tbody|td|tr|ul)$/;
/** A list tells its layout by its first entries. */
const MOST_ALIKE = 20;

/** Words of which programs make names, and which stand in an address's headings too. */
const OF_PROGRAMS =
  /^(address|button|contact|content|copy|data|delivery|detail|edit|info|item|mobile|name|order|phone|shipping|text|title|track|tracking|wrap)s?$/i;

const NAMES = ['class', 'id', 'data-pl', 'data-testid', 'aria-describedby', 'aria-controls'];
const SPOKEN = ['title', 'alt', 'aria-label', 'placeholder'];
/** Attributes that hold one of few words, of which none is the page's own. */
const CHOICES: Readonly<Record<string, RegExp>> = {
  role: /^(alert|alertdialog|button|checkbox|combobox|dialog|grid|heading|img|link|list|listbox|listitem|main|menu|menuitem|navigation|none|option|presentation|progressbar|radio|region|row|search|status|tab|table|tablist|tabpanel|textbox|tooltip)$/,
  type: /^(button|checkbox|password|radio|search|submit|text)$/,
  lang: /^[a-z]{2,3}(-[A-Z]{2})?$/,
  dir: /^(ltr|rtl|auto)$/,
  hidden: /^$/,
  'aria-selected': /^(true|false)$/,
  'aria-expanded': /^(true|false)$/,
};

type Mask = (name: string) => string;

/** The outline of an element as HTML. It holds no `<`, `&` or quote of the page's own, so nothing in it needs escaping. */
export const outlineOf = (element: Element): string => outlineAt(element, 0, maskFor(element));

/** Masks a name as `maskName` does, and the buyer's name and address where they stand in it. */
function maskFor(root: Element): Mask {
  const texts = [...root.querySelectorAll(PERSONAL)].map(({ textContent }) => textContent);
  const typed = [...root.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value);
  const words = [...texts, ...typed].flatMap((text) => text?.match(/[A-Za-z]{3,}/g) ?? []).filter((word) => !OF_PROGRAMS.test(word));
  if (words.length === 0) return maskName;
  // Three letters are part of many a word, so they count where they stand alone.
  const patterns = [...new Set(words)].map((word) => (word.length > 3 ? word : `(?<![A-Za-z])${word}(?![A-Za-z])`));
  const theirs = new RegExp(patterns.join('|'), 'gi');
  return (name) => maskName(name.replace(theirs, shapeOf));
}

function outlineAt(element: Element, depth: number, mask: Mask): string {
  const tag = nameOf(element, mask);
  const open = `<${tag}${[...element.attributes].map((each) => outlineOfAttribute(each, mask)).join('')}>`;
  if (EMPTY.test(tag)) return open;
  return `${open}${DRAWN.test(tag) || element.matches(PERSONAL) ? '' : outlineOfContent(element, depth, mask)}</${tag}>`;
}

const nameOf = ({ localName }: Element, mask: Mask): string => (/^[a-z][a-z0-9-]*$/.test(localName) ? mask(localName) : 'div');

function outlineOfContent(element: Element, depth: number, mask: Mask): string {
  const children = unalike([...element.childNodes].filter(isOutlined));
  const elements = children.filter(({ nodeType }) => nodeType === ELEMENT) as Element[];
  const isBlock = elements.length > 0 && elements.every(({ localName }) => BLOCK.test(localName)) && children.every(isElementOrBlank);
  const gap = isBlock ? `\n${' '.repeat(depth + 1)}` : '';
  const parts = children
    .filter((child) => !isBlock || !isBlank(child))
    .map((child) => (child.nodeType === ELEMENT ? outlineAt(child as Element, depth + 1, mask) : outlineOfText(child)));
  return parts.map((part) => gap + part).join('') + (isBlock && parts.length > 0 ? `\n${' '.repeat(depth)}` : '');
}

const isOutlined = (node: Node): boolean => node.nodeType === TEXT || (node.nodeType === ELEMENT && !(node as Element).matches(LEFT_OUT));

const isElementOrBlank = (node: Node): boolean => node.nodeType === ELEMENT || isBlank(node);
const isBlank = (node: Node): boolean => node.nodeType === TEXT && (node.nodeValue ?? '').trim() === '';

/** Blanks at its ends stay, since they part words. */
function outlineOfText(node: Node): string {
  const text = node.nodeValue ?? '';
  return `${/^\s/.test(text) ? ' ' : ''}${shapeOf(text)}${/\S\s$/.test(text) ? ' ' : ''}`;
}

function unalike(nodes: Node[]): Node[] {
  const counts = new Map<string, number>();
  return nodes.filter((node) => {
    if (node.nodeType !== ELEMENT) return true;
    const { localName, className } = node as Element;
    const kind = `${localName} ${className}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return (counts.get(kind) ?? 0) <= MOST_ALIKE;
  });
}

function outlineOfAttribute({ name, value }: Attr, mask: Mask): string {
  if (NAMES.includes(name)) return attribute(name, value.split(/\s+/).filter(isName).map(mask).join(' '));
  if (SPOKEN.includes(name)) return attribute(name, shapeOf(value));
  if (name === 'href') return attribute(name, maskLink(value));
  // All that a style tells a reader is that it hides something.
  if (name === 'style') return /display:\s*none/.test(value) ? attribute(name, 'display: none') : '';
  if (CHOICES[name]) return CHOICES[name].test(value) ? attribute(name, value) : '';
  return /^data-[a-z-]{1,40}$/.test(name) ? ` ${mask(name)}` : '';
}

const attribute = (name: string, value: string): string => ` ${name}="${value}"`;
