import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { BROWSER_LAYERS, BROWSER_PACKAGE, MAY_IMPORT } from './layers.ts';
import { type Guard, sourceFiles, walk } from './source-files.ts';

const importsRunDownward: Guard = (file) =>
  walk(file, (tell) => {
    const check = (source: { start: number; value?: unknown } | null | undefined) => {
      const problem = typeof source?.value === 'string' ? judgeImport(file.path, source.value) : null;
      if (source && problem) tell(source, problem);
    };
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check('value' in source ? source : null),
      TSImportType: ({ source }) => check(source),
    };
  });

/** What is wrong with importing this, in words; null when nothing is. */
function judgeImport(path: string, specifier: string): string | null {
  const layer = layerOf(path);
  const allowed = MAY_IMPORT[layer];
  if (!allowed) return `${layer} has no place among the layers: decide what it may import and add it to tests/guard/layers.ts.`;
  if (/^[@~]{1,2}\//.test(specifier)) return `import ${specifier} by its relative path, as everywhere else.`;
  if (!specifier.startsWith('.')) {
    if (!BROWSER_PACKAGE.test(specifier) || BROWSER_LAYERS.includes(layer)) return null;
    return `${layer} runs without a browser and may not import ${specifier}: take what it needs as a parameter.`;
  }
  const target = posix.join(posix.dirname(path), specifier);
  const targetLayer = layerOf(target);
  if (targetLayer === layer || target.startsWith('assets/')) return null;
  if (allowed.some((name) => name === targetLayer || `src/${name}` === target)) return null;
  return `${layer} may not import ${target}, only: ${allowed.join(', ') || 'nothing'}. Move the shared part down, or hand it in as a parameter.`;
}

/** `src/advice/rules/time.ts` is of `advice`, `entrypoints/popup/main.tsx` of `entrypoints`; a file elsewhere is a layer of its own. */
function layerOf(path: string): string {
  const [top, folder] = path.split('/');
  if (top === 'entrypoints') return top;
  return top === 'src' && folder ? folder : path;
}

test('imports run downward only', () => {
  expect(sourceFiles(['src', 'entrypoints']).flatMap(importsRunDownward)).toEqual([]);
});

test.each([
  ['src/model/order.ts', "import '../number/s10.ts'"],
  ['src/number/s10.ts', "import type { Order } from '../advice/judge.ts'"],
  ['src/journey/stage.ts', "export * from '../number/s10.ts'"],
  ['src/protection/deadline.ts', "export { x } from '../journey/stage.ts'"],
  ['src/aliexpress/dom/list.ts', "type X = import('../../advice/judge.ts').X"],
  ['src/advice/judge.ts', "await import('../letters/seller.ts')"],
  ['src/store/orders.ts', "import '../background/keeper.ts'"],
  ['src/background/alarms.ts', "import '../ui/say.ts'"],
  ['src/page/start.ts', "import '../background/keeper.ts'"],
  ['src/page/start.ts', "import '../store/orders.ts'"],
  ['src/ui/popup.tsx', "import '../page/start.ts'"],
  ['entrypoints/background.ts', "import '../src/commands/read.ts'"],
  ['src/ui/popup.tsx', "import '../../tests/world/cast.ts'"],
  ['src/helpers/time.ts', "import 'valibot'"],
  ['src/model/day.ts', "import { browser } from 'wxt/browser'"],
  ['src/commands/read.ts', "import { i18n } from '#i18n'"],
  ['src/advice/judge.ts', "import '@/src/model/day.ts'"],
])('%s must not %s', (path, text) => {
  expect(importsRunDownward({ path, text })).toHaveLength(1);
});

test.each([
  ['src/advice/rules/time.ts', "import '../judge.ts'; import '../../model/day.ts'; import 'valibot'"],
  ['src/model/text.ts', "import type en from '../../assets/locales/en.json'"],
  ['src/ui/popup.tsx', "import { ask } from '../background/api.ts'; import { browser } from 'wxt/browser'"],
])('%s may %s', (path, text) => {
  expect(importsRunDownward({ path, text })).toEqual([]);
});
