import type { Listing } from '../../src/advice/listing.ts';
import { sayInEnglish } from '../../src/commands/words.ts';
import type { OrderView } from '../../src/model/view.ts';
import type { TestBrowser } from '../browser/harness/browser.ts';
import { CAST } from '../world/cast.ts';

/** Prints a line for each order: what it is there for, how long it is protected, and its warnings. */
export async function printOrders(browser: TestBrowser): Promise<void> {
  const orders = await browser.inExtension(async (): Promise<OrderView[]> => {
    const { rows } = (await chrome.runtime.sendMessage({ trackguard: 'list', data: [] })) as Listing;
    const ids = rows.map(({ id }) => id);
    const { views } = (await chrome.runtime.sendMessage({ trackguard: 'list', data: ids })) as Listing;
    return ids.flatMap((id) => views.find(({ order }) => order.orderId === id) ?? []);
  });
  const rows = orders.map((view) => [view.order.orderId, nameOf(view), view.judgement.level, daysOf(view), warningsOf(view)]);
  const head = ['order', 'the cast calls it', 'level', 'days left', 'warnings'];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of [head, ...rows]) console.log(row.map((cell, column) => cell.padEnd(column < 4 ? (widths[column] ?? 0) : 0)).join('  '));
  console.log(`${orders.length} orders`);
}

const nameOf = ({ order }: OrderView): string => CAST.find(({ id }) => id === order.orderId)?.name ?? '-';
const warningsOf = ({ judgement }: OrderView): string => judgement.warnings.map(({ id, what }) => `${id} ${sayInEnglish(what)}`).join(' ');

function daysOf({ judgement: { deadline, isOpen } }: OrderView): string {
  if (!deadline || !isOpen) return '-';
  return `${deadline.source === 'estimated' ? 'about ' : ''}${deadline.daysLeft}`;
}
