/** `npm run judge -- FILE [--now ISO]`: the judgement of one order, given as JSON in the form of `src/model/order.ts`. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { judgeOrder } from '../advice/judge.ts';
import { OrderSchema } from '../model/order.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { parseJson } from './json-file.ts';
import { plainJudgement } from './plain.ts';
import { runCommand } from './run-command.ts';
import { sayInEnglish } from './words.ts';

await runCommand(({ files: [file], moment }) => {
  if (!file) throw new Error('Name the file that holds the order.');
  const order = v.safeParse(OrderSchema, parseJson(readFileSync(file, 'utf8'), file));
  if (!order.success) {
    const [issue] = order.issues;
    throw new Error(`${file} is not an order: ${v.getDotPath(issue) ?? 'the whole file'}: ${issue.message}`);
  }
  return plainJudgement(judgeOrder(order.output, DEFAULT_SETTINGS, moment), sayInEnglish);
});
