import { defineContentScript } from 'wxt/utils/define-content-script';
import { MATCHES } from '../src/page/matches.ts';
import { overhear } from '../src/page/overhear/overhear.ts';

export default defineContentScript({
  matches: MATCHES,
  runAt: 'document_start',
  world: 'MAIN',
  main: () => overhear(window),
});
