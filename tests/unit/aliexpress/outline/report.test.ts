import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/aliexpress/dom/read-page.ts';
import { findReport, type Reported, writeReport } from '../../../../src/aliexpress/outline/report.ts';
import { readAnswer } from '../../../../src/aliexpress/wire/read-answer.ts';
import { AT, DETAIL_URL, documentOf, LANGUAGES, LIST_URL, pageOfFixture, TRACKING_URL, textOfFixture } from '../fixture.ts';

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

  it('is the same for texts of the same shape, so that nothing of them can be in it', () => {
    const word = (letters: string) => fc.string({ unit: fc.constantFrom(...letters), minLength: 5, maxLength: 9 });
    const pair = fc.tuple(word('bcdfgh'), word('klmnop'), fc.constantFrom(...PLACES));
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
