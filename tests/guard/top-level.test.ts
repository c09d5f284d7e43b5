import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDERS = ['assets', 'entrypoints', 'node_modules', 'src', 'tests'];
const FILES = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'PRIVACY.md',
  'README.md',
  'biome.json',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'wxt.config.ts',
];

const strangers = (names: string[]): string[] => names.filter((name) => !name.startsWith('.') && !FOLDERS.includes(name) && !FILES.includes(name));

test('the top level stays small', () => {
  expect(strangers(readdirSync('.')), 'find these a place in a folder, or add them to this list with a reason').toEqual([]);
});

test('a new file or folder is noticed', () => {
  expect(strangers(['src', 'README.md', '.gitignore', 'scripts', 'TODO.md'])).toEqual(['scripts', 'TODO.md']);
});
