import { existsSync } from 'node:fs';

const BROWSERS = {
  chromium: {
    variable: 'CHROME_PATH',
    places: [
      '/usr/bin/chromium',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/chromium-browser',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    places: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** The path of a browser's program: the one that the environment names, else the first known place. Throws a sentence when there is none. */
export function findBrowser(name: keyof typeof BROWSERS): string {
  const { variable, places } = BROWSERS[name];
  const path = process.env[variable] ?? places.find((place) => existsSync(place));
  if (!path) throw new Error(`No ${name} was found: install it, or set ${variable} to the path of its program.`);
  return path;
}
