import { expect, test } from 'vitest';
import { readLocales } from './locale-files.ts';
import { readFile, type SourceFile, sourceFiles, walk } from './source-files.ts';

/**
 * The keys among these that no file names. A key is named by a string, as `__MSG_extension_name__`, or by a template that starts with its
 * section, such as `order.status.${status}`.
 */
function findUnused(keys: string[], files: SourceFile[]): string[] {
  const names = new Set<string>();
  const patterns: RegExp[] = [];
  for (const file of files) {
    walk(file, () => ({
      Literal({ value }) {
        if (typeof value === 'string') names.add(value);
      },
      TemplateLiteral({ quasis }) {
        const texts = quasis.map(({ value }) => RegExp.escape(value.raw));
        if (quasis.length > 1 && /^\w+\./.test(quasis[0]?.value.raw ?? '')) patterns.push(new RegExp(`^${texts.join('.+')}$`));
      },
    }));
  }
  return keys.filter((key) => !names.has(key) && !names.has(`__MSG_${key.replaceAll('.', '_')}__`) && !patterns.some((pattern) => pattern.test(key)));
}

test('every text is used', () => {
  const keys = Object.keys(readLocales().get('en.json') ?? {});
  const files = [...sourceFiles(['src', 'entrypoints']), readFile('wxt.config.ts')];
  expect(findUnused(keys, files), 'delete these from assets/locales, or use them').toEqual([]);
});

test.each([
  ["text('order.status.paid')", ['order.status.sent', 'extension.name']],
  [`text(\`order.status.\${status}\`)`, ['extension.name']],
  ["const name = '__MSG_extension_name__'", ['order.status.paid', 'order.status.sent']],
  [`text(\`\${section}.status.paid\`) // order.status.paid`, ['order.status.paid', 'order.status.sent', 'extension.name']],
])('after %s alone', (text, unused) => {
  expect(findUnused(['order.status.paid', 'order.status.sent', 'extension.name'], [{ path: 'src/ui/x.tsx', text }])).toEqual(unused);
});
