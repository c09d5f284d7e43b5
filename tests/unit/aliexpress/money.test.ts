import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoney, readPriceInfo } from '../../../src/aliexpress/money.ts';

describe('readMoney', () => {
  it.each([
    // Seen on pages.
    ['US $26.70', 26.7, 'USD'],
    ['$25.66', 25.66, null],
    ['Total:US $1.99', 1.99, 'USD'],
    ['Total: ₪ 12.30', 12.3, 'ILS'],
    ['R$132,74', 132.74, 'BRL'],
    ['129,46zł', 129.46, 'PLN'],
    ['12,34€', 12.34, 'EUR'],
    ['CLP$12.345', 12_345, 'CLP'],
    ['COP $0.00', 0, 'COP'],
    ['1 234,56 руб.', 1_234.56, 'RUB'],
    ['£1.00', 1, 'GBP'],
    // Other ways to write the same.
    ['Total R$132,74', 132.74, 'BRL'],
    ['1\u00a0234,56\u00a0руб.', 1_234.56, 'RUB'],
    ['$1,234.50', 1_234.5, null],
    ['€1.234', 1_234, 'EUR'],
    ['1.234.567 ₫', 1_234_567, 'VND'],
    ['KWD 1.234', 1.234, 'KWD'],
    ['¥1234', 1_234, null],
    ['2 kr', 2, null],
    ['Total (2 items): US $1.99', 1.99, 'USD'],
    ['12.34', 12.34, null],
    ['-US $2.10', -2.1, 'USD'],
    ['-$0.20', -0.2, null],
    ['Total - $5', 5, null],
  ])('%s', (text, amount, currency) => {
    expect(readMoney(text)).toEqual({ amount, currency });
  });

  it.each(['Free shipping', '', 'x2 x3', '$', 'R$|'])('is null for what is no amount: %s', (text) => {
    expect(readMoney(text)).toBeNull();
  });

  it('takes a shared sign for the currency that stands beside it', () => {
    expect(readMoney('$25.66', 'CAD')).toEqual({ amount: 25.66, currency: 'CAD' });
    expect(readMoney('R$25,66', 'USD')).toEqual({ amount: 25.66, currency: 'BRL' });
    expect(readMoney('$25.66', 'no such')).toEqual({ amount: 25.66, currency: null });
  });

  it('reads what Intl writes', () => {
    const languages = fc.constantFrom('en', 'es', 'pt-BR', 'fr', 'ru', 'de', 'pl', 'nl', 'it', 'uk', 'tr');
    fc.assert(
      fc.property(languages, fc.constantFrom('EUR', 'BRL', 'PLN', 'RUB', 'ILS', 'GBP'), fc.nat(99_999_999), (language, currency, cents) => {
        const text = new Intl.NumberFormat(language, { style: 'currency', currency }).format(cents / 100);
        expect(readMoney(text)).toEqual({ amount: cents / 100, currency });
      }),
    );
  });

  it('never throws, and gives no amount that is not a number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readMoney(text)?.amount ?? 0).toSatisfy(Number.isFinite);
      }),
    );
  });
});

describe('readPriceInfo', () => {
  it.each([
    ['R$132,74|132|74', { amount: 132.74, currency: 'BRL' }],
    ['129,46zł|129|46', { amount: 129.46, currency: 'PLN' }],
    ['CLP$12.345|12.345|', { amount: 12_345, currency: 'CLP' }],
    ['$1,234.50|1,234|50', { amount: 1_234.5, currency: null }],
    ['-$0.20|0|20', { amount: -0.2, currency: null }],
    ['$18.40', { amount: 18.4, currency: null }],
    ['$18.40|odd|40', { amount: 18.4, currency: null }],
    ['Free shipping|0|00', null],
    ['', null],
  ])('%s', (info, expected) => {
    expect(readPriceInfo(info)).toEqual(expected);
  });

  it('takes the currency that stands beside it', () => {
    expect(readPriceInfo('$18.40|18|40', 'USD')).toEqual({ amount: 18.4, currency: 'USD' });
  });
});
