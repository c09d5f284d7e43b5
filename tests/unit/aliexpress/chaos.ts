/** What may happen to a page over night, and what is then lost of it. */
import { readPage } from '../../../src/aliexpress/dom/read-page.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { documentOf } from './fixture.ts';
import { RENDERED_AT } from './rendered-page.ts';

export interface Subject {
  html: string;
  url: string;
}

/** Each order's fields, those of its first parcel included, by order id. */
export type Told = Map<string, Record<string, unknown>>;

const toldIn = ({ facts, parcels: [parcel] }: Observation): Record<string, unknown> => ({
  ...facts,
  ...(parcel && {
    number: parcel.number,
    carrier: parcel.carrier,
    service: parcel.service,
    events: parcel.events && JSON.stringify(parcel.events),
    place: `${parcel.position + 1} of ${parcel.count}`,
  }),
});

export function readSubject({ html, url }: Subject, change: (document: Document) => void = () => undefined) {
  const document = documentOf(html);
  change(document);
  const reading = readPage(document, url, RENDERED_AT);
  const told: Told = new Map(reading.observations.map((observation) => [observation.orderId, toldIn(observation)]));
  return { ...reading, told };
}

/** Fields that are gone from some order, `orderId` when an order is; and those that have another value than before. */
export function compare(before: Told, after: Told): { lost: string[]; wrong: string[] } {
  const lost = new Set<string>();
  const wrong = new Set<string>();
  for (const id of after.keys()) if (!before.has(id)) wrong.add('orderId');
  for (const [id, fields] of before) {
    const now = after.get(id);
    if (!now) lost.add('orderId');
    for (const [field, value] of Object.entries(fields)) {
      if (!now || value === null || value === undefined) continue;
      if (now[field] === undefined || now[field] === null) lost.add(field);
      else if (JSON.stringify(now[field]) !== JSON.stringify(value)) wrong.add(field);
    }
  }
  return { lost: [...lost].toSorted(), wrong: [...wrong].toSorted() };
}

/** Marks by which a page's parts can be known: class names without their hash, attributes for tests and statistics, links, titles. */
export function anchorsOf({ html }: Subject): string[] {
  const anchors = new Set<string>();
  for (const element of documentOf(html).querySelectorAll('#root *')) {
    for (const token of element.classList) anchors.add(`.${withoutHash(token)}`);
    for (const name of ['data-pl', 'data-testid']) if (element.hasAttribute(name)) anchors.add(`[${name}=${element.getAttribute(name)}]`);
    for (const name of ['href', 'title']) if (element.hasAttribute(name)) anchors.add(`[${name}]`);
  }
  return [...anchors].toSorted();
}

/** Takes one mark away, wherever it stands; the parts themselves stay. */
export function dropAnchor(document: Document, anchor: string): void {
  const [, name = '', value] = /^\[([\w-]+)(?:=(.*))?\]$/.exec(anchor) ?? [];
  for (const element of document.querySelectorAll('#root *')) {
    if (!name) for (const token of [...element.classList]) if (`.${withoutHash(token)}` === anchor) element.classList.remove(token);
    if (name && element.hasAttribute(name) && (value === undefined || element.getAttribute(name) === value)) element.removeAttribute(name);
  }
}

const HASHED = /^(.*(?:--|__))[A-Za-z0-9]{5,7}$/;
const withoutHash = (token: string): string => token.replace(HASHED, '$1');

export function renameClasses(document: Document, rename: (token: string) => string): void {
  for (const element of document.querySelectorAll('#root [class]')) element.className = [...element.classList].map(rename).join(' ');
}
export const withOtherHash = (token: string): string => token.replace(HASHED, '$1Zz9Qq');

/** Puts other words in the place of known ones, where a text begins with them and does not go on as a sentence. */
export function replaceWords(document: Document, words: readonly string[]): void {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  for (const element of document.querySelectorAll('#root *')) {
    for (const node of element.childNodes) {
      const text = node.nodeValue?.trimStart() ?? '';
      const known =
        node.nodeType === TEXT ? longestFirst.find((word) => text.startsWith(word) && !/^\s?\p{Ll}/u.test(text.slice(word.length))) : undefined;
      if (known) node.nodeValue = `Zorp${text.slice(known.length)}`;
    }
  }
}
const TEXT = 3;

export function hideNumbers(document: Document): void {
  for (const element of document.querySelectorAll('#root *')) {
    for (const node of element.childNodes) if (node.nodeType === TEXT) node.nodeValue = (node.nodeValue ?? '').replace(/[A-Z]*\d{6,}/g, '…');
  }
}

/** What another extension writes into the parts of a page. Throws where the page has no such part. */
export function addForeignText(document: Document, selector: string, text: string): void {
  const places = document.querySelectorAll(selector);
  if (places.length === 0) throw new Error(`The page has no ${selector}.`);
  for (const place of places) {
    const foreign = document.createElement('b');
    foreign.className = 'other-extension';
    foreign.textContent = text;
    place.append(foreign);
  }
}
