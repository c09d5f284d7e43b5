/** Signs of money as AliExpress's pages print them. Three-letter codes ("CLP$12.345", "COP $0.00") need no entry. */

/** Signs of one currency only. */
export const SIGNS: Readonly<Record<string, string>> = {
  US$: 'USD',
  AU$: 'AUD',
  A$: 'AUD',
  CA$: 'CAD',
  C$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  NT$: 'TWD',
  S$: 'SGD',
  MX$: 'MXN',
  R$: 'BRL',
  'S/': 'PEN',
  '€': 'EUR',
  '£': 'GBP',
  '₽': 'RUB',
  'руб.': 'RUB',
  руб: 'RUB',
  '₴': 'UAH',
  'грн.': 'UAH',
  грн: 'UAH',
  '₪': 'ILS',
  zł: 'PLN',
  Kč: 'CZK',
  Ft: 'HUF',
  lei: 'RON',
  'лв.': 'BGN',
  лв: 'BGN',
  '₺': 'TRY',
  TL: 'TRY',
  '₩': 'KRW',
  '₹': 'INR',
  '₫': 'VND',
  '฿': 'THB',
  '₸': 'KZT',
  '₦': 'NGN',
  '₱': 'PHP',
};

/** Signs that several currencies share: they show that a number is money, not which. */
export const SHARED_SIGNS: readonly string[] = ['$', '¥', 'kr.', 'kr'];
