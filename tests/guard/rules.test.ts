import { expect, test } from 'vitest';
import { RULES } from '../../src/advice/rules/index.ts';
import { classify, type NumberContext } from '../../src/number/classify.ts';
import { readLocales } from './locale-files.ts';
import { readFile, sourceFiles, walk } from './source-files.ts';

/** Rules that speak as the verdict of a number alone, each with a number to prove it. */
const VERDICT_EXAMPLES: Record<string, string | [string, NumberContext]> = {
  N01: 'RB123456785CN',
  N02: 'RB123456785CN',
  N04: 'CP123456785CN',
  N05: 'EA123456785CN',
  N06: 'UF123456785SE',
  N07: 'RB123456785SG',
  N08: 'UA123456785YP',
  N09: 'RH123456785HK',
  N11: 'RU58203917',
  N15: 'LP00123456789012',
  N23: 'LP00123456789012 AP00123456789012',
  N22: ['LP00123456789012', { carrier: 'Correos' }],
};
const ID = /^[NTPD]\d\d$/;

const listed = [...readFile('src/advice/RULES.md').text.matchAll(/^\| ([NTPD]\d\d) \|[^|]+\|[^|]+\|$/gm)].flatMap(([, id]) => id ?? []);
const entries = [...RULES.map(({ id }) => id), ...Object.keys(VERDICT_EXAMPLES)];
const texts = Object.keys(readLocales().get('en.json') ?? {});

/** Every string in the unit tests that names a rule. */
const testTitles = sourceFiles(['tests/unit']).flatMap((file) => {
  const titles: string[] = [];
  walk(file, () => ({
    Literal({ value }) {
      if (typeof value === 'string' && /\b[NTPD]\d\d\b/.test(value)) titles.push(value);
    },
  }));
  return titles;
});

test('RULES.md lists every rule once, in order', () => {
  expect(listed).toEqual([...new Set(listed)]);
  expect(listed.toSorted()).toEqual(entries.toSorted());
});

test.each(listed)('%s has a text', (id) => {
  const example = VERDICT_EXAMPLES[id];
  if (example === undefined)
    expect(
      texts.filter((key) => key.startsWith(`advice.${id}.`)),
      'write it in assets/locales/en.json',
    ).not.toEqual([]);
  else {
    const [number, context] = typeof example === 'string' ? [example] : example;
    expect(classify(number, context)).toMatchObject({ rules: expect.arrayContaining([id]), why: expect.arrayContaining([expect.anything()]) });
  }
});

test.each(listed)('%s has a test that is named after it', (id) => {
  expect(
    testTitles.some((title) => new RegExp(`\\b${id}\\b`).test(title)),
    `name a test of tests/unit after ${id}`,
  ).toBe(true);
});

test('every text of a rule belongs to one that is listed', () => {
  const ids = texts.flatMap((key) => key.match(/^advice\.(\w+)\./)?.[1] ?? []).filter((name) => ID.test(name));
  expect(ids.filter((id) => !listed.includes(id))).toEqual([]);
});
