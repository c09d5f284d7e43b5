import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/aliexpress/dom/read-page.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { detailUrl, LIST_URL, MOBILE_LIST_URL, RU_LIST_URL, ruDetailUrl, trackingUrl, US_LIST_URL } from '../../world/addresses.ts';
import { orderNamed } from '../../world/orders.ts';
import { RU_LANGUAGES } from '../../world/ru-words.ts';
import { LANGUAGES, type Language } from '../../world/words/languages.ts';
import { AT, OTHER_PAGES, pageOfFixture } from './fixture.ts';
import { cellOf, FIELDS, type Field, savedCellOf } from './matrix.ts';
import { type RenderedPage, renderPage } from './rendered-page.ts';

/** ms: pages are drawn by their own scripts, and a busy machine is slow. */
const PATIENCE = 60_000;
const idOf = (name: string): string => orderNamed(name).id;

interface Variant {
  /** Of the pages that together show all that such pages can tell. */
  pages: string[];
  /** What a buyer does on them. */
  act?: (document: Document) => void;
  languages: readonly Language[];
}

const unfold = (document: Document): void => document.querySelector<HTMLElement>('[class*="--viewMoreBtn--"]')?.click();
const hover = (document: Document): void => {
  const window = document.defaultView;
  if (window) document.querySelector('a.order-item-btn[href*="tradeOrderId="]')?.dispatchEvent(new window.MouseEvent('mouseenter'));
};
const VARIANTS: Record<string, Variant> = {
  list: { pages: [LIST_URL], languages: LANGUAGES },
  'list .us': { pages: [`${US_LIST_URL}?_tg_orders=1`], languages: LANGUAGES },
  'list phone': { pages: [`${MOBILE_LIST_URL}?_tg_orders=1`], languages: LANGUAGES },
  popover: { pages: [`${LIST_URL}?_tg_orders=1`], act: hover, languages: LANGUAGES },
  detail: { pages: [detailUrl(idOf('completed')), detailUrl(idOf('multi-item'))], languages: LANGUAGES },
  tracking: { pages: [trackingUrl(idOf('healthy-yunexpress'))], act: unfold, languages: LANGUAGES },
  'tracking tabs': { pages: [trackingUrl(idOf('multi-parcel'))], act: unfold, languages: LANGUAGES },
  'list .ru': { pages: [RU_LIST_URL], languages: RU_LANGUAGES },
  'detail .ru': { pages: [ruDetailUrl(idOf('completed')), ruDetailUrl(idOf('multi-item'))], languages: RU_LANGUAGES },
};

/**
 * Which field each page tells: `both` by its content and by its answers with one value, `page` or `answer` by that alone, `-` not at all. The
 * same in every language that the page has.
 */
