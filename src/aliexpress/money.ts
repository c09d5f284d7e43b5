/** Amounts of money as AliExpress's pages print them. */
import type { Money, Site } from '../model/order.ts';
import { SHARED_SIGNS, SIGNS } from './currencies.ts';
import { plain } from './plain-text.ts';

/** Digits with whatever may group or divide them; a blank only before three digits. */
const NUMBER = /(?<=^|[\s\p{Sc}])\.\d{2}(?![\d.,])|\d+(?:[.,'’]\d+| \d{3}(?!\d))*/gu;
/** Groups of three behind blanks, dots, commas or apostrophes (of two, then three, behind the commas of India), or none, and decimals. */
const GROUPED = /^\d{1,3}(?:([ .,'’])\d{3})(?:\1\d{3})*(?:[.,]\d{1,3})?$|^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d{1,3})?$/;
const UNGROUPED = /^\d+(?:[.,]\d{1,3})?$/;
/** Characters of a text that are looked at: a price with its label is short. */
const LONGEST = 200;
const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const LONGEST_FIRST = [...Object.keys(SIGNS), ...SHARED_SIGNS].toSorted((a, b) => b.length - a.length);

/**
 * The amount that a text prints. A sign that several currencies share ("$") leaves the currency null unless `currency` (ISO 4217, from beside
 * the text) says which one it is. Null when the text prints no amount, or several of which none carries a sign.
 */
export function readMoney(text: string, currency: string | null = null): Money | null {
  const line = plain(text.slice(0, LONGEST));
  const printed = [...line.matchAll(NUMBER)].map(({ 0: digits, index }) => {
    const before = line.slice(0, index);
    const isNegative = /(?:^|[\s:\p{Sc}])[-−](?:[^\d\s]{0,3}|[A-Z]{2,3}\s\$)$/u.test(before);
    return { digits, isNegative, sign: signOf(before, line.slice(index + digits.length)) };
  });
  const [found] = printed.filter(({ sign }) => sign) ?? [];
  const only = found ?? (printed.length === 1 ? printed[0] : undefined);
  if (!only) return null;
  const code = codeOf(only.sign) ?? validCode(currency);
  const amount = amountOf(only.digits, code);
  return amount === null ? null : { amount: only.isNegative ? -amount : amount, currency: code };
}

/**
 * The amount that a page of a site prints. A bare "$" is US dollars on aliexpress.us (measured) and on .ru, which has prices in roubles, euros and
 * US dollars; elsewhere nobody knows, since the currency follows the account.
 */
export const readMoneyOn = (site: Site, text: string): Money | null => readMoney(text, site !== 'com' && text.includes('$') ? 'USD' : null);

/** The amount of AliExpress's own exact form `R$132,74|132|74`: as printed, whole units, decimals. */
export function readPriceInfo(info: string, currency: string | null = null): Money | null {
  const [printed = '', whole = '', decimals = ''] = info.split('|');
  const money = readMoney(printed, currency);
  const units = whole.replace(/[ .,'’]/g, '');
  if (!money || !/^\d+$/.test(units) || !/^\d*$/.test(decimals)) return money;
  return { ...money, amount: Math.sign(money.amount || 1) * Number(`${units}.${decimals || 0}`) };
}

const validCode = (code: string | null): string | null => (code && CODES.has(code) ? code : null);

/** A code behind the amount says which of several currencies a shared sign means: "$26.70 USD". */
function signOf(before: string, after: string): string | null {
  const sign = signBefore(before);
  const code = sign !== null && codeOf(sign) === null ? after.match(/^\s?([A-Z]{3})(?![A-Za-z]|\s?[\d\p{Sc}])/u)?.[1] : undefined;
  return validCode(code ?? null) ?? sign ?? signAfter(after);
}

/** The sign or code that ends a text, "US $" and "COP $" included; a dot may stand behind it. */
function signBefore(text: string): string | null {
  const joined = text.trimEnd().replace(/[-−]$/, '').replace(/\s\$$/, '$');
  const code = joined.match(/(?:^|[^A-Z])([A-Z]{3})\$?$/)?.[1];
  if (code && CODES.has(code)) return code;
  const signAtEnd = (line: string) => LONGEST_FIRST.find((sign) => line.endsWith(sign) && !isWithinWord(sign, line.at(-sign.length - 1)));
  return signAtEnd(joined) ?? signAtEnd(joined.replace(/\.$/, '')) ?? null;
}

function signAfter(text: string): string | null {
  const next = text.trimStart();
  const code = next.match(/^([A-Z]{3})(?![A-Za-z])/)?.[1];
  if (code && CODES.has(code)) return code;
  return LONGEST_FIRST.find((sign) => next.startsWith(sign) && !isWithinWord(sign, next.at(sign.length))) ?? null;
}

/** "kr" in "kronor" is no sign; "$" always is one. */
const isWithinWord = (sign: string, neighbour: string | undefined): boolean => /\p{L}/u.test(sign) && /\p{L}/u.test(neighbour ?? '');

const codeOf = (sign: string | null): string | null => (sign === null ? null : (SIGNS[sign] ?? validCode(sign)));

/**
 * Dots and commas group or divide. The later of two kinds divides; one that stands alone before three digits groups, except in a currency
 * that has three decimals. Null for digits that are grouped in no known way.
 */
function amountOf(digits: string, currency: string | null): number | null {
  if (digits.startsWith('.')) return Number(digits);
  if (!GROUPED.test(digits) && !UNGROUPED.test(digits)) return null;
  const marks = digits.match(/[.,]/g) ?? [];
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const isDivided = new Set(marks).size === 2 || (marks.length === 1 && (digits.length - last - 1 < 3 || decimalsOf(currency) === 3));
  const whole = (isDivided ? digits.slice(0, last) : digits).replace(/\D/g, '');
  const amount = Number(isDivided ? `${whole}.${digits.slice(last + 1)}` : whole);
  return Number.isFinite(amount) ? amount : null;
}

const decimalsOf = (currency: string | null): number | undefined =>
  currency === null ? undefined : new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits;
