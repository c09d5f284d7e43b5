import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** The Node that everything but these set-up scripts runs on; it comes as an npm package. */
export const PINNED_NODE = join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const TOOLS = { wxt: 'wxt/bin/wxt.mjs', tsc: 'typescript/bin/tsc', biome: '@biomejs/biome/bin/biome', vitest: 'vitest/vitest.mjs' };

/** The command line of one of the project's tools; started by the pinned Node, it needs neither PATH nor a shell. */
export const tool = (name, ...args) => [PINNED_NODE, join(ROOT, 'node_modules', TOOLS[name]), ...args];
/** The command line of one of the project's own scripts, TypeScript included. */
export const script = (path, ...args) => [PINNED_NODE, join(ROOT, path), ...args];

export const BUILD_CHROME = tool('wxt', 'build');
export const BUILD_FIREFOX = tool('wxt', 'build', '-b', 'firefox', '--mv3');
