/**
 * Helpers for parsed JSON of unknown shape. None of them throws. The same answer comes with scalars as strings ("true", "10") or as real
 * types, depending on how the page asked for it, so both are taken.
 */
import { parse } from './parse.ts';

export type JsonRecord = Readonly<Record<string, unknown>>;

/** A part may be JSON within a string. */
const open = (value: unknown): unknown => (typeof value === 'string' && /^\s*[[{]/.test(value) ? parse(value) : value);

export function recordIn(value: unknown): JsonRecord | null {
  const opened = open(value);
  return typeof opened === 'object' && opened !== null && !Array.isArray(opened) ? (opened as JsonRecord) : null;
}

export function arrayIn(value: unknown): readonly unknown[] | null {
  const opened = open(value);
  return Array.isArray(opened) ? opened : null;
}

export const listIn = (value: unknown): readonly unknown[] => arrayIn(value) ?? [];

export const recordsIn = (value: unknown): readonly JsonRecord[] =>
  listIn(value)
    .map(recordIn)
    .filter((entry) => entry !== null);

/** A text that says something, or a number as text; else null. */
export const textIn = (value: unknown): string | null =>
  typeof value === 'string' ? value.trim() || null : typeof value === 'number' && Number.isFinite(value) ? String(value) : null;

export const numberIn = (value: unknown): number | null => {
  const text = textIn(value);
  return text !== null && Number.isFinite(Number(text)) ? Number(text) : null;
};

export const flagIn = (value: unknown): boolean => value === true || value === 'true';

const DEEPEST = 8;

/** Every text in a part of an answer, one after the other, without the tags of rich text. */
export function allTextIn(value: unknown, depth = 0): string {
  const opened = open(value);
  if (typeof opened === 'string') return opened.replace(/<[^>]{0,500}>/g, ' ');
  if (typeof opened !== 'object' || opened === null || depth > DEEPEST) return '';
  return Object.values(opened)
    .map((inner) => allTextIn(inner, depth + 1))
    .filter(Boolean)
    .join(' · ');
}

/** What stands at a path of keys, or undefined. */
export const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => {
    const record = recordIn(inner);
    return record && Object.hasOwn(record, key) ? record[key] : undefined;
  }, value);
