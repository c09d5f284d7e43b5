/** Reads a page of AliExpress as the buyer sees it. */
import { pageOf } from '../pages.ts';
import type { CardReading, Reading, ReadingTime } from '../reading.ts';
import { tallyOf } from '../strategies.ts';
import { find, textOf } from './content.ts';
import { DETAIL_PARTS, readDetail } from './detail.ts';
import { findCards, readCard } from './list.ts';
import { findPopovers, orderIdOfPopover, readPopover } from './popover.ts';
import { readTracking, TRACKING_PARTS } from './tracking.ts';
import { findTrouble } from './trouble.ts';

export interface PageReading extends Reading {
  /** What stands where orders would be; null when orders were read, and when nothing says why there are none. */
  blockedBy: 'captcha' | 'login' | null;
}

/** Characters. A page that is loading, failed or empty has a sentence; one with an order has more, whatever its parts are called by now. */
const SHORTEST_CONTENT = 150;

/** An address and a sentence in running text are found on any page: they do not show that its layout is still known. */
const WITHOUT_LAYOUT = ['address', 'sentence'];

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

function cardsOf(document: Document, url: string, time: ReadingTime): CardReading[] {
  switch (pageOf(url)) {
    case 'order-list':
      return findCards(document).map((card) => readCard(card, time));
    case 'order-detail':
      return hasContent(document, DETAIL_PARTS) ? [readDetail(document, url, time)] : [];
    case 'tracking':
      return hasContent(document, TRACKING_PARTS) ? [readTracking(document, url, time)] : [];
    default:
      return [];
  }
}

const hasContent = (document: Document, parts: string): boolean =>
  find(document, parts) !== null || textOf(find(document, '#root')).length >= SHORTEST_CONTENT;

/** What the open popovers of the list say, as far as the page tells whose they are. */
export function readPopovers(document: Document, time: ReadingTime): CardReading[] {
  return findPopovers(document).flatMap((popover) => {
    const orderId = orderIdOfPopover(popover);
    return orderId ? [readPopover(popover, orderId, time)] : [];
  });
}
