import type { CDPSession, Page } from 'puppeteer-core';
import { type Key, type Paper, type Point, Tab } from './tab.ts';

export class ChromiumTab extends Tab {
  /** For what only Chromium can do. */
  readonly page: Page;
  #session: Promise<CDPSession> | null = null;

  constructor(page: Page) {
    super();
    this.page = page;
  }

  async url(): Promise<string> {
    return this.page.url();
  }
  async goto(address: string): Promise<void> {
    await this.page.goto(address, { waitUntil: 'load' });
  }
  async reload(): Promise<void> {
    await this.page.reload({ waitUntil: 'load' });
  }
  async press(key: Key): Promise<void> {
    await this.page.keyboard.press(key);
  }
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }
  async paste(): Promise<void> {
    await this.page.keyboard.press('v', { commands: ['Paste'] });
  }
  print(paper: Paper): Promise<Uint8Array> {
    return this.page.pdf({ format: paper, preferCSSPageSize: true });
  }
  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
  }
  async close(): Promise<void> {
    await this.page.close();
  }

  protected async run(expression: string): Promise<string> {
    return String(await this.page.evaluate(expression));
  }
  protected async runIn(hosts: string, declaration: string): Promise<string> {
    const session = await this.inspect();
    const roots = await closedRootsOf(session, hosts);
    const { result: page } = await session.send('Runtime.evaluate', { expression: 'globalThis' });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: declaration,
      ...(page.objectId && { objectId: page.objectId }),
      arguments: roots.map((objectId) => ({ objectId })),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return String(result.value);
  }

  /** The inspector's own connection to this tab. */
  inspect(): Promise<CDPSession> {
    this.#session ??= this.page.createCDPSession();
    return this.#session;
  }

  protected async activate(): Promise<void> {
    await this.page.bringToFront();
  }
  protected async moveMouse({ x, y }: Point): Promise<void> {
    await this.page.mouse.move(x, y);
  }
  protected async clickMouse({ x, y }: Point): Promise<void> {
    await this.page.mouse.click(x, y);
  }
  protected capture(): Promise<Uint8Array> {
    return this.page.screenshot();
  }
}

/** What the inspector calls the shadow roots of all elements that a selector finds. */
async function closedRootsOf(session: CDPSession, hosts: string): Promise<string[]> {
  const { result: list } = await session.send('Runtime.evaluate', { expression: `document.querySelectorAll(${JSON.stringify(hosts)})` });
  if (!list.objectId) throw new Error(`No list of ${hosts}: ${list.description}`);
  const { result: entries } = await session.send('Runtime.getProperties', { objectId: list.objectId, ownProperties: true });
  const elements = entries.filter(({ name }) => /^\d+$/.test(name)).flatMap(({ value }) => value?.objectId ?? []);
  const roots = await Promise.all(
    elements.map(async (objectId) => {
      const { node } = await session.send('DOM.describeNode', { objectId });
      const [root] = node.shadowRoots ?? [];
      if (!root) return [];
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
      return object.objectId ?? [];
    }),
  );
  return roots.flat();
}
