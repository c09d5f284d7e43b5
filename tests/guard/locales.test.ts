import { expect, test } from 'vitest';
import { pluralFormsOf } from '../../src/ui/plurals.ts';
import { readLocales, type Words } from './locale-files.ts';

/** What a translation lacks, has too much, or fills in wrongly, against English. */
function compare(english: Words, translation: Words): string[] {
  return [
    ...Object.keys(english).flatMap((key) =>
      key in translation ? comparePlaceholders(key, english, translation) : [`${key} is missing: translate it.`],
    ),
    ...Object.keys(translation).flatMap((key) => (key in english ? [] : [`${key} is not in en.json: delete it.`])),
    ...Object.keys(english).flatMap((key) => compareForms(key, english, translation)),
  ];
}

/** The plural forms of a text: one for every count, or those of the language, and one more for none at all where English has that. */
function compareForms(key: string, english: Words, translation: Words): string[] {
  const count = ({ [key]: words = '' }: Words): number => words.split(' | ').length;
  const wanted = (words: Words): number => pluralFormsOf(words['words.language'] ?? 'en').length;
  if (count(english) === 1 || count(translation) === 1) return [];
  const expected = wanted(translation) + count(english) - wanted(english);
  return count(translation) === expected ? [] : [`${key} has ${count(translation)} plural forms where its language has ${expected}.`];
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
  [
    'a plural form too few',
    { 'popup.left': '{days} дня: $1 | {days} дней: $1', 'words.language': 'ru' },
    'popup.left has 2 plural forms where its language has 3.',
  ],
])('%s is noticed', (_name, translation, problem) => {
  const english = { 'popup.left': '{days} left: $1 | {days} left: $1', 'words.language': 'en' };
  expect(compare(english, { 'words.language': 'en', ...translation })).toEqual([problem]);
});
