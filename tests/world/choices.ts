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

/** How the page is laid out: `usual`; roomy in grids; tight without any free room, and its source upside down; with other names for its cards. */
export const LAYOUTS = ['usual', 'roomy', 'tight', 'renamed'] as const;

/** How the list renders itself anew, once a second; `hostile` sweeps its cards at once and without end. */
export const REDRAWS = ['none', 'sweep', 'hostile', 'rewrite', 'reconcile', 'translate', 'recycle', 'move'] as const;
/** What the page lets scripts do: all, only what its nonce allows, or no text as a script's address. */
export const POLICIES = ['none', 'nonce', 'trusted-types'] as const;

/** How many orders the buyer has, at most; the cast and some calm ones when nothing is said. */
export const MOST_ORDERS = 5_000;

export interface Choices {
  language: Language;
  wording: Wording;
  transport: (typeof TRANSPORTS)[number];
  fault: Fault;
  layout: (typeof LAYOUTS)[number];
  redraw: (typeof REDRAWS)[number];
  policy: (typeof POLICIES)[number];
  /** Null: as many as the stand-in has by itself. */
  orders: number | null;
  /** Orders that one answer of the list holds, where it is not as many as on the real site. */
  perPage?: number;
}

/** The choices in an address. Throws for a value that does not exist: a misspelt one must not pass as the usual page. */
export function choicesOf(query: URLSearchParams): Choices {
  return {
    language: pick(query, '_tg_lang', LANGUAGES),
    wording: pick(query, '_tg_wording', WORDINGS),
    transport: pick(query, '_tg_transport', TRANSPORTS),
    fault: pick(query, '_tg_fault', FAULTS),
    layout: pick(query, '_tg_layout', LAYOUTS),
    redraw: pick(query, '_tg_redraw', REDRAWS),
    policy: pick(query, '_tg_policy', POLICIES),
    orders: countIn(query, '_tg_orders'),
    ...(query.has('_tg_per_page') && { perPage: countIn(query, '_tg_per_page') ?? 0 }),
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
