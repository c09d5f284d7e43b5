/** Records with other values, or with fewer. */

export const mapValues = <A, B>(values: Record<string, A>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));

export const filterValues = <T>(values: Record<string, T>, isKept: (value: T, name: string) => boolean): Record<string, T> =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => isKept(value, name)));
