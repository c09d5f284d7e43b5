/** What can go wrong with an answer. */
import type { Fault } from './choices.ts';

interface Answer {
  api: string;
  v: string;
  ret: string[];
  data: unknown;
}
interface Spoilt {
  answer: Record<string, unknown> | Answer;
  /** What becomes of its text. */
  cut: (text: string) => string;
}

const HUGE_CHARACTERS = 5_200_000;

/**
 * The answer, or its text, with this fault; as it is for `none`, for `empty`, where the orders are left out before, and for `drawn-total`,
 * which is in the page alone.
 */
export function spoil(answer: Answer, fault: Fault): Spoilt {
  const whole = (text: string) => text;
  const failed = (code: string): Spoilt => ({ answer: { ...answer, ret: [code], data: {} }, cut: whole });
  switch (fault) {
    case 'logged-out':
      return failed('FAIL_SYS_SESSION_EXPIRED::Session expired');
    case 'captcha':
      return failed('FAIL_SYS_USER_VALIDATE::Please slide to verify');
    case 'error':
      return failed('FAIL_SYS_TRAFFIC_LIMIT::Too many requests');
    case 'not-json':
      return { answer, cut: () => '<html><body><h1>502 Bad Gateway</h1></body></html>' };
    case 'truncated':
      return { answer, cut: (text) => text.slice(0, text.length / 2) };
    case 'huge':
      return { answer: { ...answer, padding: 'x'.repeat(HUGE_CHARACTERS) }, cut: whole };
    case 'other-api':
      return { answer: { ...answer, api: 'mtop.aliexpress.cart.count', data: { count: 3 } }, cut: whole };
    case 'no-id':
      return { answer: { ...answer, data: withoutOneId(answer.data) }, cut: whole };
    case 'changed':
      return { answer: { ...answer, data: withOtherNames(answer.data) }, cut: whole };
    case 'no-total':
      return { answer: { ...answer, data: withoutTotals(answer.data) }, cut: whole };
    default:
      return { answer, cut: whole };
  }
}

/** Every trace of one order's id is gone. */
function withoutOneId(data: unknown): unknown {
  const text = JSON.stringify(data);
  const [id] = /\b8\d{15}\b/.exec(text) ?? [];
  return id ? JSON.parse(text.replaceAll(`:${id}`, ':""').replaceAll(id, '')) : data;
}

const withoutTotals = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data, (key, value) => (['totalPriceText', 'formatPriceInfo'].includes(key) ? undefined : value)));

/** Every key and tag reads backwards: a layout of tomorrow, that only the page's own script understands. */
function withOtherNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withOtherNames);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [backwards(key), key === 'tag' ? backwards(String(inner)) : withOtherNames(inner)]),
  );
}
const backwards = (text: string): string => [...text].toReversed().join('');
