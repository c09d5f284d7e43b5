import type { ESTree } from 'vite';
import { expect, test } from 'vitest';
import { type Guard, sourceFiles, walk } from './source-files.ts';

const MESSAGE = 'an error ends here unseen: make it a state that somebody sees, or let it go on.';

const hidesNoError: Guard = (file) =>
  walk(file, (tell) => ({
    CatchClause(node) {
      if (node.body.body.length === 0) tell(node, MESSAGE);
    },
    CallExpression({ callee, arguments: [handler] }) {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier' || callee.property.name !== 'catch') return;
      if (handler?.type === 'ArrowFunctionExpression' && isNothing(handler.body)) tell(handler, MESSAGE);
    },
  }));

const isNothing = (body: ESTree.FunctionBody | ESTree.Expression): boolean =>
  (body.type === 'BlockStatement' && body.body.length === 0) ||
  (body.type === 'Identifier' && body.name === 'undefined') ||
  (body.type === 'Literal' && body.value === null);

test('no error is hidden', () => {
  expect(sourceFiles(['src', 'entrypoints']).flatMap(hidesNoError)).toEqual([]);
});

test.each([
  'try { run(); } catch {}',
  'try { run(); } catch (error) { /* never mind */ }',
  'run().catch(() => {});',
  'run().catch(() => { /* never mind */ });',
  'run().catch((error) => undefined);',
  'run().catch(() => null);',
])('%s is noticed', (text) => {
  expect(hidesNoError({ path: 'src/page/x.ts', text })).toHaveLength(1);
});

test.each(['try { run(); } catch { return null; }', 'run().catch(report);', 'run().catch(() => ({ problem: "refused" }));'])('%s passes', (text) => {
  expect(hidesNoError({ path: 'src/page/x.ts', text: `function f() { ${text} }` })).toEqual([]);
});
