import { describe, expect, it } from 'vitest';
import { PAGES } from '../../../src/aliexpress/pages.ts';
import { MATCHES } from '../../../src/page/matches.ts';

/** As browsers read a match pattern: `*.` before a host stands for every host below it and for itself, `*` in a path for anything. */
function doesMatch(pattern: string, address: string): boolean {
  const [, host = '', path = ''] = /^https:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const { protocol, hostname, pathname, search } = new URL(address);
  const isHost = host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
  const isPath = new RegExp(`^${path.split('*').map(RegExp.escape).join('.*')}$`).test(pathname + search);
  return protocol === 'https:' && isHost && isPath;
}
const isMatched = (address: string): boolean => MATCHES.some((pattern) => doesMatch(pattern, address));

/** Pages that live on, each with its examples. The legacy ones are dead, and are read from saved files alone. */
const LIVING = ['order-list', 'order-detail', 'tracking', 'ru-list', 'ru-detail'];
const living = PAGES.filter(({ kind }) => LIVING.includes(kind)).flatMap(({ examples }) => examples);
const others = PAGES.filter(({ kind }) => !LIVING.includes(kind)).flatMap(({ examples }) => examples);

describe('the extension', () => {
  it.each(living)('runs on %s', (address) => expect(isMatched(address)).toBe(true));
  it.each([
    ...others,
    'https://www.aliexpress.com/',
    'https://www.aliexpress.com/item/1.html',
    'https://aliexpress.ru/',
    'https://aliexpress.ru/item/1.html?to=/order-list',
    'https://order-list.example/p/order/index.html',
    'http://www.aliexpress.com/p/order/index.html',
  ])('does not run on %s', (address) => expect(isMatched(address)).toBe(false));
});
