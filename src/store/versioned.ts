/** Stored values carry the version of their shape, are brought up to date on loading, and are checked before anybody believes them. */
import * as v from 'valibot';

export interface Shape<T> {
  pack(value: T): { version: number; value: unknown };
  /** The value, or null when it is broken or newer than this version of the extension. */
  unpack(stored: unknown): T | null;
  /** True for what a newer version wrote. */
  isOfNewer(stored: unknown): boolean;
}

/** Turns a value of one version into one of the next. */
export interface Migration {
  name: string;
  /** From this day on it may be dropped: whoever has not opened the browser for so long has no open order left. */
  dropOn: `${number}-${number}-${number}`;
  apply(old: unknown): unknown;
}

/** How a value is written, and read back before it is checked. */
export interface Form<T> {
  write(value: T): unknown;
  read(stored: unknown): unknown;
}
const AS_IT_IS: Form<unknown> = { write: (value) => value, read: (stored) => stored };

/** `migrations[n]` turns a value of version n+1 into one of version n+2; the current version is one more than there are migrations. */
export function shapeOf<T>(
  schema: v.GenericSchema<unknown, T>,
  migrations: readonly Migration[] = [],
  { write, read }: Form<T> = AS_IT_IS,
): Shape<T> {
  const version = migrations.length + 1;
  const Stored = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(version)), value: v.unknown() });
  const Newer = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(version + 1)) });
  return {
    isOfNewer: (stored) => v.is(Newer, stored),
    pack: (value) => ({ version, value: write(value) }),
    unpack(stored) {
      const found = v.safeParse(Stored, stored);
      if (!found.success) return null;
      const current = migrations.slice(found.output.version - 1).reduce((value, { apply }) => apply(value), found.output.value);
      const checked = v.safeParse(schema, read(current));
      return checked.success ? checked.output : null;
    },
  };
}
