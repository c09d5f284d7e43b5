/**
 * What the classifier weighs in the bundle, alone and with the addresses for its links: built as for the browsers, minified, without its tables'
 * examples. `node tests/bench/size.ts`
 */
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { leaveOutExamples } from '../../src/number/leave-out-examples.ts';

const MOST_BYTES = 12 * 1024;
const CLASSIFIER = 'src/number/classify.ts';

const bytes = await weigh(CLASSIFIER);
console.log(`classify: ${bytes} bytes gzipped (aim: under ${MOST_BYTES})`);
console.log(`classify and links: ${await weigh(CLASSIFIER, 'src/number/links.ts')} bytes gzipped`);
if (bytes >= MOST_BYTES) process.exitCode = 1;

async function weigh(...entry: string[]): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [leaveOutExamples()],
    build: { write: false, minify: true, target: ['chrome123', 'firefox128'], lib: { entry, formats: ['cjs'] } },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  const code = output?.output.map((part) => ('code' in part ? part.code : '')).join('') ?? '';
  return gzipSync(code, { level: 9 }).length;
}
