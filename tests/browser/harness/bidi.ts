/** The WebDriver BiDi protocol by itself: puppeteer's own pages do not reach extension pages in Firefox, its connection does. */
import type { Browser } from 'puppeteer-core';

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
  on(event: string, listener: (params: unknown) => void): void;
}
export interface Context {
  context: string;
  url: string;
}
interface Evaluation {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}
export interface RequestSent {
  isBlocked: boolean;
  request: { request: string; url: string };
}

export class Bidi {
  readonly #connection: Connection;

  /** Puppeteer keeps its connection to itself in its types only. */
  constructor(browser: Browser) {
    this.#connection = (browser as unknown as { connection: Connection }).connection;
  }

  async send<T>(method: string, params: object): Promise<T> {
    return (await this.#connection.send(method, params)).result as T;
  }

  onRequest(listener: (request: RequestSent) => void): void {
    this.#connection.on('network.beforeRequestSent', (params) => listener(params as RequestSent));
  }

  /** Runs a function of one argument, `report`, in a context; the listener gets every text that is reported, from then on. */
  async listen(context: string, work: string, listener: (text: string) => void): Promise<void> {
    this.#connection.on('script.message', (params) => {
      const { channel, data } = params as { channel: string; data: { value?: unknown } };
      if (channel === work) listener(String(data.value));
    });
    await this.send('session.subscribe', { events: ['script.message'] });
    await this.send('script.callFunction', {
      functionDeclaration: work,
      arguments: [{ type: 'channel', value: { channel: work } }],
      target: { context },
      awaitPromise: false,
    });
  }

  /** The tabs, or with `chrome` the browser's own windows. */
  async contexts(scope: 'content' | 'chrome' = 'content'): Promise<Context[]> {
    const { contexts } = await this.send<{ contexts: Context[] }>('browsingContext.getTree', { 'moz:scope': scope });
    return contexts;
  }

  /** Runs an expression that gives a text, or the promise of one. Rejects with what it throws. */
  async evaluate(context: string, expression: string): Promise<string> {
    const evaluation = await this.send<Evaluation>('script.evaluate', { expression, target: { context }, awaitPromise: true });
    if (evaluation.type !== 'success') throw new Error(evaluation.exceptionDetails?.text ?? 'the page threw something');
    return String(evaluation.result?.value);
  }
}
