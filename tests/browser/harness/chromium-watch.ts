import type { CDPSession } from 'puppeteer-core';
import type { Site } from '../../world/site.ts';
import type { Complaint } from './browser.ts';
import { answerFor, HEADERS, type Traffic } from './traffic.ts';

/** Answers every web request of the whole browser from the stand-in, also of tabs and workers that start later. `session` is the browser's own. */
export async function interceptRequests(session: CDPSession, site: Site, traffic: Traffic): Promise<void> {
  session.on('Fetch.requestPaused', ({ requestId, request, resourceType }) => {
    const sender = request.headers.Origin ?? request.headers.Referer ?? '';
    if (sender.startsWith('chrome-extension:') && resourceType !== 'Document') traffic.byExtension.push(request.url);
    const response = answerFor(request.url, site, traffic);
    const sent = response
      ? session.send('Fetch.fulfillRequest', {
          requestId,
          responseCode: response.status,
          responseHeaders: [...HEADERS, ['content-type', response.contentType]].map(([name = '', value = '']) => ({ name, value })),
          body: Buffer.from(response.body).toString('base64'),
        })
      : session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    // Fails only when the tab that asked is gone; then nobody waits for the answer.
    sent.catch(() => undefined);
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: 'http://*' }, { urlPattern: 'https://*' }] });
}

/** Collects the requests of one page or worker that scripts of the extension alone have caused, content scripts among them. */
export async function watchRequests(session: CDPSession, traffic: Traffic): Promise<void> {
  session.on('Network.requestWillBeSent', ({ request, initiator }) => {
    const frames = initiator.stack?.callFrames ?? [];
    const isOwn = frames.length > 0 && frames.every((frame) => frame.url.startsWith('chrome-extension:'));
    if (isOwn && request.url.startsWith('http')) traffic.byExtension.push(request.url);
  });
  await session.send('Network.enable');
}

/** Collects warnings and errors of one page or worker, in all of its worlds, also those from before this call. */
export async function watchConsole(session: CDPSession, complaints: Complaint[]): Promise<void> {
  const collect = (url: string | undefined, text: string) =>
    complaints.push({ from: url?.startsWith('http') ? 'page' : 'extension', text: `${text} (${url ?? 'no address'})` });
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if (type !== 'warning' && type !== 'error' && type !== 'assert') return;
    collect(stackTrace?.callFrames[0]?.url, `${type}: ${args.map((arg) => arg.description ?? String(arg.value)).join(' ')}`);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, url, exception, stackTrace } }) =>
    collect(url ?? stackTrace?.callFrames[0]?.url, `${text}: ${exception?.description ?? ''}`),
  );
  session.on('Log.entryAdded', ({ entry: { level, text, url } }) => {
    if (level === 'warning' || level === 'error') collect(url, `${level}: ${text}`);
  });
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
}
