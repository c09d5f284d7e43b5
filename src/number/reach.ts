/**
 * Which numbers a pattern can fit, and which it fits for sure, read off its source: so that a number meets only the few patterns that its length,
 * beginning, end and places of digits leave open. Knows the little that forms need, and refuses the rest: with bounded, unnested repetition no pattern
 * can be slow.
 */

/** A stretch of characters that are all of one set. */
interface Part {
  characters: string;
  least: number;
  most: number;
}
/** One of a pattern's alternatives, from beginning to end. */
export type Course = readonly Part[];

export const DIGITS = '0123456789';
/** A look ahead takes no characters, but narrows the pattern. */
const LOOK: Part = { characters: '', least: 0, most: 0 };

/** @param places the characters that can stand in each place of a number */
export const canFit = (course: Course, places: readonly string[]): boolean =>
  goes(course, places, (part, place) => [...place].some((character) => part.includes(character)));
/** True where every such number fits. */
export const isSureToFit = (course: Course, places: readonly string[]): boolean =>
  !course.includes(LOOK) && goes(course, places, (part, place) => [...place].every((character) => part.includes(character)));

/** Tries each length of each part; `goesInto` says whether a place can be of a part. */
function goes(course: Course, places: readonly string[], goesInto: (part: string, place: string) => boolean, step = 0, from = 0): boolean {
  const part = course[step];
  if (!part) return from === places.length;
  for (let at = from; ; at++) {
    if (at - from >= part.least && goes(course, places, goesInto, step + 1, at)) return true;
    const place = places[at];
    if (at - from === part.most || place === undefined || !goesInto(part.characters, place)) return false;
  }
}

/**
 * @returns one for every alternative
 * @throws {Error} where the pattern does not stand between ^ and $, or has more than characters, classes, groups, looks ahead and bounded repetition
 */
export function coursesOf({ source, flags }: RegExp): Course[] {
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

  function alternatives(): Course[] {
    const courses = sequence();
    while (take(/\|/y)) courses.push(...sequence());
    return courses;
  }
  function sequence(): Course[] {
    let courses: Course[] = [[]];
    while (!/[|)$]/.test(source.charAt(at))) {
      const ends = repeated(atom());
      courses = courses.flatMap((start) => ends.map((end) => [...start, ...end]));
    }
    return courses;
  }
  function atom(): Course[] {
    const [, character, characters] = take(/([A-Z0-9])|\[([A-Z0-9-]+)\]/y) ?? [];
    if (character) return [oneOf(character)];
    if (characters) return [oneOf(spelledOut(characters))];
    if (take(/\\d/y)) return [oneOf(DIGITS)];
    const [opening] = take(/\(\?[:=!]/y) ?? refuse();
    const inside = alternatives();
    take(opening === '(?:' ? /\)/y : /\$?\)/y);
    return opening === '(?:' ? inside : [[LOOK]];
  }
  function repeated(courses: Course[]): Course[] {
    if (take(/\?/y)) return [...courses, []];
    const [, least, most = least] = take(/\{(\d+)(?:,(\d+))?\}/y) ?? [];
    if (!least) return courses;
    // What has more than one character may not be repeated: that is how patterns become slow.
    const [[only, ...more] = [], ...others] = courses;
    if (only?.most !== 1 || more.length > 0 || others.length > 0) return refuse();
    return [[{ ...only, least: Number(least), most: Number(most) }]];
  }

  const courses = alternatives();
  if (flags !== '' || !source.startsWith('^') || source.slice(at) !== '$') refuse();
  return courses;
}

const oneOf = (characters: string): Course => [{ characters, least: 1, most: 1 }];

const spelledOut = (characters: string): string =>
  characters.replace(/(.)-(.)/g, (_, from: string, to: string) => {
    const first = from.charCodeAt(0);
    return Array.from({ length: to.charCodeAt(0) - first + 1 }, (__, i) => String.fromCharCode(first + i)).join('');
  });
