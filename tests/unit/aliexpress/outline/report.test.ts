import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/aliexpress/dom/read-page.ts';
import { findReport, type Reported, writeReport } from '../../../../src/aliexpress/outline/report.ts';
import { readAnswer } from '../../../../src/aliexpress/wire/read-answer.ts';
import { AT, DETAIL_URL, documentOf, LANGUAGES, LIST_URL, OTHER_PAGES, pageOfFixture, TRACKING_URL, textOfFixture } from '../fixture.ts';

const NOTHING: Reported = { readings: [], answer: null };
const LIST_API = 'mtop.aliexpress.trade.buyer.order.list';

const { DOMParser } = new JSDOM().window;
/** Cheaper than a window for each. */
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** The same page at an address, which only a window's own document has. */
function pageAt(url: string, document: Document): Document {
  return new Proxy(document, {
    get: (page, name) => {
      const value: unknown = name === 'URL' ? url : Reflect.get(page, name, page);
      return typeof value === 'function' ? value.bind(page) : value;
    },
  });
}

/** What a buyer, a seller or AliExpress can have written; in none of them is a mark that a shape is made of. */
const planted = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'bcdfghkmqvwzBCDFGHKMQVWZ'), minLength: 3, maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'12345678'), minLength: 3, maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'אבגדהשלום'), minLength: 3, maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'مرحباكتب'), minLength: 3, maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'配送中订单号'), minLength: 3, maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('🎁', '📦', '🧦', '❤️', '👩‍👧'), minLength: 3, maxLength: 6 }),
);
const PLACES = [
  (text: string) => `<p>${text}</p>`,
  (text: string) => `<p>Hello ${text}, your order</p>`,
  (text: string) => `<b>${text}</b><i>${text}</i>`,
  (text: string) => `<img alt="${text}" src="//img.example/${text}.jpg" srcset="${text} 2x">`,
  (text: string) => `<span title="${text}" aria-label="${text}" data-name="${text}" data-spm="${text}">x</span>`,
  (text: string) => `<div style="background-image: url(//img.example/${text}.jpg)" onclick="go('${text}')"></div>`,
  (text: string) => `<a href="https://${encodeURIComponent(text)}.example/${text}?orderId=${text}&of=${text}#${text}">${text}</a>`,
  (text: string) => `<a href="/item/${text}.html" role="${text}1" type="${text}" lang="${text}-${text}" dir="${text}">x</a>`,
  (text: string) => `<input value="${text}" placeholder="${text}"><textarea>${text}</textarea><select><option>${text}</option></select>`,
  (text: string) => `<!-- ${text} --><script>var name = "${text}"</script><style>.a::after { content: "${text}" }</style>`,
  (text: string) => `<svg><title>${text}</title><text>${text}</text></svg>`,
  (text: string) => `<div class="contact-info">${text}, ${text}</div>`,
  (text: string) => `<div data-trackguard="badge">${text}</div>`,
  (text: string) => `<iframe srcdoc="${text}" name="${text}">${text}</iframe><object data="${text}">${text}</object><noscript>${text}</noscript>`,
  (text: string) => `<template><b>${text}</b></template><datalist><option value="${text}">${text}</option></datalist>`,
  (text: string) =>
    `<a href="https://${encodeURIComponent(text)}:${encodeURIComponent(text)}@www.aliexpress.com/p/order/${text}?tradeOrderId=${text}">x</a>`,
] as const;
/** What the page calls the buyer, in names that it then made of it. */
const NAMED_AFTER = [
  (text: string) => `<div class="greeting-${text} of${text}" id="${text}" data-testid="for_${text}" data-${text}="1"></div>`,
  (text: string) => `<hello-${text.toLowerCase()} aria-controls="menu.${text}" class="x--${text}__${text}"></hello-${text.toLowerCase()}>`,
] as const;
const page = fc.array(fc.tuple(fc.constantFrom(...PLACES), planted), { minLength: 1, maxLength: 12 });
const answerOf = (texts: readonly string[]): string =>
  JSON.stringify({
    api: LIST_API,
    ret: [`SUCCESS::${texts[0]}`],
    data: {
      list: texts,
      name: texts.join(' '),
      [`pc_om_list_order_${(texts[0] ?? '').replace(/\D/g, '') || '8212000000000011'}`]: {
        tag: 'pc_om_list_order',
        fields: { storeName: texts[0], url: `//x.example/${texts[0]}` },
      },
      [`${texts[0]}: ${texts[0]}`]: Number((texts[0] ?? '').replace(/\D/g, '')) + 12_345,
    },
  });

