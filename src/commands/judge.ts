/**
 * `npm run judge -- FILE [OTHER...] [--now ISO] [--reminder-days N] [--no-fair]`: the judgement of one order, given as JSON in the form of
 * `src/model/order.ts` or as `read` prints it.
 *
 * The other files are the buyer's other orders, which may show the same tracking number; the options are the buyer's settings.
 */
import { readFileSync } from 'node:fs';
import { judgeOrder } from '../advice/judge.ts';
import { indexByNumber, siblingsOf } from '../advice/siblings.ts';
import { DEFAULT_SETTINGS, REMINDER_DAYS, readReminderDays } from '../model/settings.ts';
import { parseOrder } from './order-file.ts';
import { plainJudgement } from './plain.ts';
import { runCommand } from './run-command.ts';
import { sayInEnglish } from './words.ts';

await runCommand(['reminder-days', 'fair'], ({ files, values, moment }) => {
  const [order, ...others] = files.map((file) => parseOrder(readFileSync(file, 'utf8'), file));
  if (!order) throw new Error('Name the file that holds the order.');
  const settings = { ...DEFAULT_SETTINGS, reminderDays: readDays(values['reminder-days']), isFair: values.fair ?? DEFAULT_SETTINGS.isFair };
  return plainJudgement(judgeOrder(order, settings, moment, siblingsOf(order, indexByNumber(others))), sayInEnglish);
});

function readDays(given: string | undefined): number {
  if (given === undefined) return DEFAULT_SETTINGS.reminderDays;
  const days = readReminderDays(given);
  if (days !== null) return days;
  throw new Error(`--reminder-days wants whole days from ${REMINDER_DAYS.least} to ${REMINDER_DAYS.most}, not "${given}".`);
}
