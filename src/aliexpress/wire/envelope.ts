/** The outside of an answer: JSON or JSONP, which API it answers, and whether it succeeded. */
import { READING_APIS, type ReadingApi } from '../apis.ts';
import { at, type JsonRecord, listIn, recordIn, textIn } from './json.ts';

/** Why an answer was not read. `changed`: it succeeded, but holds nothing of the form that we know. */
export type AnswerProblem = 'too-long' | 'not-json' | 'failed' | 'captcha' | 'other-api' | 'changed';
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

const CAPTCHA = /^(FAIL_SYS_USER_VALIDATE|RGV587)/;

/** Opens an answer's text. */
export function openAnswer(text: string): Envelope | UnreadAnswer {
  if (text.length > LONGEST_ANSWER) return { problem: 'too-long', api: null };
  const answer = recordIn(parse(text));
  if (!answer) return { problem: 'not-json', api: null };

  const named = textIn(answer.api);
  const api = READING_APIS.find((known) => known === named?.toLowerCase());
  if (named && !api) return { problem: 'other-api', api: named };
  const result = textIn(listIn(answer.ret)[0]) ?? '';
  if (CAPTCHA.test(result)) return { problem: 'captcha', api: named };
  if (result && !result.startsWith('SUCCESS')) return { problem: 'failed', api: named };

  const data = recordIn(at(answer, 'data'));
  return api && data && result ? { api, data } : { problem: 'changed', api: named };
}

/** The JSON in a text, with or without a callback around it; undefined when it is none. */
function parse(text: string): unknown {
  const json = /^\s*[\w$.]+\s*\(/.test(text) ? text.slice(text.indexOf('(') + 1, text.lastIndexOf(')')) : text;
  try {
    return JSON.parse(withExactNumbers(json));
  } catch {
    return undefined;
  }
}

/**
 * Puts whole numbers of 16 digits and more into quotes: parsing them as numbers would change the last digits of order ids. A string that is
 * cut off runs to the end, so that broken text takes no longer than whole text.
 */
const withExactNumbers = (json: string): string =>
  json.replace(/"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|-?\d[\d.eE+-]*/gs, (token) => (/^\d{16,}$/.test(token) ? `"${token}"` : token));
