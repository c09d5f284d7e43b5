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
interface Evaluation<Value = unknown> {
  type: 'success' | 'exception';
  result?: { value?: Value };
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
    return String(resultOf(await this.send<Evaluation>('script.evaluate', { expression, target: { context }, awaitPromise: true })));
  }

  /** Calls a function with the shadow roots, closed ones too, of all elements that a selector finds. */
  async callInRoots(context: string, hosts: string, declaration: string): Promise<string> {
    const found = await this.send<Evaluation<Found[]>>('script.evaluate', {
      expression: `[...document.querySelectorAll(${JSON.stringify(hosts)})]`,
      target: { context },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    const roots = (resultOf(found) ?? []).flatMap(({ value }) => value?.shadowRoot?.sharedId ?? []);
    const called = await this.send<Evaluation>('script.callFunction', {
      functionDeclaration: declaration,
      arguments: roots.map((sharedId) => ({ sharedId })),
      target: { context },
      awaitPromise: true,
    });
    return String(resultOf(called));
  }
}

/** A node as the protocol writes it. */
interface Found {
  value?: { shadowRoot?: { sharedId?: string } | null };
}

function resultOf<Value>({ type, result, exceptionDetails }: Evaluation<Value>): Value | undefined {
  if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'the page threw something');
  return result?.value;
}
