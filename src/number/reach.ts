/**
 * Which numbers a pattern can fit at all, read off its source, so that a number meets only the few patterns of its length, beginning and end.
 * Knows the little that forms need, and refuses the rest: with bounded, unnested repetition no pattern can be slow.
 */

/** Of one of the pattern's alternatives. */
export interface Reach {
  least: number;
  most: number;
  /** The characters that can stand in these places. */
  first: string;
  second: string;
  last: string;
  /** How many characters say it all: the others are digits of any value. Infinite where that depends on more. */
  told: number;
}
const DIGITS = '0123456789';
const NOTHING: Reach = { least: 0, most: 0, first: '', second: '', last: '', told: 0 };

const oneOf = (characters: string): Reach => ({
  ...NOTHING,
  least: 1,
  most: 1,
  first: characters,
  last: characters,
  told: characters === DIGITS ? 0 : 1,
});
const followed = (start: Reach, end: Reach): Reach => ({
  least: start.least + end.least,
  most: start.most + end.most,
  first: start.first + (start.least === 0 ? end.first : ''),
  second: start.second + (start.least <= 1 && start.most >= 1 ? end.first : '') + (start.least === 0 ? end.second : ''),
  last: end.last + (end.least === 0 ? start.last : ''),
  told: end.told === 0 ? start.told : start.least === start.most ? Math.max(start.told, start.most + end.told) : Number.POSITIVE_INFINITY,
});

/**
 * @returns one for every alternative
 * @throws {Error} where the pattern does not stand between ^ and $, or has more than characters, classes, groups, looks ahead and bounded repetition
 */
export function reachesOf({ source, flags }: RegExp): Reach[] {
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

  function alternatives(): Reach[] {
    const reaches = sequence();
    while (take(/\|/y)) reaches.push(...sequence());
    return reaches;
  }
  function sequence(): Reach[] {
    let reaches = [NOTHING];
    while (!/[|)$]/.test(source.charAt(at))) {
      const ends = repeated(atom());
      reaches = reaches.flatMap((start) => ends.map((end) => followed(start, end)));
    }
    return reaches;
  }
  function atom(): Reach[] {
    const [, character, characters] = take(/([A-Z0-9])|\[([A-Z0-9-]+)\]/y) ?? [];
    if (character) return [oneOf(character)];
    if (characters) return [oneOf(spelledOut(characters))];
    if (take(/\\d/y)) return [oneOf(DIGITS)];
    const [opening] = take(/\(\?[:=!]/y) ?? refuse();
    const inside = alternatives();
    take(opening === '(?:' ? /\)/y : /\$?\)/y);
    // A look ahead takes no characters, but narrows the pattern.
    return opening === '(?:' ? inside : [{ ...NOTHING, told: Number.POSITIVE_INFINITY }];
  }
  function repeated(reaches: Reach[]): Reach[] {
    if (take(/\?/y)) return [...reaches, NOTHING];
    const [, least, most = least] = take(/\{(\d+)(?:,(\d+))?\}/y) ?? [];
    if (!least) return reaches;
    // What has more than one character may not be repeated: that is how patterns become slow.
    const [one = NOTHING, ...others] = reaches;
    if (one.most !== 1 || others.length > 0) refuse();
    return [{ ...one, least: Number(least), most: Number(most), second: Number(most) > 1 ? one.first : '', told: one.told * Number(most) }];
  }

  const reaches = alternatives();
  if (flags !== '' || !source.startsWith('^') || source.slice(at) !== '$') refuse();
  return reaches;
}

const spelledOut = (characters: string): string =>
  characters.replace(/(.)-(.)/g, (_, from: string, to: string) => {
    const first = from.charCodeAt(0);
    return Array.from({ length: to.charCodeAt(0) - first + 1 }, (__, i) => String.fromCharCode(first + i)).join('');
  });
