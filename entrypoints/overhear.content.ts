import { defineContentScript } from 'wxt/utils/define-content-script';
import { MATCHES } from '../src/page/matches.ts';
import { overhear } from '../src/page/overhear/overhear.ts';
import { roleIn } from '../src/page/walk/role.ts';

export default defineContentScript({
  matches: MATCHES,
  allFrames: true,
  runAt: 'document_start',
  world: 'MAIN',
  main: () => roleIn(window) !== 'none' && overhear(window),
});
