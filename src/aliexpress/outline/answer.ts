/** The outline of an answer: its keys, the types of its values, and shapes in place of all texts. */
import { READING_APIS } from '../apis.ts';
import { parse as parseAnswer } from '../wire/envelope.ts';
import { maskLink } from './links.ts';
import { isName, maskName, shapeOf } from './shapes.ts';

/** A list tells its form by its first entries. */
const MOST_ENTRIES = 3;
/** Deeper than any answer seen. */
const DEEPEST = 30;
/** Of a text that is no JSON the beginning tells what it is. */
const LONGEST_TEXT = 500;
/** AliExpress's own codes that readers go by: outcomes, blocks, a button, events. */
const CODES = /^(SUCCESS|FAIL_[A-Z_]+|RGV587_ERROR|(pc_om_list|detail)_[a-z_]+\d*|CONFIRM_GOODS|AE_[A-Z]+(_[A-Z]+)*)$/;
/** Whoever is named below such a key, not even the form of it is shown. */
const PERSONAL = /address|consignee|contact|email|phone|receiver|recipient/i;

/** Of an answer's text (JSON, or JSON in a callback) its outline as JSON; the shape of its beginning where it is neither. */
export function outlineOfAnswer(text: string): unknown {
  const answer = parseAnswer(text);
  return answer === undefined ? shapeOf(text.slice(0, LONGEST_TEXT)) : outlineOf(answer, 0);
}

function outlineOf(value: unknown, depth: number): unknown {
  if (depth > DEEPEST) return null;
  if (typeof value === 'string') return outlineOfText(value);
  if (typeof value === 'number') return Number.isInteger(value) ? 9 : 9.9;
  if (Array.isArray(value)) return value.slice(0, MOST_ENTRIES).map((entry) => outlineOf(entry, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  // Keys that differ in an id alone become one: one of them shows how all are made.
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [nameOf(key), PERSONAL.test(key) ? null : outlineOf(inner, depth + 1)]));
}

const nameOf = (key: string): string => (isName(key) ? maskName(key) : shapeOf(key));

function outlineOfText(text: string): string {
  if (READING_APIS.some((api) => api === text.toLowerCase())) return text;
  // An outcome has a sentence behind its code: `SUCCESS::...`.
  const [code = ''] = text.split('::');
  if (CODES.test(code)) return maskName(code);
  return /^(https?:)?\/\//.test(text) ? maskLink(text) : shapeOf(text);
}
