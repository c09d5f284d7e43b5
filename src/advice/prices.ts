/** What an order cost in US dollars, roughly. */
import type { Money } from '../model/order.ts';

/** US dollars for one unit, rounded middle rates of 2025: good enough to tell a five-dollar order from a ten-dollar one, and for nothing else. */
const ROUGH_RATES: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 1.1,
  GBP: 1.3,
  CHF: 1.2,
  AUD: 0.65,
  CAD: 0.72,
  NZD: 0.6,
  SGD: 0.76,
  HKD: 0.13,
  TWD: 0.032,
  CNY: 0.14,
  JPY: 0.0068,
  KRW: 0.00072,
  INR: 0.0117,
  THB: 0.03,
  PHP: 0.0175,
  VND: 0.000039,
  BRL: 0.18,
  MXN: 0.053,
  CLP: 0.00106,
  COP: 0.00025,
  PEN: 0.27,
  RUB: 0.012,
  UAH: 0.024,
  KZT: 0.0019,
  TRY: 0.026,
  ILS: 0.28,
  PLN: 0.26,
  CZK: 0.045,
  HUF: 0.0028,
  RON: 0.22,
  BGN: 0.57,
  SEK: 0.1,
  NOK: 0.097,
  DKK: 0.15,
  ZAR: 0.055,
  NGN: 0.00065,
};

/** Null for a currency that is unknown or not in the table. */
export function roughDollars(total: Money | null): number | null {
  const rate = total?.currency && ROUGH_RATES[total.currency];
  return total && rate ? total.amount * rate : null;
}
