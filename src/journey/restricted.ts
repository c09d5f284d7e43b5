/** Whether an update says that something in the parcel may not travel or be imported: a part of it may be taken out. */
import type { ParcelEvent } from '../model/order.ts';

/** How carriers call it, from the beginning of a word; the English ones are from a buyer's account, the others the words of customs sites. */
const RESTRICTED_WORDS = [
  '(?:restricted|prohibited|forbidden|dangerous) (?:items?|goods|articles?|contents?)',
  '(?:artículos?|mercancías?|objetos?) (?:restringid|prohibid|peligros)[oa]s?',
  '(?:itens|item|objetos?|mercadorias?) (?:restrit|proibid|perigos)[oa]s?',
  '(?:articles?|objets?|marchandises?) (?:restreint|interdit|dangereu)[a-z]*',
  '(?:verbotene|gefährliche)[rsn]? (?:artikel|gegenstände|waren|güter|inhalte)',
  '(?:articoli|merci|oggetti) (?:vietat|proibit|pericolos|soggett)[a-z]*',
  '(?:запрещ[её]нн|опасн)\\p{L}+ (?:товар|предмет|вложени|груз)\\p{L}*',
];
const RESTRICTED = new RegExp(`(?<!\\p{L})(?:${RESTRICTED_WORDS.join('|')})(?!\\p{L})`, 'iu');
/** "No restricted items were found." */
const NONE = /(?<!\p{L})(?:no|not|without|sin|sem|sans|keine|nessun|не|без)(?!\p{L})/iu;

/** The newest such update; null where there is none. */
export const restrictedIn = (events: readonly ParcelEvent[]): ParcelEvent | null =>
  events.find(({ text }) => RESTRICTED.test(text) && !NONE.test(text)) ?? null;
