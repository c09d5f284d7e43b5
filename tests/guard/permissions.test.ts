import { expect, test } from 'vitest';
import { PERMISSIONS } from './permissions.ts';
import { readFile } from './source-files.ts';

/** The permissions that the README explains: list items such as "- **`alarms`**: to ..." with at least a sentence. */
const explainedIn = (readme: string): string[] => [...readme.matchAll(/^- \*\*`(\w+)`\*\*: .{30}/gm)].map(([, name]) => name ?? '');

test('the README gives a reason for every permission, and for no other', () => {
  expect(explainedIn(readFile('README.md').text).sort()).toEqual([...PERMISSIONS].sort());
});

test('a permission without a reason is noticed', () => {
  expect(
    explainedIn('- **`storage`**: to keep what was read in this browser.\n- **`tabs`**\n- `alarms`: to remind you before a deadline passes, always.'),
  ).toEqual(['storage']);
});
