import { describe, expect, it } from 'vitest';
import { findPopovers, orderIdOfPopover, readPopover } from '../../../../src/aliexpress/dom/popover.ts';
import { readPage } from '../../../../src/aliexpress/dom/read-page.ts';
import { AT, documentOf, elementOf, LIST_URL } from '../fixture.ts';

const ID = '8181682166138719';
const inside =
  '<div class="order-track-popover-title"><p>Estimated delivery date:&nbsp;<span>Aug 3, 2026</span></p><p class="tracking-number-title">Tracking number:&nbsp;<span>LB000000019SG</span></p></div>';
const popover = `<div class="comet-popover-wrap"><div class="comet-popover"><div class="order-track-popover">${inside}</div></div></div>`;
const card = `<div class="order-item"><a href="/p/order/detail.html?orderId=${ID}"></a><a aria-describedby="tip" href="/p/tracking/index.html?tradeOrderId=${ID}">Track status</a></div>`;

describe('readPopover', () => {
  it('reads the number and the promised day', () => {
    const { observation, by } = readPopover(elementOf(popover), ID, AT);
    expect(observation).toEqual({
      orderId: ID,
      source: 'popover-dom',
      seenAt: AT.now,
      facts: { promisedOn: '2026-08-03' },
      parcels: [{ number: 'LB000000019SG', originNumber: null, isHidden: false, carrier: null, service: null, events: null, position: 0, count: 1 }],
    });
    expect(by).toEqual({ number: 'number-title', promisedOn: 'popover-title' });
  });

  it('reads nothing of one that says there is nothing yet', () => {
    const empty = elementOf('<div class="order-track-popover">Logistics information has not been updated yet.</div>');
    expect(readPopover(empty, ID, AT).observation).toBeNull();
  });
});

describe('whose popover it is', () => {
  it.each([
    ['its own link tells', `${card}<div class="order-track-popover">${inside}<a href="/p/tracking/index.html?tradeOrderId=${ID}">More</a></div>`],
    ['the button that it describes tells', `${card}<div id="tip">${popover}</div>`],
    ['the card around it tells', card.replace('</div>', `${popover}</div>`)],
  ])('%s', (_, html) => {
    const [found] = findPopovers(documentOf(html));
    expect(found && orderIdOfPopover(found)).toBe(ID);
  });

  it('is read with the list when that is certain', () => {
    const { observations, cardsSeen, cardsRead } = readPage(documentOf(`${card}<div id="tip">${popover}</div>`), LIST_URL, AT);
    expect(observations.map(({ source, orderId }) => [source, orderId])).toEqual([
      ['list-dom', ID],
      ['popover-dom', ID],
    ]);
    expect([cardsSeen, cardsRead]).toEqual([1, 1]);
  });

  it.each([
    ['nothing says so', card + popover],
    ['it is hidden', `${card}<div id="tip" class="comet-popover-hidden">${popover}</div>`],
    ['it is our own', `${card}<div data-trackguard><div id="tip">${popover}</div></div>`],
  ])('is not read when %s', (_, html) => {
    expect(readPage(documentOf(html), LIST_URL, AT).observations.map(({ source }) => source)).toEqual(['list-dom']);
  });
});
