import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MATCHES } from '../../src/page/matches.ts';
import { PERMISSIONS } from '../guard/permissions.ts';

const BUILDS = ['chrome-mv3', 'firefox-mv3'];
/** Keys that would reach further than the permissions and the content scripts do. */
const ABSENT = ['optional_permissions', 'optional_host_permissions', 'externally_connectable', 'content_security_policy'];

test.each(BUILDS)('%s asks for what the README explains and for nothing else', (build) => {
  const manifest = JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));
  expect([...manifest.permissions].sort()).toEqual([...PERMISSIONS].sort());
  for (const { matches } of [...manifest.content_scripts, { matches: manifest.host_permissions }]) {
    expect([...matches].sort()).toEqual([...MATCHES].sort());
  }
  expect(manifest.incognito).toBe('not_allowed');
  expect(Object.keys(manifest).filter((key) => ABSENT.includes(key))).toEqual([]);
});