const TABLE = `
page                      status statusText orderedOn paidOn shippedOn promisedOn completedOn store total items guaranteeOn compensationOn protectionOn disputeOn buttons number originNumber service carrier events
list                      both   both       both      -      -         -          -           both  both  both  -           -              -            -         answer  -      -            -       -       -
list .us                  both   both       both      -      -         -          -           both  both  both  -           -              -            -         answer  -      -            -       -       -
list phone                both   both       both      -      -         -          -           both  both  both  -           -              -            -         answer  -      -            -       -       -
popover                   -      -          -         answer answer    both       -           -     -     -     answer      answer         -            -         -       both   answer       answer  -       answer
detail                    both   both       both      both   both      both       both        both  both  both  both        both           -            both      answer  -      -            -       -       -
tracking                  -      -          -         answer answer    both       -           -     -     -     both        both           -            -         -       both   answer       both    both    both
tracking tabs             -      -          -         answer answer    both       -           -     -     -     both        both           -            -         -       both   answer       both    -       both
list .ru                  page   page       -         -      -         page       page        -     page  -     -           -              -            -         -       -      -            -       -       -
detail .ru                page   page       page      -      -         -          -           page  page  page  -           -              -            -         -       page   -            -       -       -
2026-09-tracking-tabs     -      -          -         -      -         page       -           -     -     -     -           -              -            -         -       page   -            page    page    page
2026-09-tracking-several  -      -          -         -      -         page       -           -     -     -     -           -              -            -         -       page   -            page    page    page
2024-08-tracking          -      -          -         -      -         -          -           -     -     -     -           -              -            -         -       page   -            -       -       page
2024-08-track-site        -      -          -         -      -         -          -           -     -     -     -           -              -            -         -       page   page         page    page    page
2026-09-mobile-list       page   page       page      -      -         -          -           page  page  page  -           -              -            -         -       -      -            -       -       -
2026-09-us-list           page   page       page      -      -         -          -           page  page  page  -           -              -            -         -       -      -            -       -       -
2026-07-ru-list           page   page       -         -      -         page       page        -     page  -     -           -              -            -         -       -      -            -       -       -
2025-03-ru-list           page   page       -         -      -         page       page        -     page  -     -           -              -            -         -       -      -            -       -       -
2026-07-ru-detail         page   page       page      -      -         -          -           page  page  page  -           -              -            -         -       page   -            -       -       -
2025-03-ru-detail         page   page       page      -      -         -          -           page  page  page  -           -              -            -         -       page   -            -       -       -
2022-01-legacy-list       page   page       page      -      -         -          -           page  page  page  -           -              page         -         -       -      -            -       -       -
2022-01-legacy-detail     page   page       page      page   page      -          -           page  page  page  -           -              page         -         -       page   -            page    -       -
`;

async function draw({ pages, act }: Variant, language: Language): Promise<RenderedPage[]> {
  const drawn: RenderedPage[] = [];
  // One after the other: the pages' scripts share the global scope.
  for (const page of pages) drawn.push(await renderPage(`${page}${page.includes('?') ? '&' : '?'}_tg_lang=${language}`, act));
  return drawn;
}

const row = (name: string, cell: (field: Field) => string): string =>
  [name.padEnd(25), ...FIELDS.map((field) => cell(field).padEnd(field.length))].join(' ').trimEnd();
const rowInTable = (name: string): string | undefined => TABLE.split('\n').find((line) => line.startsWith(name.padEnd(26)));

describe.each(LANGUAGES)('pages in %s tell the fields of the table', (language) => {
  const variants = Object.entries(VARIANTS).filter(([, { languages }]) => languages.includes(language));

  it.each(variants)('%s', { timeout: PATIENCE }, async (name, variant) => {
    const pages = await draw(variant, language);
    expect(row(name, (field) => cellOf(field, pages, language))).toBe(rowInTable(name));
  });
});

describe.each(OTHER_PAGES)('saved pages like %s tell the fields of the table', (name, url, languages) => {
  const read = (language: string) => readPage(pageOfFixture(`${name}-${language}.html`), url, AT).observations;

  it.each(languages)('in %s', (language) => {
    const observations = read(language);
    expect(row(name, (field) => savedCellOf(field, observations))).toBe(rowInTable(name));
  });

  it('with the same days, states and numbers in every language', () => {
    const [first, ...others] = languages.map((language) => read(language).map(withoutWords));
    for (const other of others) expect(other).toEqual(first);
  });
});

it('has a row for every page, and none for a page that is gone', () => {
  const names = TABLE.trim()
    .split('\n')
    .slice(1)
    .map((line) => line.slice(0, 25).trim());
  expect(names).toEqual([...Object.keys(VARIANTS), ...OTHER_PAGES.map(([name]) => name)]);
});

/** What a language changes: wordings, and the currency of its country. */
const withoutWords = ({ facts: { statusText, total, ...facts }, parcels, orderId }: Observation) => ({
  orderId,
  facts,
  parcels: parcels.map(({ events, ...parcel }) => ({ ...parcel, days: events?.map(({ at }) => at) })),
});
