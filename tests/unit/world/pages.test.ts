import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/aliexpress/dom/read-page.ts';
import { detailUrl, LIST_URL, MOBILE_LIST_URL, RU_LIST_URL, trackingUrl } from '../../world/addresses.ts';
import { orderNamed } from '../../world/orders.ts';
import { RENDERED_AT, renderPage } from '../aliexpress/rendered-page.ts';

const count = (document: Document, selector: string): number => document.querySelectorAll(selector).length;
const CARD = '[class*="OrderList__item__"]';
const LINK = '[class*="OrderItem__link__"]';

describe('aliexpress.ru', () => {
  it('goes from the list to an order without loading a page', async () => {
    const { document, url } = await renderPage(RU_LIST_URL, (page) => page.querySelector<HTMLElement>(LINK)?.click());
    const { id } = orderNamed('healthy-cainiao');
    expect(url).toContain(`/order-list/${id}`);
    expect(count(document, CARD)).toBe(0);
    expect(document.querySelector('[data-testid="orderNumber"]')?.textContent).toBe(id.replace(/(\d{4})(?=\d)/g, '$1 '));
  });

  it('adds orders as the buyer scrolls, until there are no more', async () => {
    const scroll = (page: Document) => page.defaultView?.dispatchEvent(new page.defaultView.Event('scroll'));
    const pages = [`${RU_LIST_URL}?_tg_orders=30`, `${RU_LIST_URL}?_tg_orders=12`];
    const [long, short] = [await renderPage(pages[0] ?? '', scroll), await renderPage(pages[1] ?? '', scroll)];
    expect([count(long.document, CARD), count(short.document, CARD)]).toEqual([30, 12]);
    expect(count((await renderPage(pages[0] ?? '')).document, CARD)).toBe(20);
  });

  it('refuses what it cannot stand in for', async () => {
    await expect(renderPage(`${RU_LIST_URL}?_tg_fault=captcha`)).rejects.toThrow('_tg_fault=captcha');
  });
});

describe.each(['roomy', 'tight', 'renamed'])('laid out %s', (layout) => {
  const choice = `_tg_layout=${layout}`;
  const told = async (address: string) => {
    const { document, url } = await renderPage(address);
    const { cardsSeen, observations } = readPage(document, url, RENDERED_AT);
    return { cardsSeen, read: observations.map(({ orderId, facts }) => ({ orderId, ...facts })) };
  };

  it('a list tells the same of each order', async () =>
    expect(await told(`${LIST_URL}?${choice}`)).toEqual({ ...(await told(LIST_URL)), cardsSeen: 10 }));

  it.each([detailUrl, trackingUrl])('a page of one order tells the same', async (urlOf) => {
    const address = urlOf(orderNamed('one-day-left').id);
    expect(await told(`${address}&${choice}`)).toEqual(await told(address));
  });
});

it('the list can give more orders at once', async () => {
  const { document } = await renderPage(`${LIST_URL}?_tg_orders=60&_tg_per_page=50`);
  expect(count(document, '.order-item')).toBe(50);
});

it('a card on a phone is one link and holds none, with all else that it has elsewhere', async () => {
  const [phone, desk] = [await renderPage(`${MOBILE_LIST_URL}?_tg_orders=2`), await renderPage(`${LIST_URL}?_tg_orders=2`)];
  expect(count(phone.document, 'a.order-item.order-item-mobile[href*="orderId="]')).toBe(2);
  expect(count(phone.document, '.order-item a')).toBe(0);
  expect(count(phone.document, '.order-item-btn')).toBe(count(desk.document, '.order-item-btn'));
});

it('behind the tabs of several parcels stands each of them', async () => {
  const { id, parcels } = orderNamed('multi-parcel');
  const { document } = await renderPage(trackingUrl(id), (page) => page.querySelectorAll<HTMLElement>('[class*="tab-list-v2--tab--"]')[1]?.click());
  expect(document.querySelector('[class*="--mailNoValue--"]')?.textContent).toBe(parcels[1]?.number);
});

it('a parcel without a number shows none', async () => {
  const { document } = await renderPage(trackingUrl(orderNamed('no-number').id));
  expect(count(document, '[class*="--mailNo"]')).toBe(0);
  expect(count(document, '[class*="--track--"]')).toBe(1);
});
