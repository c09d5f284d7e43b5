import { expect, test } from 'vitest';
import { type Guard, sourceFiles, walk } from './source-files.ts';

const CALLED = /^(test|it|describe|suite)(\.\w+)*\.(skip|only|todo|skipIf|runIf|fails)$/;

const runsEveryTest: Guard = (file) =>
  walk(file, (tell) => ({
    MemberExpression(node) {
      const called = file.text.slice(node.start, node.end);
      if (CALLED.test(called)) tell(node, `${called} leaves tests out: mend the test, or delete it.`);
    },
  }));

test('every test runs', () => {
  expect(sourceFiles(['tests']).flatMap(runsEveryTest)).toEqual([]);
});

test.each([
  "test.skip('x', f);",
  "describe.only('x', f);",
  "it.todo('x');",
  "test.concurrent.skip('x', f);",
  "test.skipIf(isSlow)('x', f);",
  "test.fails('x', f);",
])('%s is noticed', (text) => {
  expect(runsEveryTest({ path: 'tests/unit/x.test.ts', text })).toHaveLength(1);
});
