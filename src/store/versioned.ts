/** Stored values carry the version of their shape, are brought up to date on loading, and are checked before anybody believes them. */
import * as v from 'valibot';

export interface Shape<T> {
  pack(value: T): { version: number; value: T };
  /** The value, or null when it is broken or newer than this version of the extension. */
  unpack(stored: unknown): T | null;
  /** True for what a newer version wrote. */
  isOfNewer(stored: unknown): boolean;
}

/** `migrations[n]` turns a value of version n+1 into one of version n+2; the current version is one more than there are migrations. */
export function shapeOf<T>(schema: v.GenericSchema<unknown, T>, migrations: readonly ((old: unknown) => unknown)[] = []): Shape<T> {
  const version = migrations.length + 1;
  const Stored = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(version)), value: v.unknown() });
  const Newer = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(version + 1)) });
  return {
    isOfNewer: (stored) => v.is(Newer, stored),
    pack: (value) => ({ version, value }),
    unpack(stored) {
      const found = v.safeParse(Stored, stored);
      if (!found.success) return null;
      const current = migrations.slice(found.output.version - 1).reduce((value, migrate) => migrate(value), found.output.value);
      const checked = v.safeParse(schema, current);
      return checked.success ? checked.output : null;
    },
  };
}
