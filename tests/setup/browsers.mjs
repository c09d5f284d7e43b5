import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Stop, step } from './step.mjs';

const WINDOWS_FOLDERS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
const inWindows = (path) => WINDOWS_FOLDERS.filter(Boolean).map((folder) => join(folder, path));

const BROWSERS = {
  chromium: {
    name: 'Chromium or Chrome',
    variable: 'CHROME_PATH',
    debianPackage: 'chromium',
    commands: ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'chrome'],
    places: {
      darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
      win32: [...inWindows('Chromium\\Application\\chrome.exe'), ...inWindows('Google\\Chrome\\Application\\chrome.exe')],
    },
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    debianPackage: 'firefox-esr',
    commands: ['firefox-esr', 'firefox'],
    places: { darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'], win32: inWindows('Mozilla Firefox\\firefox.exe') },
  },
};

/**
 * Finds the wanted browsers (`chromium`, `firefox`) and installs missing ones where that is one command of a root user.
 * Returns the environment for child processes: CHROME_PATH and FIREFOX_PATH hold what was found. Throws `Stop` when one cannot be had.
 */
export async function ensureBrowsers(...ids) {
  const wanted = ids.map((id) => BROWSERS[id]);
  const missing = wanted.filter((browser) => !find(browser));
  if (missing.length > 0 && canInstall()) await install(missing.map((browser) => browser.debianPackage));
  const env = { ...process.env };
  for (const browser of wanted) {
    const path = find(browser);
    if (!path) throw new Stop(`${browser.name} was not found: install it, or set ${browser.variable} to the path of its program.`);
    env[browser.variable] = path;
  }
  return env;
}

/** The path of a browser's program, or null. A path that the user set and that leads nowhere is told, not passed over. */
function find({ name, variable, commands, places }) {
  const set = process.env[variable];
  if (set && !isProgram(set))
    throw new Stop(`${variable} is set to ${set}, but there is no program there. Correct it, or unset it to have ${name} looked for.`);
  if (set) return set;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = process.platform === 'win32' ? [] : commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...(places[process.platform] ?? [])].find(isProgram) ?? null;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

async function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await step('Refresh the list of Debian packages', ['apt-get', 'update'], { env });
  await step(`Install ${packages.join(' and ')}`, ['apt-get', 'install', '-y', '--no-install-recommends', ...packages], { env });
}
