/** Reads the page in front of the buyer again and again as it changes, and keeps count of how that went. */
import { type CardsReader, cardsReaderOf } from '../aliexpress/dom/cards.ts';
import { findAll, outermost } from '../aliexpress/dom/content.ts';
import { hrefOf } from '../aliexpress/dom/links.ts';
import { readPage, readPopovers } from '../aliexpress/dom/read-page.ts';
import { findTrouble } from '../aliexpress/dom/trouble.ts';
import { orderIdOfUrl } from '../aliexpress/order-ids.ts';
import { ANSWER_OF, pageOf } from '../aliexpress/pages.ts';
import type { CardReading, Reading as Counted, ReadingTime } from '../aliexpress/reading.ts';
import { tallyOf } from '../aliexpress/strategies.ts';
import type { AnswerProblem } from '../aliexpress/wire/read-answer.ts';
import type { Observation } from '../model/observation.ts';
import type { PageHealth } from '../model/view.ts';
import { readHeard } from './hearing.ts';
import type { Heard } from './overhear/heard.ts';
import { cardAround, followCards, shapeOf } from './standing-cards.ts';
import type { Store } from './state.ts';
import type { Changes, Mutation } from './watch.ts';

export interface Reading {
  /** Looks at what changed on the page; with null, and on the first call, at everything. */
  look(changes: Changes | null): Observation[];
  /** Finds the cards among nodes that were just added, which are read later; and those that are another order's now. */
  meet(mutation: Mutation): void;
  /** Reads an answer that the page fetched. */
  hear(heard: Heard): Observation[];
}

