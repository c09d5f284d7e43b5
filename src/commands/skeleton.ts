/** A fixture and its test, made of a report: they run as they are, state what is read now, and wait to be filled in. */
import type { JSDOM } from 'jsdom';
import type { Moment } from '../advice/judge.ts';
import { readPage } from '../aliexpress/dom/read-page.ts';
import { orderIdOfUrl } from '../aliexpress/order-ids.ts';
import type { Report } from '../aliexpress/outline/report.ts';
import { pageOf } from '../aliexpress/pages.ts';
import type { Tally } from '../aliexpress/strategies.ts';
import type { AnswerReading } from '../aliexpress/wire/read-answer.ts';
import { dayAt } from '../model/day.ts';
import { readReportedAnswer } from './report.ts';

interface File {
  /** From the folder of AliExpress's tests. */
  path: string;
  text: string;
}
export interface Skeleton {
  files: File[];
  reads: { page: string; cardsSeen: number; cardsRead: number; by: Tally };
}

/** Without a name of its own the fixture is called after the day, the page and its language. Changes the document. */
export function skeletonOf(dom: JSDOM, report: Report, name: string | null, moment: Moment): Skeleton {
  const { document } = dom.window;
  const { page, cardsSeen, cardsRead, by } = readPage(document, report.url, moment);
  const reads = { page, cardsSeen, cardsRead, by };
  const today = dayAt(moment.now, moment.zone);
  const called = name ?? `${today.slice(0, 7)}-${pageOf(report.url).replace('order-', '')}-${document.documentElement.lang}`;
  const answer = readReportedAnswer(report, moment);
  const tests = [pageTest(called, reads), ...(answer ? [answerTest(called, report.url, answer)] : [])];
  return {
    files: [
      { path: `fixtures/${called}.html`, text: fixtureOf(dom, today) },
      ...(report.answer ? [{ path: `fixtures/${called}.json`, text: `${jsonOf(report.answer.outline)}\n` }] : []),
      { path: `dom/${called}.test.ts`, text: testFile(report.url, tests, answer !== null) },
    ],
    reads,
  };
}

function fixtureOf(dom: JSDOM, today: string): string {
  const { document } = dom.window;
  document.head.replaceChildren(document.createComment(` Masked: made of a report, ${today}. Put invented words in place of the shapes. `));
  for (const node of [...document.childNodes]) if (node.nodeType === node.COMMENT_NODE) node.remove();
  return `${dom.serialize()}\n`;
}

function testFile(url: string, tests: string[], hasAnswer: boolean): string {
  return `/** Made by \`npm run fixture\`: states what is read now. Fill in the fixture, then state what should be read. */
import { expect, it } from 'vitest';
import { readPage } from '../../../../src/aliexpress/dom/read-page.ts';
${hasAnswer ? "import { readAnswer } from '../../../../src/aliexpress/wire/read-answer.ts';\n" : ''}import { AT, pageOfFixture${hasAnswer ? ', textOfFixture' : ''} } from '../fixture.ts';

const ADDRESS = '${url}';

${tests.join('\n')}`;
}

const pageTest = (name: string, { page, cardsSeen, cardsRead, by }: Skeleton['reads']): string => `it('reads the page', () => {
  const { page, cardsSeen, cardsRead, by } = readPage(pageOfFixture('${name}.html'), ADDRESS, AT);
  expect([page, cardsSeen, cardsRead]).toEqual(['${page}', ${cardsSeen}, ${cardsRead}]);
  expect(by).toEqual(${literalOf(by)});
});
`;

function answerTest(name: string, url: string, reading: AnswerReading): string {
  const orderId = orderIdOfUrl(url);
  const context = orderId ? `, { orderId: '${orderId}' }` : '';
  const { page, cardsSeen, cardsRead, problem } = { page: null, cardsSeen: 0, cardsRead: 0, problem: null, ...reading };
  const expected = problem ? `{ problem: '${problem}' }` : `{ page: '${page}', cardsSeen: ${cardsSeen}, cardsRead: ${cardsRead} }`;
  return `it('reads the answer', () => {
  const reading = readAnswer(textOfFixture('${name}.json'), AT${context});
  expect(reading).toMatchObject(${expected});
});
`;
}

/** Characters, as in the formatter's settings. */
const LINE = 150;

/** As the formatter writes it: a list of plain values stands in one line if that has room. `column` is where the value begins. */
function jsonOf(value: unknown, indent = '', column = 0): string {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (!Array.isArray(value)) {
    const entries = Object.entries(value).map(([key, each]) => {
      const start = `${inner}${JSON.stringify(key)}: `;
      return start + jsonOf(each, inner, start.length);
    });
    return `{\n${entries.join(',\n')}\n${indent}}`;
  }
  const line = value.every((each) => typeof each !== 'object' || each === null) ? `[${value.map((each) => JSON.stringify(each)).join(', ')}]` : null;
  if (line && column + line.length < LINE) return line;
  return `[\n${value.map((each) => inner + jsonOf(each, inner, inner.length)).join(',\n')}\n${indent}]`;
}

/** As the formatter writes it. */
function literalOf(by: Tally): string {
  const fields = Object.entries(by).map(([field, counts]) => {
    const strategies = Object.entries(counts).map(([strategy, count]) => `${keyOf(strategy)}: ${count}`);
    return `    ${keyOf(field)}: { ${strategies.join(', ')} },\n`;
  });
  return fields.length > 0 ? `{\n${fields.join('')}  }` : '{}';
}
const keyOf = (name: string): string => (/^[a-z_$][\w$]*$/i.test(name) ? name : `'${name}'`);
