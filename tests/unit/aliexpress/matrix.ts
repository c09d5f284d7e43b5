/** What a page tells, field by field, by its content and by its answers, beside what is true of the stand-in's orders. */
import { findPopovers, readPopover } from '../../../src/aliexpress/dom/popover.ts';
import { readPage } from '../../../src/aliexpress/dom/read-page.ts';
import { orderIdOfUrl } from '../../../src/aliexpress/order-ids.ts';
import { readAnswer } from '../../../src/aliexpress/wire/read-answer.ts';
import { addDays, dayAt } from '../../../src/model/day.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { type CastOrder, totalOf } from '../../world/cast-order.ts';
import { findOrder } from '../../world/orders.ts';
import { type Language, wordsOf } from '../../world/words/languages.ts';
import { RENDERED_AT, type RenderedPage } from './rendered-page.ts';

export const FIELDS = [
  ...(['status', 'statusText', 'orderedOn', 'paidOn', 'shippedOn', 'promisedOn', 'completedOn', 'store', 'total', 'items'] as const),
  ...(['guaranteeOn', 'compensationOn', 'protectionOn', 'disputeOn', 'buttons', 'number', 'originNumber', 'service', 'carrier', 'events'] as const),
] as const;
export type Field = (typeof FIELDS)[number];
/** By page and answer with one value, by one of them alone, or by none. What is wrong stands in words. */
export type Cell = 'both' | 'page' | 'answer' | '-' | `${string} is not ${string}`;

/** What a reader said of an order, or of one parcel of it. */
function toldBy({ facts, parcels }: Observation, field: Field): unknown {
  if (Object.hasOwn(facts, field)) return facts[field as keyof typeof facts];
  const [parcel] = parcels;
  if (field === 'events') return parcel?.events?.map(({ at, text }) => `${at} ${text}`);
  return parcel && Object.hasOwn(parcel, field) ? (parcel[field as keyof typeof parcel] ?? undefined) : undefined;
}

/** The cell of a field on a saved page, which has no answers. */
export const savedCellOf = (field: Field, observations: readonly Observation[]): Cell =>
  observations.some((observation) => toldBy(observation, field) !== undefined) ? 'page' : '-';

/** "$" alone names no currency on the page; the answer has its code. */
const withoutCurrency = (value: unknown): unknown => (value && typeof value === 'object' && 'amount' in value ? value.amount : value);
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(withoutCurrency(a)) === JSON.stringify(withoutCurrency(b));

/** How a field is told by pages of one kind. */
export function cellOf(field: Field, pages: readonly RenderedPage[], language: Language): Cell {
  const [seen, heard] = [pages.flatMap(seenOn), pages.flatMap(heardOn)];
  const told = (observations: readonly Observation[]) => observations.filter((observation) => toldBy(observation, field) !== undefined);
  for (const observation of [...told(seen), ...told(heard)]) {
    const truth = truthOf(observation, field, language);
    const value = toldBy(observation, field);
    if (truth !== undefined && !isSame(value, truth)) return `${JSON.stringify(value)} is not ${JSON.stringify(truth)}`;
  }
  for (const observation of told(seen)) {
    const other = told(heard).find(({ orderId }) => orderId === observation.orderId);
    const [value, otherValue] = [toldBy(observation, field), other && toldBy(other, field)];
    if (other && !isSame(value, otherValue)) return `${JSON.stringify(value)} is not ${JSON.stringify(otherValue)}`;
  }
  if (told(seen).length > 0) return told(heard).length > 0 ? 'both' : 'page';
  return told(heard).length > 0 ? 'answer' : '-';
}

function seenOn({ document, url }: RenderedPage): Observation[] {
  // Only one order stands on the page's popover; that it is this one no part of the stand-in's page says.
  const popovers = findPopovers(document);
  const ofPopover = popovers.flatMap((popover) => readPopover(popover, popoverOrder(document), RENDERED_AT).observation ?? []);
  return popovers.length > 0 ? ofPopover : readPage(document, url, RENDERED_AT).observations;
}
const popoverOrder = (document: Document): string =>
  orderIdOfUrl(document.querySelector('a[href*="tradeOrderId="]')?.getAttribute('href') ?? '') ?? '';

function heardOn({ document, url, answers }: RenderedPage): Observation[] {
  const hasPopover = findPopovers(document).length > 0;
  return answers.flatMap(({ url: asked, text }) => {
    const orderId = /tradeOrderId%22%3A%22(\d+)/.exec(asked)?.[1] ?? orderIdOfUrl(url) ?? undefined;
    const reading = readAnswer(text, RENDERED_AT, orderId ? { orderId } : {});
    return 'problem' in reading || (hasPopover && reading.page === 'answer:order.list') ? [] : reading.observations;
  });
}

/** Undefined where the cast does not say. */
function truthOf({ orderId, source }: Observation, field: Field, language: Language): unknown {
  const order = findOrder(orderId);
  if (!order) return 'an order of the cast';
  const words = wordsOf(language, '2026');
  const truths: Partial<Record<Field, unknown>> = {
    status: order.status,
    orderedOn: day(order.orderedOn),
    paidOn: day(order.orderedOn),
    shippedOn: day(order.shippedOn),
    promisedOn: day(order.promisedOn),
    completedOn: day(order.completedOn),
    guaranteeOn: day(order.guaranteeOn),
    disputeOn: order.status === 'completed' ? addDays(dayAt(RENDERED_AT.now, RENDERED_AT.zone), order.orderedOn + 90) : null,
    store: order.store,
    total: { amount: totalOf(order) / 100, currency: words.currency },
    items: order.items.map(({ title, quantity }) => ({ title, quantity })),
    ...(order.parcels.length === 1 && parcelTruths(order)),
    ...(source.startsWith('list-answer') && { statusText: words.statuses[order.status].trim() }),
  };
  return truths[field];
}

const day = (count: number | null) => (count === null ? null : addDays(dayAt(RENDERED_AT.now, RENDERED_AT.zone), count));
const parcelTruths = ({ parcels: [parcel] }: CastOrder): Partial<Record<Field, unknown>> => ({
  number: parcel?.isHidden ? undefined : parcel?.number,
});
