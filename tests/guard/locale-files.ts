/** The locale files as flat tables: `popup.title` to its words. */
import { filesIn } from './source-files.ts';

export type Words = Record<string, string>;

/** By file name, such as `en.json`. */
export function readLocales(): Map<string, Words> {
  return new Map(filesIn(['assets/locales'], /\.json$/).map(({ path, text }) => [path.slice('assets/locales/'.length), flatten(JSON.parse(text))]));
}

function flatten(section: object, prefix = ''): Words {
  return Object.entries(section).reduce<Words>((words, [key, value]) => {
    return Object.assign(words, typeof value === 'string' ? { [prefix + key]: value } : flatten(value, `${prefix}${key}.`));
  }, {});
}
