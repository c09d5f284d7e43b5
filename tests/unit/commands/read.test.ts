/** What `npm run read` prints of saved pages and answers that the readers alone do not decide. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LIST_URL, textOfFixture } from '../aliexpress/fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'trackguard-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string, url: string) {
  const file = join(folder, 'saved');
  writeFileSync(file, text);
  const args = [resolve('src/commands/read.ts'), file, '--url', url, '--now', '2026-07-29T15:00:00Z'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stderr, answer: stdout === '' ? null : JSON.parse(stdout) };
}

const ID = '8212000000000011';
const popover =
  '<div class="order-track-popover"><div class="order-track-popover-title"><p>Estimated delivery date:&nbsp;<span>Aug 3, 2026</span></p><p class="tracking-number-title">Tracking number:&nbsp;<span>LB000000019SG</span></p></div></div>';
const card = (id: string) => `<div class="order-item"><a href="/p/order/detail.html?orderId=${id}">Order details</a></div>`;
const told = { promisedOn: '2026-08-03', parcels: [{ number: 'LB000000019SG' }] };

describe('npm run read, of a popover', () => {
  it('saved by itself: a page of its own, whose order nobody knows', () => {
    const { answer } = read(popover, LIST_URL);
    expect(answer).toMatchObject({ page: 'popover', cardsSeen: 1, cardsRead: 1, orders: [{ orderId: null, ...told }] });
  });

  it('over a list of one order: that order', () => {
    expect(read(card(ID) + popover, LIST_URL).answer).toMatchObject({ page: 'order-list', cardsSeen: 1, orders: [{ orderId: ID, ...told }] });
  });

  it('over a list of several orders: none of them', () => {
    const { answer } = read(card(ID) + card('8212000000000022') + popover, LIST_URL);
    expect(answer.orders).toMatchObject([
      { orderId: ID, parcels: [] },
      { orderId: '8212000000000022', parcels: [] },
      { orderId: null, ...told },
    ]);
  });
});

describe('npm run read, of the tracking answer', () => {
  const answer = textOfFixture('2026-09-querydetail-en.json');

  it.each([
    ['the page that asked', `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ID}`, ID],
    ['the request', `https://acs.aliexpress.com/h5/mtop.ae.ld.querydetail/1.0/?data=%7B%22tradeOrderId%22%3A%22${ID}%22%7D`, ID],
    ['a request that names none', 'https://acs.aliexpress.com/h5/mtop.ae.ld.querydetail/1.0/?jsv=2.5.1', null],
  ])('takes the order from the address of %s', (_, url, orderId) => {
    expect(read(`mtopjsonp3(${answer})`, url).answer).toMatchObject({ page: 'answer:querydetail', orders: [{ orderId }] });
  });

  it('takes it out of the page that a browser puts around it', () => {
    const text = answer.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const url = `https://acs.aliexpress.com/h5/mtop.ae.ld.querydetail/1.0/?data=%7B%22tradeOrderId%22%3A%22${ID}%22%7D`;
    expect(read(`<html><body><pre>${text}</pre></body></html>`, url).answer).toEqual(read(answer, url).answer);
    expect(read('<html><body><h1>502 Bad Gateway</h1></body></html>', url).status).toBe(1);
  });
});

it.each([
  ['{"api": ', LIST_URL, /is neither a page \(HTML\) nor an answer \(JSON\)\.$/],
  ['', LIST_URL, /is neither a page \(HTML\) nor an answer \(JSON\)\.$/],
  ['<p>A page</p>', 'https://example.org/', /is not an order page that Trackguard reads\.$/],
  ['{"api":"mtop.aliexpress.trade.buyer.order.list","ret":["FAIL_SYS_SESSION_EXPIRED::x"]}', LIST_URL, /asks the buyer to sign in again\.$/],
])('npm run read says in one sentence what it cannot read: %s', (text, url, sentence) => {
  const { status, answer, stderr } = read(text, url);
  expect({ status, answer }).toEqual({ status: 1, answer: null });
  expect(stderr.trimEnd()).toMatch(sentence);
  expect(stderr.trimEnd()).not.toContain('\n');
});
