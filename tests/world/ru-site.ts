/** The stand-in's aliexpress.ru: one page for the list and for each order, that goes from one to the other without loading anew. */
import { ruListAnswer, ruOrder } from './answers/ru-orders.ts';
import { type Choices, choicesOf } from './choices.ts';
import { findOrder, firstOrders } from './orders.ts';
import { ruPageHtml } from './pages/ru-shell.ts';
import { RU_LANGUAGES, RU_WORDS, type RuWords } from './ru-words.ts';
import type { Response, Site } from './site.ts';
import { offsetOf, type Viewer } from './viewer.ts';
import { wordsOf } from './words/languages.ts';

const LIST_SERVICE = '/aer-jsonapi/bx/orders/v3/web-order-list';
const ORDER_SERVICE = '/aer-jsonapi/bx/orders/v3/web-order';

/** What aliexpress.ru sends for an address, or null where its order pages have nothing. Throws for a choice that it does not have. */
export function respondOfRu(url: URL, site: Site): Response | null {
  const query = url.searchParams;
  if (!query.has('_tg_lang')) query.set('_tg_lang', 'ru');
  const choices = choicesOf(query);
  if (choices.fault !== 'none' && choices.fault !== 'empty') throw new Error(`_tg_fault=${choices.fault} is none that aliexpress.ru has here.`);
  const words = ruWordsOf(choices);
  const viewer: Viewer = { now: site.now, offsetMinutes: offsetOf(query.get('zone') ?? ''), words: wordsOf(choices.language, choices.wording) };
  const order = (id: string | null | undefined) => (id ? findOrder(id) : null);
  if (url.pathname === LIST_SERVICE) {
    const orders = choices.fault === 'empty' ? [] : firstOrders(choices.orders);
    return json(ruListAnswer(viewer, words, orders, Number(query.get('page'))));
  }
  if (url.pathname === ORDER_SERVICE) {
    const found = order(query.get('id'));
    return found && json(ruOrder(viewer, words, found));
  }
  const page = /^\/order-list(?:\/(\d+))?\/?$/.exec(url.pathname);
  if (!page) return null;
  const first = order(page[1]);
  const body = ruPageHtml(choices, words, first && ruOrder(viewer, words, first));
  return { status: 200, contentType: 'text/html; charset=utf-8', body };
}

function ruWordsOf({ language }: Choices): RuWords {
  const own = RU_LANGUAGES.find((name) => name === language);
  if (!own) throw new Error(`_tg_lang=${language} is none of ${RU_LANGUAGES.join(', ')}, which aliexpress.ru has here.`);
  return RU_WORDS[own];
}

const json = (value: unknown): Response => ({ status: 200, contentType: 'application/json; charset=utf-8', body: JSON.stringify(value) });
