/**
 * Helpers for parsed JSON of unknown shape. None of them throws. The same answer comes with scalars as strings ("true", "10") or as real
 * types, depending on how the page asked for it, so both are taken.
 */
export type JsonRecord = Readonly<Record<string, unknown>>;

export const recordIn = (value: unknown): JsonRecord | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRecord) : null;

export const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

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

/** What stands at a path of keys, or undefined. */
export const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => {
    const record = recordIn(inner);
    return record && Object.hasOwn(record, key) ? record[key] : undefined;
  }, value);
