const VARIABLES = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const;

/** The path of a browser's program, which `npm start` and `npm test` look up. Throws a sentence when the environment does not name it. */
export function findBrowser(name: keyof typeof VARIABLES): string {
  const variable = VARIABLES[name];
  const path = process.env[variable];
  if (!path) throw new Error(`Set ${variable} to the path of a ${name} program, or run npm test, which finds one.`);
  return path;
}