describe('a report', () => {
  it('holds nothing that anybody wrote', () => {
    fc.assert(
      fc.property(page, (parts) => {
        const texts = parts.map(([, text]) => text);
        const document = parse(
          `<html lang="en"><head><title>${texts[0]}</title></head><body>${parts.map(([place, text]) => place(text)).join('')}</body></html>`,
        );
        const url = `https://www.aliexpress.com/p/order/index.html?of=${texts[0]}#${texts[0]}`;
        const answer = { api: LIST_API, text: answerOf(texts) };
        const report = writeReport(pageAt(url, document), { readings: [], answer });
        for (const text of texts) expect(report).not.toContain(text);
        for (const text of texts) expect(report).not.toContain(encodeURIComponent(text));
      }),
      { numRuns: 100 },
    );
  });

  it('holds no name that was made of what the page calls the buyer, or of what was typed', () => {
    const name = fc.string({ unit: fc.constantFrom(...'bcdfghkmqvwzBCDFGHKMQVWZ'), minLength: 5, maxLength: 12 });
    const source = fc.constantFrom(
      (text: string) => `<p class="contact-info">Dear ${text}, 4 Elm Way</p>`,
      (text: string) => `<input value="${text}">`,
    );
    fc.assert(
      fc.property(name, source, fc.constantFrom(...NAMED_AFTER), (text, sourceOf, place) => {
        const report = writeReport(parse(`<body>${sourceOf(text)}${place(text)}</body>`), NOTHING);
        expect(report.toLowerCase()).not.toContain(text.toLowerCase());
      }),
    );
  });

  it('shows of whom a parcel goes to that there is something, and no more', () => {
    const answer = {
      api: LIST_API,
      ret: ['SUCCESS'],
      data: { logisticsReceiverInfo: { Dora: 'Elm Way 4' }, addressVO: [1, 2, 3], storeName: 'Lamps' },
    };
    const report = writeReport(documentOf('<p></p>'), { readings: [], answer: { api: LIST_API, text: JSON.stringify(answer) } });
    expect(findReport(documentOf(report))?.answer?.outline).toMatchObject({
      data: { logisticsReceiverInfo: null, addressVO: null, storeName: 'Aaaa' },
    });
  });

  it('is the same for texts of the same shape, so that nothing of them can be in it', () => {
    // What is five letters or more is four in a shape; digits, pictures and other scripts keep their number up to that.
    const like = (one: string, other: string, lengths: { minLength: number; maxLength: number }, isCut: boolean) => {
      const text = (units: string) => fc.string({ unit: fc.constantFrom(...units), ...lengths });
      return fc.tuple(text(one), text(other)).filter(([a, b]) => isCut || [...a].length === [...b].length);
    };
    const texts = fc.oneof(
      like('bcdfgh', 'klmnop', { minLength: 5, maxLength: 9 }, true),
      like('123', '456', { minLength: 5, maxLength: 13 }, true),
      like('123', '456', { minLength: 3, maxLength: 4 }, false),
      like('配送中', '订单号', { minLength: 5, maxLength: 9 }, true),
      like('אבגד', 'مرحب', { minLength: 5, maxLength: 9 }, true),
      like('🎁📦', '🧦🧸', { minLength: 2, maxLength: 6 }, false),
    );
    const pair = fc
      .tuple(
        texts,
        fc.constantFrom(...PLACES, (text: string) => `<i class="item-${text} o_${text}_x" id="n${text}">x</i>`),
      )
      .map(([[one, other], place]) => [one, other, /^\d/.test(one) || !place('?').includes('item-') ? place : PLACES[0]] as const);
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 8 }), (pairs) => {
        const reportOf = (texts: string[]) =>
          writeReport(parse(`<body>${pairs.map(([, , place], index) => place(texts[index] ?? '')).join('')}</body>`), {
            readings: [],
            answer: { api: LIST_API, text: answerOf(texts) },
          });
        expect(reportOf(pairs.map(([one]) => one))).toBe(reportOf(pairs.map(([, other]) => other)));
      }),
    );
  });

  it('of an answer that is no JSON shows the shape of its beginning', () => {
    const document = parse(writeReport(documentOf('<p></p>'), { readings: [], answer: { api: LIST_API, text: '<html>502 Bad Gateway for Dora' } }));
    expect(findReport(document)?.answer?.outline).toBe('·aaaa·999 Aaa Aaaa aaa Aaaa');
  });

  it('keeps what is hidden hidden, and the same id the same', () => {
    const report = writeReport(
      documentOf('<i style="color: red; display:none" id="tip-123456" hidden></i><b aria-describedby="tip-123456">x</b>'),
      NOTHING,
    );
    expect(report).toContain('<i style="display: none" id="tip-999" hidden=""></i><b aria-describedby="tip-999">');
  });

  it('shows the first of many that are alike', () => {
    const report = writeReport(documentOf(`<ul>${'<li class="entry">x</li>'.repeat(500)}</ul>`), NOTHING);
    expect(report.match(/<li class="entry">/g)).toHaveLength(20);
  });

  it('tells how each way of reading went, without a time', () => {
    const reading = {
      page: 'order-list',
      visit: 1_790_000_000_000,
      seenAt: 1_790_000_000_001,
      cardsSeen: 3,
      cardsRead: 3,
      fields: { total: { mark: 3 } },
      told: {},
    };
    const report = writeReport(documentOf('<p></p>'), { readings: [reading], answer: null });
    expect(report).not.toContain('1790');
    expect(findReport(documentOf(report))?.readings).toEqual([
      { page: 'order-list', cardsSeen: 3, cardsRead: 3, fields: { total: { mark: 3 } }, told: {} },
    ]);
  });
});

