/** What a report of a changed page tells whoever follows the change. */
import type { Moment } from '../advice/judge.ts';
import { readPage } from '../aliexpress/dom/read-page.ts';
import { orderIdOfUrl } from '../aliexpress/order-ids.ts';
import type { Report } from '../aliexpress/outline/report.ts';
import { type AnswerReading, readAnswer } from '../aliexpress/wire/read-answer.ts';
import { fieldsAlwaysOn } from '../model/health.ts';

/**
 * What is read of the masked page by its structure. A field of words cannot be read there: then `shapes` has what stands in its place.
 * `live` is what was read of the real page; `gone` names the fields of every order that neither tells, and for which nothing stands.
 */
export function plainReport(document: Document, report: Report, url: string, moment: Moment) {
  const { observations, ...reading } = readPage(document, url, moment);
  const shapes: Record<string, string> = Object.assign({}, ...observations.map(({ unread }) => unread));
  const live = report.readings.find(({ page }) => page === reading.page);
  const found = { ...live?.fields, ...reading.by, ...shapes };
  const gone = fieldsAlwaysOn(reading.page).filter((field) => !(field in found));
  return { ...reading, shapes, gone, orders: [], live: report.readings, answer: report.answer && plainAnswer(report, moment) };
}

function plainAnswer(report: Report, moment: Moment) {
  const reading = readReportedAnswer(report, moment);
  if (!reading || 'problem' in reading) return reading;
  const { observations: _, ...counts } = reading;
  return counts;
}

/** Null when the report holds no answer. */
export function readReportedAnswer({ url, answer }: Report, moment: Moment): AnswerReading | null {
  return answer && readAnswer(JSON.stringify(answer.outline), moment, { orderId: orderIdOfUrl(url) ?? undefined });
}
