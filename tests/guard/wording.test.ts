import { expect, test } from 'vitest';
import { readLocales, type Words } from './locale-files.ts';

/**
 * Wordings that buyers did not understand, that name a thing otherwise than the rest does, or that speak in AliExpress's name; each has a
 * plainer one in the locale files.
 */
const BANNED: Record<string, readonly RegExp[]> = {
  'en.json': [
    /\bscan(s|ned)?\b/i,
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
  'es.json': [/Probable seguimiento/, /Vuelve a mirar/, /Número dudoso/, /escane/i, /novedad/i, /se admite/],
  'fr.json': [
    /sourdine/i,
    /Chiffre de contrôle/i,
    /signe de vie/,
    /\bscan/i,
    /Numéro douteux/,
    /Fin de protection$/,
    /fini[rt] ce soir/,
    /est accepté/,
  ],
  'pt_BR.json': [/Rastreio provável/, /Código duvidoso/, /escane/i, /rastreamento/i, /atualização do rastreio/i, /^Está voltando$/, /é aceita/],
  'ru.json': [
    /выезда из своей страны/,
    /незаметно/,
    /лист доказательств/i,
    /Номер сомнителен/,
    /скан/i,
    /отметка|отметок/i,
    /возможно, сегодня/,
    /принимают до/,
  ],
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
