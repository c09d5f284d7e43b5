/** `npm run read -- FILE --url URL [--now ISO]`: what Trackguard reads in a saved page, in a saved answer of one, or in a report of a changed page. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { judgeOrder, type Moment } from '../advice/judge.ts';
import { orderAskedFor } from '../aliexpress/apis.ts';
import { findPopovers, orderIdOfPopover, readPopover } from '../aliexpress/dom/popover.ts';
import { type PageReading, readPage } from '../aliexpress/dom/read-page.ts';
import { onlyOne, orderIdOfUrl } from '../aliexpress/order-ids.ts';
import { findReport } from '../aliexpress/outline/report.ts';
import { pageOf } from '../aliexpress/pages.ts';
import type { Reading } from '../aliexpress/reading.ts';
import { tallyOf } from '../aliexpress/strategies.ts';
import { type AnswerProblem, readAnswer } from '../aliexpress/wire/read-answer.ts';
import type { Observation } from '../model/observation.ts';
import type { Order } from '../model/order.ts';
import { mergeObservation, type OrderRecord } from '../model/record.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { settleOrder } from '../model/settle.ts';
import { NO_ORDER } from './order-file.ts';
import { plainJudgement } from './plain.ts';
import { plainReport } from './report.ts';
import { runCommand } from './run-command.ts';
import { sayInEnglish } from './words.ts';

const PROBLEMS: Record<AnswerProblem, string> = {
  'too-long': 'is longer than any answer of AliExpress',
  'not-json': 'is neither a page (HTML) nor an answer (JSON)',
  login: 'is an answer that asks the buyer to sign in again',
  stale: 'is an answer to a request whose token had run out',
  failed: 'is an answer that says that it failed',
  captcha: 'is an answer that asks for a captcha',
  'other-api': 'is an answer that Trackguard does not read',
  changed: 'is an answer of another shape than known',
};

await runCommand(['url'], ({ files: [file], values: { url = null }, moment }) => {
  if (!file) throw new Error('Name the file that holds the page or the answer.');
  const text = readFileSync(file, 'utf8');
  return /^\s*</.test(text) ? fromPage(text, file, url, moment) : plainReading(readSaved(text, file, url, moment), moment);
});

function plainReading({ observations, ...reading }: Reading, moment: Moment) {
  return { ...reading, orders: ordersOf(observations, moment.zone).map((order) => withJudgement(order, moment)) };
}

/** A report knows its own address. */
function fromPage(html: string, file: string, givenUrl: string | null, moment: Moment) {
  const { document } = new JSDOM(html, { url: givenUrl ?? undefined }).window;
  const report = findReport(document);
  const url = givenUrl ?? report?.url;
  if (!url) throw new Error('A page needs its address: --url URL.');
  if (report) return plainReport(document, report, url, moment);
  const page = pageOf(url);
  if (page === 'unknown') throw new Error(`${url} is not an order page that Trackguard reads.`);
  // An answer that was opened and saved in a browser has a page around it.
  if (page.startsWith('answer:')) return plainReading(readSaved(document.body.textContent ?? '', file, url, moment), moment);
  return plainReading(withPopovers(document, readPage(document, url, moment), moment), moment);
}

/**
 * A saved list does not tell under which button its balloon opened. It is the order of a list of one; else it is read under a stand-in, which
 * is printed as null. A balloon saved by itself is a page of its own.
 */
function withPopovers(document: Document, reading: PageReading, moment: Moment): PageReading {
  const popovers = reading.page === 'order-list' ? findPopovers(document).filter((popover) => orderIdOfPopover(popover) === null) : [];
  if (popovers.length === 0) return reading;
  const owner = (reading.cardsSeen === 1 && onlyOne(reading.observations.map(({ orderId }) => orderId))) || NO_ORDER;
  const read = popovers.map((popover) => readPopover(popover, owner, moment));
  const observations = [...reading.observations, ...read.flatMap(({ observation }) => observation ?? [])];
  if (reading.cardsSeen > 0) return { ...reading, observations };
  return {
    ...reading,
    page: 'popover',
    cardsSeen: popovers.length,
    cardsRead: observations.length,
    observations,
    by: tallyOf(read.map(({ by }) => by)),
  };
}

/** The tracking answer names no order, its address does: without one it is read under a stand-in, which is printed as null. */
function readSaved(text: string, file: string, url: string | null, moment: Moment) {
  const reading = readAnswer(text, moment, { orderId: (url && (orderIdOfUrl(url) ?? orderAskedFor(url))) ?? NO_ORDER });
  if ('problem' in reading) throw new Error(`${file} ${PROBLEMS[reading.problem]}.`);
  return reading;
}

/** Several observations of one order are one order, as they would be in the browser. */
function ordersOf(observations: Observation[], zone: string): Order[] {
  const records = new Map<string, OrderRecord>();
  for (const seen of observations) records.set(seen.orderId, mergeObservation(records.get(seen.orderId) ?? null, seen));
  return [...records.values()].map((record) => settleOrder(record, zone));
}

function withJudgement(order: Order, moment: Moment) {
  const judgement = judgeOrder(order, DEFAULT_SETTINGS, moment);
  const parcels = order.parcels.map((parcel, index) => ({ ...parcel, stage: judgement.parcels[index]?.stage ?? 'none' }));
  return { ...order, orderId: order.orderId === NO_ORDER ? null : order.orderId, parcels, judgement: plainJudgement(judgement, sayInEnglish) };
}
