/** The report of a changed page: one HTML file that holds the outline of the page and of an answer, and how each way of reading went. */
import * as v from 'valibot';
import { type ReadingHealth, ReadingHealthSchema } from '../../model/health.ts';
import { outlineOfAnswer } from './answer.ts';
import { maskLink } from './links.ts';
import { outlineOf } from './page.ts';

const MARK = 'trackguard-report';
const NOTE =
  'A page of AliExpress as Trackguard saw it. Every word, number, id, link and picture is masked: Aaaa stands for a word, 99 for a number.';

const ReportSchema = v.object({
  /** With masked ids. */
  url: v.string(),
  /** When each way went how is nobody's business: its times are left out. */
  readings: v.array(v.omit(ReadingHealthSchema, ['seenAt', 'visit'])),
  answer: v.nullable(v.object({ api: v.string(), outline: v.unknown() })),
});
export type Report = v.InferOutput<typeof ReportSchema>;

export interface Reported {
  readings: readonly ReadingHealth[];
  /** The answer that could not be read, or another one of the page; null when none was heard. */
  answer: { api: string; text: string } | null;
}

/** The file's text. Nothing of the page's own words is in it. */
export function writeReport(document: Document, { readings, answer }: Reported): string {
  const report: Report = {
    url: maskLink(document.URL),
    readings: readings.map(({ seenAt: _, visit: __, ...reading }) => reading),
    answer: answer && { api: answer.api, outline: outlineOfAnswer(answer.text) },
  };
  const language = /^[a-z]{2}/.exec(document.documentElement.lang)?.[0] ?? 'en';
  return `<!doctype html>
<!-- ${NOTE} -->
<html lang="${language}">
<head><meta charset="utf-8"><title>Trackguard: an outline of a page</title>
<script type="application/json" id="${MARK}">
${JSON.stringify(report, null, 1).replaceAll('<', '\\u003c')}
</script></head>
${outlineOf(document.body)}
</html>
`;
}

/** What a report says beside its page; null when the document is no report. Throws a sentence for one that is broken. */
export function findReport(document: Document): Report | null {
  const text = document.getElementById(MARK)?.textContent;
  if (text === undefined || text === null) return null;
  const report = v.safeParse(v.pipe(v.string(), v.parseJson(), ReportSchema), text);
  if (!report.success) throw new Error(`The report in this file is broken: ${report.issues[0].message}`);
  return report.output;
}
