import { expect, test } from 'vitest';
import { readLocales, type Words } from './locale-files.ts';

/** Wordings that buyers did not understand, or that speak in AliExpress's name; each has a plainer one in the locale files. */
const BANNED: Record<string, readonly RegExp[]> = {
  'en.json': [
    /\bscans?\b/i,
    /\b(is|are) taken\b/,
    /out of sight/,
    /Not told/,
    /How reading goes/,
    /^Way$/,
    /could not be understood/,
    /names no real country/,
    /check digit/i,
    /first[ -]leg/i,
    /You are protected until/,
    /\bS10\b/,
  ],
  'es.json': [/Probable seguimiento/, /Vuelve a mirar/],
  'fr.json': [/sourdine/i, /Chiffre de contrôle/i, /signe de vie/, /\bscans?\b/i],
  'pt_BR.json': [/Rastreio provável/],
  'ru.json': [/выезда из своей страны/, /незаметно/, /лист доказательств/i],
};

const bannedIn = (file: string, words: Words): string[] =>
  Object.entries(words).flatMap(([key, said]) =>
    (BANNED[file] ?? []).filter((wording) => wording.test(said)).map((wording) => `${file} ${key} says ${wording}: say it plainer.`),
  );

test('no locale says what buyers do not understand', () => {
  expect([...readLocales()].flatMap(([file, words]) => bannedIn(file, words))).toEqual([]);
});

test('a banned wording is noticed', () => {
  expect(bannedIn('en.json', { 'badge.last': 'Last scan' })).toHaveLength(1);
});
