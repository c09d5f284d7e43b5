import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Stop, step } from './step.mjs';
import { PINNED_NODE, ROOT } from './tools.mjs';

const LEAST_NODE = 18;
const WANTED_NODE = `v${JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).devDependencies.node}`;
/** Lies in node_modules, so that it goes when they go. */
const STAMP = join(ROOT, 'node_modules', '.installed-from');

/** Installs the npm packages of the lock file where they are missing or of another lock file; needs the network only then. */
export async function ensurePackages() {
  if (major(process.version) < LEAST_NODE) throw new Stop(`Node ${LEAST_NODE} or newer is needed to start; this one is ${process.version}.`);
  const stamp = stampOfLock();
  if (readIfThere(STAMP) === stamp && versionOf(PINNED_NODE) === WANTED_NODE) return;

  // This script may itself run on the pinned Node, which an install replaces; npm says which one it was started on.
  const node = process.env.npm_node_execpath ?? process.execPath;
  await install('Install npm packages', node);
  if (versionOf(PINNED_NODE) !== WANTED_NODE) throw new Stop(NO_SCRIPTS);
  if (major(versionOf(node) ?? process.version) < major(WANTED_NODE)) await installOnPinnedNode();
  writeFileSync(STAMP, stamp);
}

const NO_SCRIPTS =
  'npm installed the packages without the Node they run on, as it does where install scripts are switched off. Allow them with npm_config_ignore_scripts=false in the environment and try again.';
const NO_PACKAGES = 'Is the network there? If it is, delete the folder node_modules and try again.';

/** npm leaves out optional packages, the bundler's program among them, that ask for a newer Node than the one npm itself runs on. */
async function installOnPinnedNode() {
  const folder = mkdtempSync(join(tmpdir(), 'node-'));
  const node = join(folder, basename(PINNED_NODE));
  copyFileSync(PINNED_NODE, node);
  try {
    await install('Install npm packages that need a newer Node', node);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs `npm ci` with the npm that the user started, on the given Node. */
async function install(name, node) {
  const cli = process.env.npm_execpath ?? '';
  const npm = cli.endsWith('npm-cli.js') ? [node, cli] : ['npm'];
  await step(name, [...npm, 'ci', '--no-audit', '--no-fund'], { hint: NO_PACKAGES });
}

/** Which lock file, and for which machine: a folder shared by two systems is installed anew for each. */
function stampOfLock() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  return `${lock} ${process.platform} ${process.arch}\n`;
}

const major = (version) => Number.parseInt(version.slice(1), 10);

/** Such as `v24.1.0`; null where no Node runs. */
function versionOf(node) {
  try {
    return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
