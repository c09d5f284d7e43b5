import { spawn } from 'node:child_process';
import { showProgress } from './progress.mjs';
import { ROOT } from './tools.mjs';

/** A failure that one sentence explains: `main` prints it without a stack. */
export class Stop extends Error {}

/**
 * Runs one command in the project's folder, with progress, and prints a line when it is done. Its output is shown only when it fails; with
 * `isLive` it is shown as it comes and is the only sign of progress. Throws `Stop`, with `hint` as its last words, when it ends badly.
 */
export async function step(name, [command, ...args], { env = process.env, isLive = false, hint = '' } = {}) {
  if (isLive) console.log(`\n${name}`);
  const endProgress = showProgress(name, { isShown: !isLive });
  const { failure, output } = await run(command, args, { env, isLive });
  const took = endProgress();
  if (!failure) return console.log(`ok    ${name} (${took})`);
  if (output.trim()) console.log(shortenLines(output.trimEnd()));
  console.log(`FAIL  ${name} (${took})`);
  throw new Stop(`${name}: ${failure}. ${hint}`.trim());
}

/** Stack traces of build tools can hold whole files in one line. */
const shortenLines = (text) => text.replace(/^(.{500}).+$/gm, '$1 ...');

/** Runs the work of a script; a `Stop` becomes its one sentence and exit code 1. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

/** Resolves when the command has ended; `failure` says in words how it ended badly, null when it did not. */
function run(command, args, { env, isLive }) {
  return new Promise((resolve) => {
    // Only `npm` itself has no path here, and on Windows it is a script that needs a shell.
    const shell = process.platform === 'win32' && command === 'npm';
    const child = spawn(command, args, { cwd: ROOT, env, shell, stdio: isLive ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    const pieces = [];
    child.stdout?.on('data', (piece) => pieces.push(piece));
    child.stderr?.on('data', (piece) => pieces.push(piece));
    // Ctrl+C reaches the child too: wait until it has cleaned up. A live one that then ends well was meant to be ended so.
    let isInterrupted = false;
    const interrupt = () => {
      isInterrupted = true;
    };
    process.on('SIGINT', interrupt);
    const end = (failure) => {
      process.off('SIGINT', interrupt);
      resolve({ failure, output: Buffer.concat(pieces).toString() });
    };
    child.on('error', (error) => end(`${command} could not be started (${error.message})`));
    child.on('close', (code, signal) => {
      if (isInterrupted && !(isLive && code === 0)) end('interrupted');
      else end(code === 0 ? null : `ended with ${signal ?? `exit code ${code}`}`);
    });
  });
}
