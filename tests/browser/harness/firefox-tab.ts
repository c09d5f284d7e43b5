import type { Bidi } from './bidi.ts';
import { KEYS, type Key, PAPERS, type Paper, type Point, Tab } from './tab.ts';

/** The key of the clipboard's shortcuts, as WebDriver writes it. */
const CONTROL = '\uE009';

export class FirefoxTab extends Tab {
  readonly #bidi: Bidi;
  readonly #context: string;

  constructor(bidi: Bidi, context: string) {
    super();
    this.#bidi = bidi;
    this.#context = context;
  }

  async url(): Promise<string> {
    const contexts = await this.#bidi.contexts();
    return contexts.find(({ context }) => context === this.#context)?.url ?? 'closed';
  }
  /** To the front, too: behind another tab Firefox lets a page's timers run once a second only. */
  async goto(url: string): Promise<void> {
    await this.activate();
    await this.#send('browsingContext.navigate', { url, wait: 'complete' });
  }
  async reload(): Promise<void> {
    await this.#send('browsingContext.reload', { wait: 'complete' });
  }
  press(key: Key): Promise<void> {
    return this.#strike([KEYS[key]]);
  }
  type(text: string): Promise<void> {
    return this.#strike([...text]);
  }
  paste(): Promise<void> {
    return this.#keys([
      { type: 'keyDown', value: CONTROL },
      { type: 'keyDown', value: 'v' },
      { type: 'keyUp', value: 'v' },
      { type: 'keyUp', value: CONTROL },
    ]);
  }
  async print(paper: Paper): Promise<Uint8Array> {
    const { data } = await this.#send<{ data: string }>('browsingContext.print', { page: PAPERS[paper] });
    return Buffer.from(data, 'base64');
  }
  async resize(width: number, height: number): Promise<void> {
    await this.#send('browsingContext.setViewport', { viewport: { width, height } });
  }
  async close(): Promise<void> {
    await this.#send('browsingContext.close', {});
  }

  protected run(expression: string): Promise<string> {
    return this.#bidi.evaluate(this.#context, expression);
  }
  protected runIn(hosts: string, declaration: string): Promise<string> {
    return this.#bidi.callInRoots(this.#context, hosts, declaration);
  }
  protected async activate(): Promise<void> {
    await this.#send('browsingContext.activate', {});
  }
  protected moveMouse({ x, y }: Point): Promise<void> {
    return this.#pointer([{ type: 'pointerMove', x, y }]);
  }
  protected clickMouse({ x, y }: Point): Promise<void> {
    return this.#pointer([
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }
  protected async capture(): Promise<Uint8Array> {
    const { data } = await this.#send<{ data: string }>('browsingContext.captureScreenshot', {});
    return Buffer.from(data, 'base64');
  }

  async #strike(keys: string[]): Promise<void> {
    const actions = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#keys(actions);
  }
  async #keys(actions: object[]): Promise<void> {
    await this.#send('input.performActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
  async #pointer(actions: object[]): Promise<void> {
    await this.#send('input.performActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }
  #send<T>(method: string, params: object): Promise<T> {
    return this.#bidi.send<T>(method, { context: this.#context, ...params });
  }
}