it('a page that is no report is none, and a broken report says so', () => {
  expect(findReport(pageOfFixture('2026-09-list-en.html'))).toBeNull();
  const broken = documentOf('<script type="application/json" id="trackguard-report">{"url":1}</script>');
  expect(() => findReport(broken)).toThrow('The report in this file is broken');
});

describe.each(LANGUAGES)('the report of a page in %s', (language) => {
  it.each([
    ['list', LIST_URL, ['orderId', 'statusText', 'store', 'items']],
    ['detail', DETAIL_URL, ['orderId', 'statusText', 'store', 'items']],
    ['tracking', TRACKING_URL, ['orderId', 'number']],
  ])('keeps the anchors of the %s', (name, url, fields) => {
    const real = pageOfFixture(`2026-09-${name}-${language}.html`);
    const file = documentOf(writeReport(pageAt(url, real), NOTHING));
    const report = findReport(file);
    const [before, after] = [readPage(real, url, AT), readPage(file, report?.url ?? '', AT)];
    expect([after.page, after.cardsSeen, after.cardsRead]).toEqual([before.page, before.cardsSeen, before.cardsRead]);
    for (const field of fields) expect(after.by[field], field).toEqual(before.by[field]);
  });

  it.each([
    ['order-list', LIST_API],
    ['order-detail', 'mtop.aliexpress.trade.buyer.order.detail'],
    ['querydetail', 'mtop.ae.ld.querydetail'],
  ])('keeps the anchors of the answer %s', (name, api) => {
    const text = textOfFixture(`2026-09-${name}-${language}.json`);
    const report = findReport(documentOf(writeReport(documentOf('<p></p>'), { readings: [], answer: { api, text } })));
    const reading = readAnswer(JSON.stringify(report?.answer?.outline), AT, { orderId: '9'.repeat(16) });
    expect(reading).toMatchObject({
      cardsSeen: 1,
      cardsRead: 1,
      by: { orderId: { [name === 'querydetail' ? 'asked-for' : name === 'order-list' ? 'order-id' : 'order-info']: 1 } },
    });
  });
});

it.each(OTHER_PAGES)('the report of the page %s keeps the anchors of each order', (name, url, languages) => {
  for (const language of languages) {
    const real = pageOfFixture(`${name}-${language}.html`);
    const file = documentOf(writeReport(pageAt(url, real), NOTHING));
    const [before, after] = [readPage(real, url, AT), readPage(file, findReport(file)?.url ?? '', AT)];
    expect([after.page, after.cardsSeen, after.cardsRead]).toEqual([before.page, before.cardsSeen, before.cardsRead]);
    for (const field of ['orderId', 'number', 'store', 'items']) expect(after.by[field], field).toEqual(before.by[field]);
  }
});
