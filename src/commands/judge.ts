/** `npm run judge -- FILE [--now ISO]`: the judgement of one order, given as JSON in the form of `src/model/order.ts` or as `read` prints it. */
import { readFileSync } from 'node:fs';
import { judgeOrder } from '../advice/judge.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { parseOrder } from './order-file.ts';
import { plainJudgement } from './plain.ts';
import { runCommand } from './run-command.ts';
import { sayInEnglish } from './words.ts';

await runCommand(({ files: [file], moment }) => {
  if (!file) throw new Error('Name the file that holds the order.');
  return plainJudgement(judgeOrder(parseOrder(readFileSync(file, 'utf8'), file), DEFAULT_SETTINGS, moment), sayInEnglish);
});
