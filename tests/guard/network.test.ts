import { expect, test } from 'vitest';
import { type Guard, sourceFiles, walk } from './source-files.ts';

const REQUESTS = ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'sendBeacon', 'RTCPeerConnection', 'importScripts'];
/** Copies what the page itself asks for, and so has to name the page's own ways of asking. */
const OVERHEARING = 'src/page/overhear/';

const asksNobody: Guard = (file) =>
  walk(file, (tell) => ({
    Identifier(node) {
      if (REQUESTS.includes(node.name)) tell(node, `${node.name}: the extension makes no request of its own.`);
    },
  }));

test('the extension makes no request of its own', () => {
  const files = sourceFiles(['src', 'entrypoints']).filter(({ path }) => !path.startsWith(OVERHEARING));
  expect(files.flatMap(asksNobody)).toEqual([]);
});

test.each([
  'await fetch(url);',
  'window.fetch(url);',
  'new XMLHttpRequest();',
  'new WebSocket(url);',
  'new EventSource(url);',
  'navigator.sendBeacon(url);',
])('%s is noticed', (text) => {
  expect(asksNobody({ path: 'src/ui/x.ts', text })).toHaveLength(1);
});
