/** The file in which a buyer keeps records that this version could not read. */
import * as v from 'valibot';

/** As a file holds it: each record as it was stored, by the key under which it was set aside. */
export const AsideFileSchema = v.object({
  trackguard: v.literal('set aside'),
  records: v.record(v.pipe(v.string(), v.regex(/^(?:newer|broken):order:\d{14,19}(?:#\d+)?$/)), v.unknown()),
});
export type AsideFile = v.InferOutput<typeof AsideFileSchema>;

/** Null for anything else than such a file. */
export function readAsideFile(words: string): AsideFile | null {
  try {
    const read = v.safeParse(AsideFileSchema, JSON.parse(words));
    return read.success ? read.output : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** What became of a file: orders that are known again, and records that still cannot be read. */
export interface Returned {
  back: number;
  stillAside: number;
}
