/** `npm run fixture -- REPORT [--name YYYY-MM-layout-language]`: makes a fixture and its test of a report of a changed page, to be filled in. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { findReport } from '../aliexpress/outline/report.ts';
import { runCommand } from './run-command.ts';
import { skeletonOf } from './skeleton.ts';

const FOLDER = 'tests/unit/aliexpress';
const NAME = /^\d{4}-\d{2}-[a-z][a-z-]*-[a-z]{2}$/;

await runCommand(['name'], ({ files: [file], values: { name = null }, moment }) => {
  if (!file) throw new Error('Name the file that holds the report.');
  if (name && !NAME.test(name)) throw new Error(`--name wants a name such as 2026-11-list-en, not "${name}".`);
  if (!existsSync(`${FOLDER}/fixtures`)) throw new Error('Run this in the project’s own folder.');
  const dom = new JSDOM(readFileSync(file, 'utf8'));
  const report = findReport(dom.window.document);
  if (!report) throw new Error(`${file} is no report of a page. Only reports are masked, so only they can become fixtures.`);

  const { files, reads } = skeletonOf(dom, report, name, moment);
  const paths = files.map(({ path }) => `${FOLDER}/${path}`);
  const standing = paths.find(existsSync);
  if (standing) throw new Error(`${standing} is there already. Choose another name: --name YYYY-MM-layout-language.`);
  for (const { path, text } of files) writeFileSync(`${FOLDER}/${path}`, text, { flag: 'wx' });
  process.stderr.write('Put invented words in place of the shapes, and state in the test what should be read there.\n');
  return { files: paths, reads };
});
