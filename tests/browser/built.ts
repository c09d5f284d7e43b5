/**
 * The built extensions as they are when a run begins. A browser reads an unpacked extension's files whenever it needs them, so one whose folder
 * is built anew meanwhile would be left without words, and its pages without anything.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the copies. */
    built: string;
  }
}

export default async function copyBuilt({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'trackguard-built-'));
  await cp('.output', folder, { recursive: true });
  provide('built', folder);
  return () => rm(folder, { recursive: true, force: true });
}
