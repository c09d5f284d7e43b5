/** Reads the page in front of the buyer again and again as it changes, and keeps count of how that went. */
import { findCards, readCard } from '../aliexpress/dom/list.ts';
import { readPage, readPopovers } from '../aliexpress/dom/read-page.ts';
import { findTrouble } from '../aliexpress/dom/trouble.ts';
import { orderIdOfUrl } from '../aliexpress/order-ids.ts';
import type { ReadingTime } from '../aliexpress/reading.ts';
import { readAnswer } from '../aliexpress/wire/read-answer.ts';
import type { Observation } from '../model/observation.ts';
import type { Heard } from './overhear/heard.ts';
import type { Store } from './state.ts';

export interface Reading {
  /** Looks at what changed on the page; everything on the first call. */
  look(changed: ReadonlySet<Node>): Observation[];
  /** Reads an answer that the page fetched. */
  hear(heard: Heard): Observation[];
}

export function createReading(document: Document, store: Store, time: () => ReadingTime): Reading {
  /** What each card of the list said when it was last read; null for a card that could not be read. */
  const cards = new Map<Element, Observation | null>();
  /** How many orders the page's latest list answer held. */
  let listed = 0;

  function look(changed: ReadonlySet<Node>): Observation[] {
    return store.state.page === 'order-list' ? lookAtList(changed) : lookAtPage();
  }

  /** Only cards that are new or changed are read. */
  function lookAtList(changed: ReadonlySet<Node>): Observation[] {
    const standing = new Set(findCards(document));
    for (const card of cards.keys()) if (!standing.has(card)) cards.delete(card);
    const touched = new Set([...changed].flatMap((node) => cardAround(node, standing) ?? []));
    const observations: Observation[] = [];
    for (const card of standing) {
      if (cards.has(card) && !touched.has(card)) continue;
      const { observation } = readCard(card, time());
      cards.set(card, observation);
      if (observation) observations.push(observation);
    }
    if (hasPopover(changed)) observations.push(...readPopovers(document, time()).flatMap(({ observation }) => observation ?? []));
    const read = [...cards.values()].filter((observation) => observation !== null).length;
    store.change({
      cards: new Map([...cards].flatMap(([card, observation]) => (observation ? [[card, observation.orderId]] : []))),
      health: {
        ...store.state.health,
        cardsSeen: standing.size || listed,
        cardsRead: read,
        blockedBy: standing.size > 0 ? null : findTrouble(document),
      },
    });
    return observations;
  }

  function lookAtPage(): Observation[] {
    const { cardsSeen, cardsRead, observations, blockedBy } = readPage(document, document.URL, time());
    const orderId = observations[0]?.orderId ?? store.state.orderId;
    store.change({ orderId, health: { ...store.state.health, cardsSeen, cardsRead, blockedBy } });
    return observations;
  }

  function hear({ text, orderId }: Heard): Observation[] {
    const reading = readAnswer(text, time(), { orderId: orderId ?? orderIdOfUrl(document.URL) ?? undefined });
    if ('problem' in reading) {
      const { health } = store.state;
      if (reading.problem === 'captcha') store.change({ health: { ...health, blockedBy: 'captcha' } });
      else if (reading.problem !== 'other-api') store.change({ health: { ...health, answersMissed: health.answersMissed + 1 } });
      return [];
    }
    if (reading.page === 'answer:order.list') listed = reading.cardsSeen;
    return reading.observations;
  }

  return { look, hear };
}

function cardAround(node: Node, cards: ReadonlySet<Element>): Element | null {
  for (let around: Node | null = node; around; around = around.parentNode) if (around instanceof Element && cards.has(around)) return around;
  return null;
}

const hasPopover = (changed: ReadonlySet<Node>): boolean =>
  [...changed].some((node) => node instanceof Element && node.closest('[class*="popover"]') !== null);
