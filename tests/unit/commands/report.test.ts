import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeReport } from '../../../src/aliexpress/outline/report.ts';
import type { ReadingHealth } from '../../../src/model/health.ts';
import { LIST_URL, textOfFixture } from '../aliexpress/fixture.ts';

const LIST_API = 'mtop.aliexpress.trade.buyer.order.list';
const LIVE: ReadingHealth = {
  page: 'order-list',
  visit: 1,
  seenAt: 1,
  cardsSeen: 3,
  cardsRead: 3,
  fields: { orderedOn: { 'header-line': 3 } },
  told: { total: 3 },
};

/** A project's folder that is empty but for what the commands write into. */
const folder = mkdtempSync(join(tmpdir(), 'trackguard-report-'));
const file = join(folder, 'report.html');
beforeAll(() => {
  mkdirSync(join(folder, 'tests/unit/aliexpress/fixtures'), { recursive: true });
  mkdirSync(join(folder, 'tests/unit/aliexpress/dom'));
  // The total's own element was renamed, and the answer lost its orders.
  const page = textOfFixture('2026-09-list-en.html').replace(/order_item_content_price_total|order-item-content-opt-price(-total)?/g, 'renamed');
  const { document } = new JSDOM(page, { url: LIST_URL }).window;
  const answer = textOfFixture('2026-09-order-list-en.json').replaceAll('pc_om_list', 'renamed');
  writeFileSync(file, writeReport(document, { readings: [LIVE], answer: { api: LIST_API, text: answer } }));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(`src/commands/${command}.ts`), ...args], { cwd: folder, encoding: 'utf8' });
  return { status, answer: stdout === '' ? null : JSON.parse(stdout), stderr };
}

describe('npm run read, of a report', () => {
  it('knows the page by itself, and tells which anchor is gone', () => {
    const { status, answer, stderr } = run('read', file);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(answer).toMatchObject({
      page: 'order-list',
      cardsSeen: 3,
      cardsRead: 3,
      by: { orderId: { 'detail-link': 3 }, statusText: { 'header-status': 3 } },
      gone: ['total'],
      orders: [],
      live: [{ page: 'order-list', told: { total: 3 } }],
      answer: { problem: 'changed', api: LIST_API },
    });
    // Words cannot be read in a report, but that some stand there can.
    expect(answer.shapes.status).toMatch(/^Aaaa/);
  });

  it('says what a broken one is', () => {
    writeFileSync(join(folder, 'broken.html'), '<script type="application/json" id="trackguard-report">{}</script>');
    const { status, answer, stderr } = run('read', 'broken.html');
    expect([status, answer]).toEqual([1, null]);
    expect(stderr).toContain('The report in this file is broken');
  });
});

describe('npm run fixture', () => {
  const made = 'tests/unit/aliexpress';

  it('makes a fixture and its test, and tells their names', () => {
    const { status, answer, stderr } = run('fixture', file, '--now', '2026-11-22T12:00:00Z');
    expect(status).toBe(0);
    expect(stderr).toContain('Put invented words in place of the shapes');
    expect(answer).toMatchObject({
      files: [`${made}/fixtures/2026-11-list-en.html`, `${made}/fixtures/2026-11-list-en.json`, `${made}/dom/2026-11-list-en.test.ts`],
      reads: { page: 'order-list', cardsSeen: 3, cardsRead: 3 },
    });
    expect(readFileSync(join(folder, made, 'fixtures/2026-11-list-en.html'), 'utf8')).toContain('Put invented words in place of the shapes');
  });

  it('writes the answer as the formatter does, so that the checks pass at once', () => {
    const fixture = readFileSync(join(folder, made, 'fixtures/2026-11-list-en.json'), 'utf8');
    expect(fixture).toContain('\n  "ret": ["SUCCESS"],\n');
    expect(JSON.parse(fixture)).toMatchObject({ api: LIST_API });
  });

  it('states in the test what is read now', () => {
    const test = readFileSync(join(folder, made, 'dom/2026-11-list-en.test.ts'), 'utf8');
    expect(test.slice(test.indexOf('const ADDRESS')).trimEnd()).toBe(
      `
const ADDRESS = 'https://www.aliexpress.com/p/order/index.html';

it('reads the page', () => {
  const { page, cardsSeen, cardsRead, by } = readPage(pageOfFixture('2026-11-list-en.html'), ADDRESS, AT);
  expect([page, cardsSeen, cardsRead]).toEqual(['order-list', 3, 3]);
  expect(by).toEqual({
    orderId: { 'detail-link': 3 },
    statusText: { 'header-status': 3 },
    store: { 'store-link': 3 },
    items: { titles: 2 },
  });
});

it('reads the answer', () => {
  const reading = readAnswer(textOfFixture('2026-11-list-en.json'), AT);
  expect(reading).toMatchObject({ problem: 'changed' });
});
`.trim(),
    );
  });

  it('overwrites nothing', () => {
    const before = readdirSync(join(folder, made), { recursive: true });
    const { status, answer, stderr } = run('fixture', file, '--name', '2026-11-list-en');
    expect([status, answer]).toEqual([1, null]);
    expect(stderr).toContain('2026-11-list-en.html is there already');
    expect(readdirSync(join(folder, made), { recursive: true })).toEqual(before);
  });

  it.each([
    [['--name', '../list'], '--name wants a name such as 2026-11-list-en'],
    [[], 'Name the file that holds the report.'],
  ])('refuses %j', (args, sentence) => {
    const { status, stderr } = run('fixture', ...(args.length > 0 ? [file, ...args] : []));
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
  });

  it('takes no page that is not masked', () => {
    writeFileSync(join(folder, 'page.html'), textOfFixture('2026-09-list-en.html'));
    expect(run('fixture', 'page.html').stderr).toContain('page.html is no report of a page');
  });
});
