/** What a disk can make of a stored value. */
import type { Random } from './random.ts';

export function damage(value: unknown, random: Random): unknown {
  const kinds: (() => unknown)[] = [
    () => null,
    () => 7,
    () => 'x',
    () => [],
    () => ({ version: 1, value: null }),
    () => ({ version: 2, value: {} }),
    () => JSON.parse('{"__proto__": {"version": 1, "value": {}}, "version": "1"}'),
    () => withRandomBytes(JSON.stringify(value ?? null), random),
  ];
  return random.pick(kinds)();
}

/** One byte in twenty is another one. */
function withRandomBytes(json: string, random: Random): unknown {
  const text = [...json].map((each) => (random.chance(0.05) ? String.fromCharCode(random.whole(32, 126)) : each)).join('');
  try {
    const read: unknown = JSON.parse(text);
    // A few bytes can be spared by chance; what stays readable may say anything, and nobody could know.
    return text === json ? read : text;
  } catch {
    return text;
  }
}
