/** The outside of an answer: JSON or JSONP, which API it answers, and whether it succeeded. */
import { READING_APIS, type ReadingApi } from '../apis.ts';
import { type JsonRecord, listIn, recordIn, textIn } from './json.ts';
import { parse } from './parse.ts';

export { parse } from './parse.ts';

/**
 * Why an answer was not read. `stale`: its token had run out, and the page asks again by itself. `changed`: it succeeded, but holds nothing of
 * the form that we know.
 */
export type AnswerProblem = 'too-long' | 'not-json' | 'login' | 'captcha' | 'stale' | 'failed' | 'other-api' | 'changed';
export interface UnreadAnswer {
  problem: AnswerProblem;
  /** As the answer names it; null when it names none. */
  api: string | null;
}
export interface Envelope {
  api: ReadingApi;
  data: JsonRecord;
}
/** Characters. Real answers have some ten thousand. */
export const LONGEST_ANSWER = 5_000_000;

/** Beginnings of the codes of failed answers (`EXOIRED` is AliExpress's own spelling); seen in public clients, 2025-2026. */
const FAILURES: readonly (readonly [AnswerProblem, RegExp])[] = [
  ['login', /^FAIL_SYS_SESSION_EXPIRED/],
  ['captcha', /^(FAIL_SYS_USER_VALIDATE|RGV587)/],
  ['stale', /^FAIL_SYS_TOKEN_(EMPTY|EXOIRED|EXPIRED)/],
  ['failed', /^(?!SUCCESS)./],
];

/** Opens an answer's text. */
export function openAnswer(text: string): Envelope | UnreadAnswer {
  if (text.length > LONGEST_ANSWER) return { problem: 'too-long', api: null };
  const answer = recordIn(parse(text));
  if (!answer) return { problem: 'not-json', api: null };

  const named = textIn(answer.api);
  const api = READING_APIS.find((known) => known === named?.toLowerCase());
  if (named && !api) return { problem: 'other-api', api: named };
  const result = textIn(listIn(answer.ret)[0]) ?? '';
  const [problem] = FAILURES.find(([, code]) => code.test(result)) ?? [];
  if (problem) return { problem, api: named };

  const data = recordIn(answer.data);
  return api && data && result ? { api, data } : { problem: 'changed', api: named };
}
