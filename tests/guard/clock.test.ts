import type { ESTree } from 'vite';
import { expect, test } from 'vitest';
import { PURE_LAYERS } from './layers.ts';
import { type Guard, sourceFiles, walk } from './source-files.ts';

const MESSAGE = 'pure code reads no clock: take `now` as a parameter.';
const CLOCKS = ['Date.now', 'performance.now', 'performance.timeOrigin'];

const readsNoClock: Guard = (file) =>
  walk(file, (tell) => ({
    MemberExpression(node) {
      if (CLOCKS.includes(file.text.slice(node.start, node.end))) tell(node, MESSAGE);
    },
    NewExpression(node) {
      if (isDate(node.callee) && node.arguments.length === 0) tell(node, MESSAGE);
    },
    CallExpression(node) {
      if (isDate(node.callee)) tell(node, MESSAGE);
    },
    Identifier(node) {
      if (node.name === 'Temporal') tell(node, MESSAGE);
    },
  }));

const isDate = (callee: ESTree.Expression): boolean => callee.type === 'Identifier' && callee.name === 'Date';

test('pure code reads no clock', () => {
  const pureFiles = sourceFiles(['src']).filter(({ path }) => PURE_LAYERS.some((layer) => path.startsWith(`src/${layer}/`)));
  expect(pureFiles).not.toEqual([]);
  expect(pureFiles.flatMap(readsNoClock)).toEqual([]);
});

test.each(['const now = Date.now();', 'run({ now: Date.now });', 'new Date();', 'Date();', 'performance.now();', 'Temporal.Now.instant();'])(
  '%s is noticed',
  (text) => {
    expect(readsNoClock({ path: 'src/model/x.ts', text })).toHaveLength(1);
  },
);

test('a given moment is no clock', () => {
  expect(readsNoClock({ path: 'src/model/x.ts', text: 'new Date(moment); Date.parse(day); Date.UTC(2026, 0); // Date.now()' })).toEqual([]);
});
