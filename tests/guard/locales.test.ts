import { expect, test } from 'vitest';
import { readLocales, type Words } from './locale-files.ts';

/** What a translation lacks, has too much, or fills in wrongly, against English. */
function compare(english: Words, translation: Words): string[] {
  return [
    ...Object.keys(english).flatMap((key) =>
      key in translation ? comparePlaceholders(key, english, translation) : [`${key} is missing: translate it.`],
    ),
    ...Object.keys(translation).flatMap((key) => (key in english ? [] : [`${key} is not in en.json: delete it.`])),
  ];
}

function comparePlaceholders(key: string, english: Words, translation: Words): string[] {
  const [wanted, found] = [english, translation].map((words) => [...placeholdersOf(words[key] ?? '')].sort().join(' '));
  return wanted === found ? [] : [`${key} fills in "${found}" where English fills in "${wanted}".`];
}

/** `{name}` and `$1`, each once: plural forms repeat them. */
const placeholdersOf = (words: string): Set<string> => new Set(words.match(/\{\w+\}|\$\d/g));

test('every locale says what English says', () => {
  const locales = readLocales();
  const english = locales.get('en.json') ?? {};
  for (const [file, words] of locales) expect(compare(english, words), file).toEqual([]);
});

test.each([
  ['a missing key', {}, 'popup.left is missing: translate it.'],
  ['a key of its own', { 'popup.left': '{days} Tage: $1', 'popup.old': 'Alt' }, 'popup.old is not in en.json: delete it.'],
  ['a lost placeholder', { 'popup.left': 'Tage: $1' }, 'popup.left fills in "$1" where English fills in "$1 {days}".'],
  ['an invented placeholder', { 'popup.left': '{days} {Tage} $1' }, 'popup.left fills in "$1 {Tage} {days}" where English fills in "$1 {days}".'],
])('%s is noticed', (_name, translation, problem) => {
  expect(compare({ 'popup.left': '{days} left: $1 | {days} left: $1' }, translation)).toEqual([problem]);
});
