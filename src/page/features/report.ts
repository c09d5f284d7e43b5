/** Saves a report of the page in front of the buyer, for whoever follows AliExpress's changes. */
import { writeReport } from '../../aliexpress/outline/report.ts';
import type { Day } from '../../model/day.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { PageState } from '../state.ts';

/** Gives the name of the file. */
export function saveReport(document: Document, { page, readings, answer }: PageState, today: Day): string {
  const file = `trackguard-${page}-${today}.html`;
  saveFile(document, new Blob([writeReport(document, { readings, answer })], { type: 'text/html' }), file);
  return file;
}
