/** What the classifier weighs in the bundle: built as for the browsers, minified, without its tables' examples. `node tests/bench/size.ts` */
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { leaveOutExamples } from '../../src/number/leave-out-examples.ts';

const MOST_BYTES = 12 * 1024;

const built = await build({
  configFile: false,
  logLevel: 'error',
  plugins: [leaveOutExamples()],
  build: {
    write: false,
    minify: true,
    target: ['chrome123', 'firefox128'],
    lib: { entry: 'src/number/classify.ts', name: 'classifier', formats: ['iife'] },
  },
});
const [output] = [built].flat() as Rolldown.RolldownOutput[];
const code = output?.output[0].code ?? '';
const bytes = gzipSync(code, { level: 9 }).length;
console.log(`classify.ts: ${code.length} bytes, gzipped ${bytes} (aim: under ${MOST_BYTES})`);
if (bytes >= MOST_BYTES) process.exitCode = 1;
