/** What a test can ask of the stand-in by its own query parameters: `?_tg_lang=es&_tg_wording=2024&_tg_transport=fetch&_tg_fault=captcha`. */
import { LANGUAGES, type Language, WORDINGS, type Wording } from './words/languages.ts';

/** How the page fetches its answers. */
export const TRANSPORTS = ['jsonp', 'fetch', 'xhr'] as const;
/** What is wrong: with the buyer's session, with the answers, with the orders in them, with the page's layout. */
export const FAULTS = [
  'none',
  'logged-out',
  'captcha',
  'error',
  'not-json',
  'truncated',
  'huge',
  'other-api',
  'no-id',
  'empty',
  'changed',
  'no-total',
  'drawn-total',
] as const;
export type Fault = (typeof FAULTS)[number];

/** How many orders the buyer has, at most; the cast and some calm ones when nothing is said. */
const MOST_ORDERS = 300;

export interface Choices {
  language: Language;
  wording: Wording;
  transport: (typeof TRANSPORTS)[number];
  fault: Fault;
  /** Null: as many as the stand-in has by itself. */
  orders: number | null;
}

/** The choices in an address. Throws for a value that does not exist: a misspelt one must not pass as the usual page. */
export function choicesOf(query: URLSearchParams): Choices {
  return {
    language: pick(query, '_tg_lang', LANGUAGES),
    wording: pick(query, '_tg_wording', WORDINGS),
    transport: pick(query, '_tg_transport', TRANSPORTS),
    fault: pick(query, '_tg_fault', FAULTS),
    orders: countIn(query, '_tg_orders'),
  };
}

function countIn(query: URLSearchParams, name: string): number | null {
  const asked = query.get(name);
  if (asked === null) return null;
  const count = Number(asked);
  if (!Number.isInteger(count) || count < 0 || count > MOST_ORDERS) throw new Error(`${name}=${asked} is no number from 0 to ${MOST_ORDERS}.`);
  return count;
}

function pick<T extends string>(query: URLSearchParams, name: string, values: readonly [T, ...T[]]): T {
  const asked = query.get(name) ?? values[0];
  const value = values.find((candidate) => candidate === asked);
  if (!value) throw new Error(`${name}=${asked} is none of ${values.join(', ')}.`);
  return value;
}