/** `count` is told how each reading went. */
export function createReading(document: Document, store: Store, time: () => ReadingTime, count: (reading: Counted) => void): Reading {
  /** What each card of the list said when it was last read. */
  const cards = new Map<Element, CardReading>();
  /** How many orders the latest list answer held, of those that are to be drawn now. */
  let listed = 0;
  /** What an answer said stands in the way; until the next one is read. */
  let refusal: PageHealth['blockedBy'] = null;
  /** True where the page's own answer has nothing to show, as of a parcel that was not sent: whatever stands there is no order. */
  let isBare = false;
  /** Of each API how many answers said that they failed; until the page, asking again, gets one that did not. */
  const failed = new Map<string, number>();
  const { page } = store.state;
  const reader = cardsReaderOf(page);
  /** What the cards of this list are known by, and those that it was found in. */
  let shape: string | null = null;
  let last: ReadonlySet<Element> | null = null;
  const follow = followCards(() => reader?.findCards(document) ?? []);

  function look(changes: Changes | null): Observation[] {
    return reader ? lookAtList(reader, changes) : lookAtPage();
  }

  function meet({ touched, added }: Mutation): void {
    if (!reader) return;
    const known = store.state.standing;
    const found = cardsAmong(added, reader).filter((card) => !known.has(card));
    if (found.length > 0) store.change({ unpainted: new Set(found), standing: new Set([...known, ...found].filter((card) => card.isConnected)) });
    // New nodes for orders that are known have their words at once.
    const isTold = (card: Element): boolean => store.state.views.size > 0 || cards.has(card) || store.state.cards.has(card);
    const changed = new Set(
      [...touched]
        .flatMap((node) => cardAround(node, known) ?? [])
        .concat(found)
        .filter(isTold),
    );
    const moved = [...changed].filter((card) => store.state.cards.get(card) !== (reader.orderIdOf(card) ?? undefined));
    if (moved.length > 0) store.change({ cards: withOrders(store.state.cards, moved, reader) });
  }

  /** A list whose cards have new names is searched as soon as it has several: they are known by what they share from then on. */
  function cardsAmong(added: ReadonlySet<Node>, { CARD, findCards }: CardsReader): Element[] {
    const nodes = [...added].filter((node) => node.isConnected);
    const found = nodes.flatMap((node) => cardsIn(node, shape ? `${CARD}, ${shape}` : CARD));
    if (found.length > 0 || store.state.standing.size > 0 || !nodes.some(namesOrder)) return found;
    const others = findCards(document);
    if (others.length < 2) return [];
    shape = shapeOf(new Set(others));
    return others;
  }

  /** Only cards that are new or changed are read. */
  function lookAtList({ readCard }: CardsReader, changes: Changes | null): Observation[] {
    const { standing, touched } = follow(changes);
    if (changes === null || standing !== last) shape = shapeOf(standing);
    last = standing;
    let isChanged = false;
    // A list that is emptied waits for another answer than the one it was drawn after.
    if (standing.size === 0 && cards.size > 0) listed = 0;
    for (const card of cards.keys()) if (!standing.has(card)) isChanged = cards.delete(card);
    const observations: Observation[] = [];
    for (const card of standing) {
      if (cards.has(card) && !touched.has(card)) continue;
      const reading = readCard(card, time());
      isChanged ||= wordOf(cards.get(card)) !== wordOf(reading);
      cards.set(card, reading);
      if (reading.observation) observations.push(reading.observation);
    }
    if (changes && hasPopover(changes)) observations.push(...readPopovers(document, time()).flatMap(({ observation }) => observation ?? []));
    const read = [...cards.values()].flatMap(({ observation }) => observation ?? []);
    const cardsSeen = standing.size || listed;
    if (isChanged || (standing.size === 0 && listed > 0)) {
      count({ page, cardsSeen, cardsRead: read.length, observations: read, by: tallyOf([...cards.values()].map(({ by }) => by)) });
    }
    store.change({
      standing,
      ...(isChanged && { cards: new Map([...cards].flatMap(([card, { observation }]) => (observation ? [[card, observation.orderId]] : []))) }),
      health: {
        ...store.state.health,
        cardsSeen,
        cardsRead: read.length,
        blockedBy: standing.size > 0 ? null : (findTrouble(document) ?? refusal),
      },
    });
    return observations;
  }

  function lookAtPage(): Observation[] {
    const reading = readPage(document, document.URL, time());
    const { cardsRead, observations } = reading;
    const cardsSeen = cardsRead === 0 && isBare ? 0 : reading.cardsSeen;
    const blockedBy = cardsRead > 0 ? null : (reading.blockedBy ?? refusal);
    if (!blockedBy) count({ ...reading, cardsSeen });
    const orderId = observations[0]?.orderId ?? store.state.orderId;
    store.change({ orderId, health: { ...store.state.health, cardsSeen, cardsRead, blockedBy } });
    return observations;
  }

  function hear(heard: Heard): Observation[] {
    const reading = readHeard(document, heard, time());
    if ('problem' in reading) {
      miss(heard, reading.problem);
      return [];
    }
    refusal = null;
    const retried = failed.get(heard.api) ?? 0;
    failed.delete(heard.api);
    if (retried > 0) missAnswers(-retried);
    count(reading);
    if (store.state.health.answersMissed === 0) store.change({ answer: heard });
    if (reading.page === 'answer:order.list') listed = reading.cardsSeen;
    if (reading.page === ANSWER_OF[page])
      isBare = reading.observations.every(({ facts, parcels }) => parcels.length + Object.keys(facts).length === 0);
    return reading.observations;
  }

  function miss(heard: Heard, problem: AnswerProblem): void {
    if (problem === 'other-api' || problem === 'stale') return;
    if (problem === 'captcha' || problem === 'login') {
      refusal = problem;
      store.change({ health: { ...store.state.health, blockedBy: problem } });
      return;
    }
    store.change({ answer: heard });
    missAnswers(1);
    // One that says that it failed tells nothing of its form.
    if (problem === 'failed') failed.set(heard.api, (failed.get(heard.api) ?? 0) + 1);
    else count({ page: pageOf(`https://acs.aliexpress.com/h5/${heard.api}/`), cardsSeen: 1, cardsRead: 0, observations: [], by: {} });
  }

  const missAnswers = (more: number): void => {
    const { health } = store.state;
    store.change({ health: { ...health, answersMissed: health.answersMissed + more } });
  };

  return { look, meet, hear };
}

/** Cards that are drawn anew for other orders. */
function withOrders(before: ReadonlyMap<Element, string>, moved: readonly Element[], { orderIdOf }: CardsReader): Map<Element, string> {
  const cards = new Map(before);
  for (const card of moved) {
    const orderId = orderIdOf(card);
    if (orderId) cards.set(card, orderId);
    else cards.delete(card);
  }
  return cards;
}

const namesOrder = (node: Node): boolean =>
  node instanceof Element && [node, ...node.querySelectorAll('a[href]')].some((link) => orderIdOfUrl(hrefOf(link)) !== null);

/** The cards that a node is or holds; none within a card. */
const cardsIn = (node: Node, selector: string): Element[] =>
  node instanceof Element && node.parentElement?.closest(selector) == null
    ? node.matches(selector)
      ? [node]
      : outermost(findAll(node, selector))
    : [];

/** What a reading says, without when. Most changes in a card change none of it. */
const wordOf = (reading: CardReading | undefined): string =>
  JSON.stringify(reading && [reading.observation?.orderId, reading.observation?.facts, reading.observation?.unread, reading.by]);

const hasPopover = ({ touched, added }: Changes): boolean =>
  [...touched, ...added].some((node) => node instanceof Element && node.closest('[class*="popover"]') !== null);
