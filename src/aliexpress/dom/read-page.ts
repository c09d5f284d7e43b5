/** Reads a page of AliExpress as the buyer sees it. */
import { type PageKind, pageOf } from '../pages.ts';
import type { CardReading, Reading, ReadingTime } from '../reading.ts';
import { tallyOf } from '../strategies.ts';
import { cardsReaderOf } from './cards.ts';
import { find, textOf } from './content.ts';
import { DETAIL_PARTS, readDetail } from './detail.ts';
import { LEGACY_DETAIL_PARTS, readLegacyDetail } from './legacy-detail.ts';
import { findPopovers, orderIdOfPopover, readPopover } from './popover.ts';
import { RU_DETAIL_PARTS, readRuDetail } from './ru-detail.ts';
import { readTrackSite, TRACK_SITE_PARTS } from './track-site.ts';
import { readTracking, TRACKING_PARTS } from './tracking.ts';
import { findTrouble } from './trouble.ts';

export interface PageReading extends Reading {
  /** What stands where orders would be; null when orders were read, and when nothing says why there are none. */
  blockedBy: 'captcha' | 'login' | null;
}

/** Characters. A page that is loading, failed or empty has a sentence; one with an order has more, whatever its parts are called by now. */
const SHORTEST_CONTENT = 150;

/** An address, a sentence in running text and a page's own data are found without its layout: they do not show that it is still known. */
const WITHOUT_LAYOUT = ['address', 'sentence', 'summary'];

/**
 * The orders on a page, which kind its address tells. A page that shows an order but could not be read counts as one card seen and none read,
 * even where a sentence on it was understood.
 * Never throws, changes nothing on the page. `time` gives seenAt (ms), and today for dates without a year.
 */
export function readPage(document: Document, url: string, time: ReadingTime): PageReading {
  const page = pageOf(url);
  const cards = cardsOf(document, url, time);
  const observations = cards.flatMap(({ observation }) => observation ?? []);
  const popovers = page === 'order-list' ? readPopovers(document, time) : [];
  return {
    page,
    cardsSeen: cards.length,
    cardsRead: cards.filter(({ by }) => Object.values(by).some((strategy) => !WITHOUT_LAYOUT.includes(strategy))).length,
    observations: [...observations, ...popovers.flatMap(({ observation }) => observation ?? [])],
    by: tallyOf([...cards, ...popovers].map(({ by }) => by)),
    blockedBy: page === 'login' ? 'login' : observations.length > 0 || page === 'unknown' ? null : findTrouble(document),
  };
}

interface Layout {
  /** What shows that the page has this layout. */
  parts: string;
  read: (document: Document, url: string, time: ReadingTime) => CardReading;
}
/** Pages of one order: the layouts that each is known in, newest first. */
const LAYOUTS: Partial<Record<PageKind, readonly [Layout, ...Layout[]]>> = {
  'order-detail': [{ parts: DETAIL_PARTS, read: readDetail }],
  tracking: [
    { parts: TRACKING_PARTS, read: readTracking },
    { parts: TRACK_SITE_PARTS, read: readTrackSite },
  ],
  'ru-detail': [{ parts: RU_DETAIL_PARTS, read: readRuDetail }],
  'legacy-detail': [{ parts: LEGACY_DETAIL_PARTS, read: readLegacyDetail }],
};

function cardsOf(document: Document, url: string, time: ReadingTime): CardReading[] {
  const page = pageOf(url);
  const reader = cardsReaderOf(page);
  if (reader) return reader.findCards(document).map((card) => reader.readCard(card, time));
  const layouts = LAYOUTS[page];
  if (!layouts) return [];
  const known = layouts.find(({ parts }) => find(document, parts) !== null);
  return known || hasContent(document) ? [(known ?? layouts[0]).read(document, url, time)] : [];
}

const hasContent = (document: Document): boolean => textOf(find(document, '#root, main')).length >= SHORTEST_CONTENT;

/** What the open popovers of the list say, as far as the page tells whose they are. */
export function readPopovers(document: Document, time: ReadingTime): CardReading[] {
  return findPopovers(document).flatMap((popover) => {
    const orderId = orderIdOfPopover(popover);
    return orderId ? [readPopover(popover, orderId, time)] : [];
  });
}
