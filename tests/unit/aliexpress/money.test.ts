import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoney, readMoneyOn, readPriceInfo } from '../../../src/aliexpress/money.ts';

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
    ['₹1,23,456.50', 123_456.5, 'INR'],
    ['12 345,50 $US', 12_345.5, 'USD'],
    ['\u200f١٢٬٣٤٥٫٥٠ US$', 12_345.5, 'USD'],
    ['\u200f1,234.50 ر.س.\u200f', 1_234.5, 'SAR'],
    ['\u200f١٬٢٣٤٫٥٠٠ د.ك.\u200f', 1_234.5, 'KWD'],
    ['\u200f12.30 \u200f₪', 12.3, 'ILS'],
    ['￥１，２３４', 1_234, null],
    ['1,234円', 1_234, 'JPY'],
    ['US $１２．３４', 12.34, 'USD'],
    ['Rp1.234.568', 1_234_568, 'IDR'],
    ['123.456đ', 123_456, 'VND'],
    ['1.234,50TL', 1_234.5, 'TRY'],
    ["CHF 1'234.50", 1_234.5, 'CHF'],
    ['1\u202f234,50\u00a0€', 1_234.5, 'EUR'],
    ['$26.70 USD', 26.7, 'USD'],
    ['$12.345 CLP', 12_345, 'CLP'],
    ['$1.99 COP $5', 1.99, null],
    ['ر.س.\u200f 12.30', 12.3, 'SAR'],
    ['S/.12.34', 12.34, 'PEN'],
    ['$-5.00', -5, null],
    ['US $.99', 0.99, 'USD'],
  ])('%s', (text, amount, currency) => {
    expect(readMoney(text)).toEqual({ amount, currency });
  });

  it.each(['Free shipping', '', 'x2 x3', '$', 'R$|', '$1,23,45', '€1.2.3', '$12,34,5.6'])('is null for what is no amount: %s', (text) => {
    expect(readMoney(text)).toBeNull();
  });

  it('takes a shared sign for the currency that stands beside it', () => {
    expect(readMoney('$25.66', 'CAD')).toEqual({ amount: 25.66, currency: 'CAD' });
    expect(readMoney('R$25,66', 'USD')).toEqual({ amount: 25.66, currency: 'BRL' });
    expect(readMoney('$25.66', 'no such')).toEqual({ amount: 25.66, currency: null });
  });

  /** Languages, each with the currency of its buyers; null where its sign is shared. */
  const HOMES = [
    ...[['en-US', 'USD', null] as const, ['en-GB', 'GBP', 'GBP'] as const, ['en-CA', 'CAD', null] as const, ['en-IN', 'INR', 'INR'] as const],
    ...[['es-ES', 'EUR', 'EUR'] as const, ['es-MX', 'MXN', null] as const, ['es-CL', 'CLP', null] as const, ['pt-BR', 'BRL', 'BRL'] as const],
    ...[['fr-FR', 'EUR', 'EUR'] as const, ['de-DE', 'EUR', 'EUR'] as const, ['de-CH', 'CHF', 'CHF'] as const, ['it-IT', 'EUR', 'EUR'] as const],
    ...[['nl-NL', 'EUR', 'EUR'] as const, ['pl-PL', 'PLN', 'PLN'] as const, ['ru-RU', 'RUB', 'RUB'] as const, ['uk-UA', 'UAH', 'UAH'] as const],
    ...[['tr-TR', 'TRY', 'TRY'] as const, ['az-AZ', 'AZN', 'AZN'] as const, ['ar-EG', 'EGP', 'EGP'] as const, ['ar-SA', 'SAR', 'SAR'] as const],
    ...[['ar-MA', 'MAD', 'MAD'] as const, ['ar-AE', 'AED', 'AED'] as const, ['he-IL', 'ILS', 'ILS'] as const, ['ko-KR', 'KRW', 'KRW'] as const],
    ...[['ja-JP', 'JPY', null] as const, ['th-TH', 'THB', 'THB'] as const, ['vi-VN', 'VND', 'VND'] as const, ['id-ID', 'IDR', 'IDR'] as const],
    ...[['ar-KW', 'KWD', 'KWD'] as const, ['sv-SE', 'SEK', null] as const, ['cs-CZ', 'CZK', 'CZK'] as const, ['hu-HU', 'HUF', 'HUF'] as const],
  ];
  it.each(HOMES)('reads what Intl writes in %s', (language, currency, known) => {
    const format = new Intl.NumberFormat(language, { style: 'currency', currency });
    const scale = 10 ** (format.resolvedOptions().maximumFractionDigits ?? 0);
    fc.assert(
      fc.property(fc.nat(999_999_999), (units) => {
        const text = format.format(units / scale);
        expect(readMoney(text), text).toEqual({ amount: units / scale, currency: known });
        expect(readMoney(text, currency), text).toEqual({ amount: units / scale, currency });
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

describe('a bare dollar sign', () => {
  it.each([
    ['us', 'Total:$12.50', 'USD'],
    ['ru', '$12.50', 'USD'],
    ['us', 'C$12.50', 'CAD'],
    ['us', '12.50₫', 'VND'],
    ['us', '¥12.50', null],
    ['com', 'Total:$12.50', null],
  ] as const)('on aliexpress.%s: %s', (site, text, currency) => {
    expect(readMoneyOn(site, text)).toEqual({ amount: 12.5, currency });
  });
});
