import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Site } from '../../world/site.ts';
import type { Bidi } from './bidi.ts';
import type { Complaint } from './browser.ts';
import { answerFor, HEADERS, type Traffic } from './traffic.ts';

/** Answers every web request of every tab from the stand-in, also of tabs that open later. */
export async function interceptRequests(bidi: Bidi, site: Site, traffic: Traffic): Promise<void> {
  bidi.onRequest(({ isBlocked, request: { request, url } }) => {
    if (!isBlocked) return;
    const response = answerFor(url, site, traffic);
    const sent = response
      ? bidi.send('network.provideResponse', {
          request,
          statusCode: response.status,
          reasonPhrase: 'OK',
          headers: [...HEADERS, ['content-type', response.contentType]].map(([name, value]) => ({ name, value: { type: 'string', value } })),
          body: { type: 'base64', value: Buffer.from(response.body).toString('base64') },
        })
      : bidi.send('network.failRequest', { request });
    // Fails only when the tab that asked is gone; then nobody waits for the answer.
    sent.catch(() => undefined);
  });
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  await bidi.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol })),
  });
}

/**
 * Collects warnings and errors from what Firefox prints: the one place where those of content scripts, background and extension pages all
 * appear. The stand-in's own scripts never write to the console, so what is written there is the extension's.
 */
export function watchConsole(program: ChildProcess, complaints: Complaint[]): void {
  for (const stream of [program.stdout, program.stderr]) {
    if (!stream) throw new Error('Firefox was started without its output.');
    createInterface({ input: stream }).on('line', (line) => {
      const from = senderOf(line);
      if (from) complaints.push({ from, text: line });
    });
  }
}

/** Who wrote a line of Firefox's output, or null for Firefox itself and for lines that are no complaint. */
function senderOf(line: string): Complaint['from'] | null {
  // As no script is ended for taking long, this one ran in the moment in which its page was left.
  if (line.endsWith(': Script terminated by timeout at:')) return null;
  const [, source] = /^JavaScript (?:error|warning): (\S+|<anonymous code>), line/.exec(line) ?? [];
  if (source && /^(chrome|resource):/.test(source)) return null;
  if (source) return source.startsWith('http') ? 'page' : 'extension';
  // Pages print a text in quotes; only Firefox's own loggers begin with their bare name: `console.error: RSLoader: `.
  return /^console\.(warn|error|assert): (?!\w[\w. -]*: )/.test(line) ? 'extension' : null;
}
