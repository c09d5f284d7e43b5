import { expect, test } from 'vitest';
import { filesIn, type Guard, readComments, sourceFiles, walk } from './source-files.ts';

const SUPPRESSION = /@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable/;

const suppressesNothing: Guard = (file) => [
  ...walk(file, (tell) => ({ TSAnyKeyword: (node) => tell(node, 'any switches the type check off: say what it is, or `unknown` and check it.') })),
  ...readComments(file, (comment) => (SUPPRESSION.test(comment) ? 'a warning is silenced here: mend what it warns of.' : null)),
];

test('no type or lint warning is silenced', () => {
  const files = [...sourceFiles(['src', 'entrypoints', 'tests']), ...filesIn(['tests/setup'], /\.mjs$/)];
  expect(files.flatMap(suppressesNothing)).toEqual([]);
});

test.each([
  'let x: any;',
  'const x = y as any;',
  '// @ts-ignore\nx();',
  '/* @ts-expect-error */ x();',
  '// @ts-nocheck',
  '// biome-ignore lint: no\nx();',
])('%s is noticed', (text) => {
  expect(suppressesNothing({ path: 'src/model/x.ts', text })).toHaveLength(1);
});
