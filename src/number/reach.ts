/**
 * Which numbers a pattern can fit at all, read off its source, so that a number meets only the few patterns of its length and first character.
 * Knows the little that formats need, and refuses the rest: with bounded, unnested repetition no pattern can be slow.
 */

export interface Reach {
  /** The shortest and the longest number; not every length between must fit. */
  least: number;
  most: number;
  /** The characters that it can begin with. */
  starts: string;
  /** Digits of any value and nothing else. */
  isAnyDigits: boolean;
}
const DIGITS = '0123456789';
const NOTHING: Reach = { least: 0, most: 0, starts: '', isAnyDigits: true };

const followed = (first: Reach, next: Reach): Reach => ({
  least: first.least + next.least,
  most: first.most + next.most,
  starts: first.least === 0 ? first.starts + next.starts : first.starts,
  isAnyDigits: first.isAnyDigits && next.isAnyDigits,
});
const either = (one: Reach, other: Reach): Reach => ({
  least: Math.min(one.least, other.least),
  most: Math.max(one.most, other.most),
  starts: one.starts + other.starts,
  isAnyDigits: one.isAnyDigits && other.isAnyDigits,
});
const oneOf = (characters: string): Reach => ({ least: 1, most: 1, starts: characters, isAnyDigits: characters === DIGITS });

/** @throws {Error} where the pattern does not stand between ^ and $, or has more than characters, classes, groups, looks ahead and bounded repetition */
export function reachOf({ source, flags }: RegExp): Reach {
  let at = 1;
  const refuse = (): never => {
    throw new Error(`/${source}/ has at ${at} what no form may have.`);
  };
  const take = (form: RegExp): RegExpExecArray | null => {
    form.lastIndex = at;
    const found = form.exec(source);
    if (found) at = form.lastIndex;
    return found;
  };

  function alternatives(): Reach {
    let reach = sequence();
    while (take(/\|/y)) reach = either(reach, sequence());
    return reach;
  }
  function sequence(): Reach {
    let reach = NOTHING;
    while (!/[|)$]/.test(source[at] ?? '$')) reach = followed(reach, repeated(atom()));
    return reach;
  }
  function atom(): Reach {
    const [, character, characters] = take(/([A-Z0-9])|\[([A-Z0-9-]+)\]/y) ?? [];
    if (character) return oneOf(character);
    if (characters) return oneOf(spelledOut(characters));
    if (take(/\\d/y)) return oneOf(DIGITS);
    const [opening] = take(/\(\?[:=!]/y) ?? refuse();
    const inside = alternatives();
    if (!take(opening === '(?:' ? /\)/y : /\$?\)/y)) refuse();
    // A look ahead takes no characters; that it narrows the pattern matters only to those of digits alone.
    return opening === '(?:' ? inside : { ...NOTHING, isAnyDigits: false };
  }
  function repeated(reach: Reach): Reach {
    if (take(/\?/y)) return { ...reach, least: 0 };
    const found = take(/\{(\d+)(?:,(\d+))?\}/y);
    if (!found) return reach;
    // What varies in itself may not be repeated: that is how patterns become slow.
    if (reach.least !== reach.most) refuse();
    return { ...reach, least: reach.least * Number(found[1]), most: reach.most * Number(found[2] ?? found[1]) };
  }

  const reach = alternatives();
  if (flags !== '' || !source.startsWith('^') || source.slice(at) !== '$') refuse();
  return { ...reach, starts: [...new Set(reach.starts)].join('') };
}

const spelledOut = (characters: string): string =>
  characters.replace(/(.)-(.)/g, (_, from: string, to: string) => {
    const first = from.charCodeAt(0);
    return Array.from({ length: to.charCodeAt(0) - first + 1 }, (__, i) => String.fromCharCode(first + i)).join('');
  });
