/** Every view, and the buyer in front of it. */
import { detailUrl, LIST_URL, trackingUrl } from '../../world/addresses.ts';
import { orderNamed } from '../../world/orders.ts';
import type { Size } from './looks.ts';

/** How many orders the buyer has, and whether the extension has read them. */
export const BUYERS = { new: 0, one: 1, cast: 33, many: 300 } as const;
export type Buyer = keyof typeof BUYERS;

export interface Scene {
  name: string;
  buyer: Buyer;
  /** Of the web, or a page of the extension. */
  address: string;
  size: Size;
  /** The badge whose panel is opened: of this order on the list, or the only one of a page. */
  opens?: string;
  /** Shown whole, not only what fits the window. */
  isWhole?: boolean;
  /** Only what is ours, with its surroundings. */
  isCutOut?: boolean;
  /** In every look and language; else in English and light alone. */
  isVaried?: boolean;
  /** Said by the buyer before. */
  mark?: 'muted' | 'dispute' | 'wrote';
}

const WINDOW: Size = { width: 1280, height: 1000 };
const POPUP: Size = { width: 380, height: 600 };
const id = (name: string): string => orderNamed(name).id;
const own = (name: string, address: string, buyer: Buyer): Scene => ({
  name,
  buyer,
  address,
  size: { width: 900, height: 800 },
  isWhole: true,
  isVaried: true,
});
const popup = (buyer: Buyer): Scene => ({ name: `popup-${BUYERS[buyer]}`, buyer, address: 'popup.html', size: POPUP, isVaried: true });
const page = (name: string, address: string, more: Partial<Scene> = {}): Scene => ({
  name,
  buyer: 'cast',
  address,
  size: WINDOW,
  isVaried: true,
  ...more,
});

/** Orders whose panel is shown, by the rule or the state that they are there for. */
const PANELS: Record<string, string> = {
  N03: 'l-prefix',
  N10: 'local-number',
  N13: 'wrong-check-digit',
  N14: 'no-number',
  N16: 'order-number-as-number',
  P02: 'six-days-left',
  P03: 'two-days-left',
  P04: 'one-day-left',
  P05: 'four-days-over',
  P11: 'no-date',
  T01: 'silent-five-days',
  T02: 'silent-twelve-days',
  T04: 'silent-thirty-three-days',
  T15: 'past-promise',
  healthy: 'healthy-cainiao',
  finished: 'completed',
  parcels: 'multi-parcel',
};
const panel = (name: string, order: string, more: Partial<Scene> = {}): Scene =>
  page(`panel-${name}`, detailUrl(id(order)), { opens: order, isCutOut: true, isVaried: false, ...more });

export const SCENES: readonly Scene[] = [
  own('first-page', 'welcome.html', 'new'),
  popup('new'),
  page('list-first', LIST_URL, { buyer: 'new' }),
  own('settings-new', 'options.html', 'new'),
  popup('one'),
  popup('cast'),
  page('list', LIST_URL),
  page('list-panel', LIST_URL, { opens: 'one-day-left' }),
  page('detail', detailUrl(id('two-days-left'))),
  page('tracking', trackingUrl(id('silent-twelve-days'))),
  ...Object.entries(PANELS).map(([name, order]) => panel(name, order, { isVaried: ['P04', 'T02', 'N10'].includes(name) })),
  own('settings', 'options.html', 'cast'),
  own('sheet', `sheet.html?order=${id('one-day-left')}`, 'cast'),
  panel('wrote', 'silent-twelve-days', { mark: 'wrote' }),
  panel('dispute', 'one-day-left', { mark: 'dispute' }),
  panel('muted', 'silent-thirty-three-days', { mark: 'muted' }),
  popup('many'),
];
