import { expect, test } from 'vitest';
import { type Guard, sourceFiles } from './source-files.ts';

const MOST_LINES = 250;
/** One row per format, with its examples: a table is read by searching, not from top to bottom. */
const TABLES = 'src/number/formats/';

const staysShort: Guard = ({ path, text }) => {
  const lines = text.trimEnd().split('\n').length;
  return lines > MOST_LINES ? [`${path} has ${lines} lines, over ${MOST_LINES}: which second thing in it wants a file of its own?`] : [];
};

test('no file is long', () => {
  const files = sourceFiles(['src', 'entrypoints']).filter(({ path }) => !path.startsWith(TABLES));
  expect(files.flatMap(staysShort)).toEqual([]);
});

test('a long file is noticed', () => {
  expect(staysShort({ path: 'src/page/x.ts', text: 'x();\n'.repeat(MOST_LINES + 1) })).toHaveLength(1);
  expect(staysShort({ path: 'src/page/x.ts', text: 'x();\n'.repeat(MOST_LINES) })).toEqual([]);
});
